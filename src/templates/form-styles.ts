import type { CellStyle } from 'hucre/xlsx';

type Alignment = NonNullable<CellStyle['alignment']>;

/** The font that official papers are set in. */
export const FONT = { name: 'Times New Roman', size: 12 };

const line = { style: 'thin' } as const;
const border = { top: line, right: line, bottom: line, left: line };
const fillOf = (rgb: string): CellStyle['fill'] => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
  bgColor: { rgb },
});

/** Every form can be read in black and white: a filled cell also says what it is in words or by its place. */
const INPUT = fillOf('FFFBE0');
const HEAD = fillOf('D9E2EC');
const GROUP = fillOf('EEF1F4');

/** Two decimals at least, as many as were typed up to six: what a cell shows is what it holds. */
const POINTS = '0.00####';

const plain = (alignment: Alignment, font: CellStyle['font'] = {}): CellStyle => ({
  font: { ...FONT, ...font },
  alignment: { vertical: 'center', wrapText: true, ...alignment },
});
const boxed = (style: CellStyle, fill?: CellStyle['fill']): CellStyle => ({
  ...style,
  border,
  ...(fill ? { fill } : {}),
});
const open = (style: CellStyle): CellStyle => ({ ...style, protection: { locked: false } });

const centre: Alignment = { horizontal: 'center' };
const left: Alignment = { horizontal: 'left' };
/** Both sides begin level, however many lines the name of a unit takes. */
const letterhead: Alignment = { horizontal: 'center', vertical: 'top' };

/** Styles of the cells around the table. */
export const outside = {
  authority: plain(letterhead, { size: 13 }),
  nation: plain(letterhead, { size: 13, bold: true }),
  owner: plain(letterhead, { size: 13, bold: true }),
  motto: plain(letterhead, { size: 13, bold: true, underline: true }),
  title: plain(centre, { size: 14, bold: true }),
  basis: plain(centre, { italic: true }),
  unit: plain(left, { size: 13, bold: true }),
  line: plain(left),
  remark: plain(left, { italic: true }),
  place: open(plain(centre, { italic: true })),
  signer: plain(centre, { size: 13, bold: true }),
  signature: plain(centre, { italic: true }),
  /** Name of who signs: the office types it. */
  name: open(plain(centre, { size: 13, bold: true })),
  guideTitle: plain(left, { bold: true }),
};

/** Styles of the cells of the table. */
export const table = {
  head: boxed(plain(centre, { bold: true }), HEAD),
  code: boxed(plain(centre)),
  name: boxed(plain(left)),
  max: boxed(plain(centre)),
  /** A fact about the unit: no decimals are shown that were not typed. */
  fact: open(boxed(plain(centre), INPUT)),
  score: { ...open(boxed(plain(centre), INPUT)), numFmt: POINTS },
  words: { ...open(boxed(plain({ ...left, vertical: 'top' }), INPUT)), numFmt: '@' },
};

/** Style of a locked cell in the row of a sum. */
export function sumStyle(
  kind: 'group' | 'main' | 'total',
  horizontal: 'left' | 'center',
  points = false,
): CellStyle {
  const style = boxed(plain({ horizontal }, { bold: true }), kind === 'main' ? undefined : GROUP);
  return points ? { ...style, numFmt: POINTS } : style;
}
