import { ByteTags, bytesOf } from './byte-tags.ts';
import { decodedPart } from './decoded-part.ts';
import { plainBytes, plainText } from './plain-text.ts';
import { textAfter, walkTags } from './walk-tags.ts';

/** Shared texts of a workbook in their order. A text is undefined where it needs the spreadsheet library. */
export type SharedStrings = ReadonlyArray<string | undefined>;

/** Reads `sharedStrings.xml`; undefined where the part is broken: the library would go on without any text. */
export function readSharedStrings(part: Uint8Array): SharedStrings | undefined {
  const simple = simpleStrings(part);
  if (simple !== undefined) return simple;
  const xml = decodedPart(part);
  return xml === undefined ? undefined : walkedStrings(xml);
}

const DECLARATION = bytesOf('<?xml');
const [SST, SST_END] = [bytesOf('<sst'), bytesOf('</sst')];
const [SI, SI_END] = [bytesOf('<si'), bytesOf('</si')];
const [T, T_END] = [bytesOf('<t'), bytesOf('</t')];

/** The texts of a part that holds nothing but one text in each item; undefined for any other. */
function simpleStrings(part: Uint8Array): SharedStrings | undefined {
  const tags = new ByteTags(part, 0);
  if (tags.opens(DECLARATION) && !tags.endsDeclaration()) return undefined;
  tags.skipSpace();
  if (!tags.opens(SST) || !tags.skipAttributes()) return undefined;
  const strings: Array<string | undefined> = [];
  for (tags.skipSpace(); tags.opens(SI); tags.skipSpace()) {
    if (!tags.skipAttributes() || !tags.opens(T) || !tags.skipAttributes()) return undefined;
    const from = tags.at;
    tags.skipText();
    strings.push(plainBytes(part.subarray(from, tags.at)));
    if (!tags.closes(T_END) || !tags.closes(SI_END)) return undefined;
  }
  if (!tags.closes(SST_END)) return undefined;
  tags.skipSpace();
  return tags.at === part.length ? strings : undefined;
}

function walkedStrings(xml: string): SharedStrings | undefined {
  const strings: Array<string | undefined> = [];
  let text: string | undefined = '';
  const whole = walkTags(xml, (tag) => {
    const { name, kind } = tag;
    if (name === 'si') {
      if (kind !== 'close') text = '';
      if (kind !== 'open') strings.push(text);
    } else if (name === 't' && kind === 'open' && text !== undefined) {
      // Runs of formatted text follow each other.
      const run = plainText(textAfter(xml, tag));
      text = run === undefined ? undefined : text + run;
    } else if (name === 'rPh') text = undefined;
  });
  return whole ? strings : undefined;
}
