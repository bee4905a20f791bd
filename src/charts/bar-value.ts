import type { Bar } from './bar-rows.ts';
import type { Mark } from './mark.ts';
import { MARKER } from './reference-marker.ts';
import { lineBeside, lineHeight, textBeside } from './text-block.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

export interface BarPlace {
  /** px where the bar begins and ends */
  readonly base: number;
  readonly end: number;
  readonly y: number;
  readonly height: number;
}

export interface ValueFrame {
  /** px of the dashed lines that cross the row, and of the markers on it */
  readonly lines: readonly number[];
  readonly ticks: readonly number[];
  readonly width: number;
  readonly font: number;
}

/**
 * The value of a bar, just after its end. Where the row has markers it stands inside the end of the bar,
 * lest it be taken for the value of the marker; a bar too short for that has it behind the markers in its way.
 */
export function barValue(bar: Bar, { base, end, y, height }: BarPlace, frame: ValueFrame): Mark[] {
  const { lines, ticks, width, font } = frame;
  const middle = y + height / 2;
  const wanted = textWidth(bar.text, font, bar.bold);
  const style = { size: font, bold: bar.bold } as const;
  const inside = end - 6 - wanted;
  if (bar.value !== null && ticks.length > 0 && inside > base + 4 && isFree(ticks, inside, wanted)) {
    const tone = bar.tone === 'context' ? 'text' : 'surface';
    return [lineBeside(bar.text, inside, middle, { ...style, tone })];
  }
  let x = Math.max(end, base) + 6;
  for (const tick of [...ticks].sort((a, b) => a - b)) {
    const past = tick + MARKER + 3;
    if (!isFree([tick], x, wanted) && past + wanted < width) x = past;
  }
  const text = wrapText(bar.text, width - x, font, bar.bold);
  const tone = bar.value === null ? 'muted' : 'text';
  const marks = textBeside(text, x, middle, { ...style, tone, halo: true });
  const crossed = lines.some((line) => line > x - 3 && line < x + wanted + 3);
  if (!crossed) return marks;
  // the dashed line makes room for the value
  const blank = { x: x - 2, y: middle - lineHeight(font) / 2, width: wanted + 4, height: lineHeight(font) };
  return [{ shape: 'rect', tone: 'surface', ...blank }, ...marks];
}

function isFree(ticks: readonly number[], x: number, width: number): boolean {
  return ticks.every((tick) => tick + MARKER < x - 1 || tick - MARKER > x + width + 1);
}
