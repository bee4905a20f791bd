import type { Mark } from './mark.ts';
import type { Sizes } from './sizes-of.ts';
import { type Block, lineHeight, textBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

export interface KeyEntry {
  readonly name: string;
  /** Draws the sample, centred on (x, y), at most 16 px wide. */
  readonly sample: (x: number, y: number) => Mark[];
}

const SAMPLE = 22;
const GAP = 18;

/** A small key: entries side by side, on as many lines as they need. */
export function keyBlock(entries: readonly KeyEntry[], top: number, width: number, { font }: Sizes): Block {
  const step = lineHeight(font) + 2;
  const marks: Mark[] = [];
  let x = 0;
  let y = top;
  for (const { name, sample } of entries) {
    const lines = wrapText(name, width - SAMPLE, font);
    const used = SAMPLE + Math.max(...lines.map((line) => textWidth(line, font)));
    if (x > 0 && x + used > width) {
      x = 0;
      y += step;
    }
    marks.push(...sample(x + SAMPLE / 2 - 3, y + font * 0.6));
    marks.push(...textBlock(lines, x + SAMPLE, y, { size: font, tone: 'text' }));
    y += (lines.length - 1) * lineHeight(font);
    x += used + GAP;
  }
  return { marks, height: entries.length === 0 ? 0 : y + step + 6 - top };
}
