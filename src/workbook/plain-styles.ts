import { plainText } from './plain-text.ts';
import { attributeOf, walkTags } from './walk-tags.ts';

/** How a cell format shows a number. `other`: in a way that the spreadsheet library must judge. */
export type NumberStyle = 'number' | 'percent' | 'day' | 'other';

/** Formats by number that every program knows: General, numbers, percentages, scientific notation, text, days. */
const KNOWN: ReadonlyMap<number, NumberStyle> = new Map([
  ...[0, 1, 2, 3, 4, 11, 12, 13, 37, 38, 39, 40, 48, 49].map((id) => [id, 'number'] as const),
  ...[9, 10].map((id) => [id, 'percent'] as const),
  ...[14, 15, 16, 17, 22].map((id) => [id, 'day'] as const),
]);

/** A format of digits, separators and signs alone. Letters could be days, months or hours. */
const DIGITS = /^[#0?.,;%\s()_+*@-]*$/;

/** A format of days, months, years and times alone, perhaps behind the name of a language. */
const DAYS = /^(?:\[\$[^\]]*\])?(?:[dmyhs]|\\?[/ .:-])*[dmyhs](?:;@)?$/i;

/** Styles of cells by their number in `styles.xml`; undefined where the part is not understood. */
export function plainStyles(xml: string): NumberStyle[] | undefined {
  const formats = new Map<number, NumberStyle>();
  const styles: NumberStyle[] = [];
  let inCells = false;
  const whole = walkTags(xml, ({ name, kind, attributes }) => {
    if (name === 'cellXfs') inCells = kind === 'open';
    if (kind === 'close') return;
    if (name === 'numFmt') {
      const code = plainText(attributeOf(attributes, 'formatCode') ?? '');
      formats.set(Number(attributeOf(attributes, 'numFmtId')), styleOf(code));
    }
    if (name === 'xf' && inCells) {
      const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
      styles.push(formats.get(id) ?? KNOWN.get(id) ?? 'other');
    }
  });
  return whole ? styles : undefined;
}

function styleOf(code: string | undefined): NumberStyle {
  if (code === undefined) return 'other';
  if (code === 'General') return 'number';
  if (DAYS.test(code)) return 'day';
  if (!DIGITS.test(code)) return 'other';
  return code.includes('%') ? 'percent' : 'number';
}
