/** A change of a text: what stood from `from` to `to` becomes `text`. Bytes are texts of one character a byte. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly what: string;
}

/**
 * A part of a text that an honest office could also have filled otherwise, so that nobody could tell a mutation from an
 * honest sheet. `value`: a score, or the address of a cell; may only become what is none. `fixed`: may not be touched.
 */
export interface Guard {
  readonly from: number;
  readonly to: number;
  readonly kind: 'value' | 'fixed';
}

export type Random = () => number;

/** Characters that no number, address or count can hold. */
const SENSELESS = '#;$x!';
const ANY = ' !"#$%&\'()*+,-./0123456789:;<=>?@AZ[]_`az{|}~';

const upTo = (random: Random, end: number) => Math.floor(random() * end);
export const pick = <T>(random: Random, list: readonly T[]): T => list[upTo(random, list.length)]!;

/** Whether an edit leaves guarded parts as they are, or makes them senseless. */
export function isAllowed({ from, to, text }: Edit, guards: readonly Guard[]): boolean {
  return guards.every((guard) => {
    if (to < guard.from || from > guard.to) return true;
    if (guard.kind === 'fixed') return to <= guard.from || from >= guard.to;
    const isInside = guard.from <= from && to <= guard.to;
    return !isInside || (to - from === 1 && text.length === 1 && SENSELESS.includes(text));
  });
}

export const apply = (whole: string, { from, to, text }: Edit) =>
  whole.slice(0, from) + text + whole.slice(to);

/** Mutations of bytes: flip, delete, insert, truncate, duplicate a block, put zeros over a range. */
export function byteEdit(random: Random, bytes: string): Edit {
  const from = upTo(random, bytes.length);
  const length = 1 + upTo(random, pick(random, [1, 4, 60, 2000]));
  const to = Math.min(bytes.length, from + length);
  const flipped = String.fromCharCode(bytes.charCodeAt(from) ^ (1 + upTo(random, 255)));
  const noise = Array.from({ length: to - from }, () => String.fromCharCode(upTo(random, 256))).join('');
  return pick(random, [
    { from, to: from + 1, text: flipped, what: 'flip' },
    { from, to: from + 1, text: pick(random, [...SENSELESS]), what: 'overwrite' },
    { from, to, text: '', what: 'delete' },
    { from, to: from, text: noise, what: 'insert' },
    { from, to: bytes.length, text: '', what: 'truncate' },
    { from, to: from, text: bytes.slice(from, to), what: 'duplicate block' },
    { from, to, text: '\0'.repeat(to - from), what: 'zeros' },
  ]);
}

/** Mutations of a part's XML: tags, attributes, elements, single characters, cuts. */
export function xmlEdit(random: Random, xml: string): Edit | undefined {
  const tag = placeOf(random, xml, /<[^<>]+>/g);
  const element = placeOf(
    random,
    xml,
    /<([\w:]+)(?:\s[^<>]*)?>[^<>]*<\/\1>|<(row|c|table:table-row)\b[^>]*[^/]>.*?<\/\2>/gs,
  );
  const attribute = placeOf(random, xml, /\s[\w:]+="[^"]*"/g);
  const pair = placeOf(random, xml, /<[^<>]+>[^<>]*<[^<>]+>/g);
  const from = upTo(random, xml.length);
  const to = Math.min(xml.length, from + 1 + upTo(random, pick(random, [3, 30, 300])));
  const inTag = tag && tag.from + upTo(random, tag.text.length);
  const character = pick(random, [...SENSELESS, ...SENSELESS, ...ANY]);
  const edits: Array<Edit | undefined> = [
    tag && { ...tag, text: '', what: 'delete a tag' },
    tag && { ...tag, text: tag.text.repeat(2), what: 'duplicate a tag' },
    pair && {
      ...pair,
      text: pair.text.replace(/^(<[^<>]+>)(.*?)(<[^<>]+>)$/s, '$3$2$1'),
      what: 'swap two tags',
    },
    element && { ...element, text: '', what: 'delete an element' },
    element && { ...element, text: element.text.repeat(2), what: 'duplicate an element' },
    attribute && { ...attribute, text: '', what: 'delete an attribute' },
    attribute && { ...attribute, text: attribute.text.repeat(2), what: 'duplicate an attribute' },
    attribute && { ...attribute, text: attribute.text.replace(/"[^"]*"/, '""'), what: 'empty an attribute' },
    inTag === undefined
      ? undefined
      : { from: inTag, to: inTag + 1, text: character, what: 'a character in a tag' },
    { from, to: from + 1, text: character, what: 'a character' },
    { from, to, text: '', what: 'cut' },
    { from, to: xml.length, text: '', what: 'truncate' },
  ];
  return pick(random, edits);
}

/** One match of a pattern near a random place. */
function placeOf(
  random: Random,
  xml: string,
  pattern: RegExp,
): { from: number; to: number; text: string } | undefined {
  pattern.lastIndex = upTo(random, xml.length);
  const match = pattern.exec(xml);
  return match ? { from: match.index, to: match.index + match[0].length, text: match[0] } : undefined;
}
