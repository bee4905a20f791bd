import type { ChartSpec } from './chart-spec.ts';
import type { Mark } from './mark.ts';
import type { Sizes } from './sizes-of.ts';
import { lineHeight, textBeside, textBlock } from './text-block.ts';
import { widestText } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** px that the names of rows take at the left of a drawing; 0 where it is narrow and they stand above their rows. */
export function rowLabelWidth(spec: ChartSpec, width: number, { narrow, font }: Sizes): number {
  if (narrow) return 0;
  const names = spec.categories.map((category) => category.label);
  return Math.min(width * 0.38, widestText(names, font)) + 12;
}

export interface LabelledRow {
  readonly marks: Mark[];
  readonly height: number;
  /** px of the top of the body, which is centred on the name beside it, or below the name */
  readonly bodyTop: number;
}

/**
 * The name of a row with a body of `body` px beside or below it.
 * @param left what `rowLabelWidth` gave
 */
export function labelledRow(
  name: string,
  body: number,
  top: number,
  left: number,
  width: number,
  { narrow, font }: Sizes,
  bold = false,
): LabelledRow {
  const lines = wrapText(name, narrow ? width : left - 11, font, bold);
  const text = lines.length * lineHeight(font);
  const style = { size: font, tone: 'text', bold, halo: narrow } as const;
  if (narrow) {
    return { marks: textBlock(lines, 0, top, style), height: text + body + 12, bodyTop: top + text + 2 };
  }
  const height = Math.max(body, text) + 8;
  return { marks: textBeside(lines, 0, top + height / 2, style), height, bodyTop: top + (height - body) / 2 };
}
