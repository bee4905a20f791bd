import { pointOf } from './bar-rows.ts';
import type { ChartSeries } from './chart-spec.ts';
import { dot } from './line-marks.ts';
import type { Mark } from './mark.ts';
import { labelledRow } from './row-label.ts';
import type { Sizes } from './sizes-of.ts';
import { lineBeside, lineHeight, textBlock } from './text-block.ts';
import type { ValueScale } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

export interface DumbbellFrame {
  readonly mains: readonly ChartSeries[];
  readonly scale: ValueScale;
  /** px that the names take at the left */
  readonly labelWidth: number;
  readonly width: number;
  readonly sizes: Sizes;
}

/** px */
const RADIUS = 5;

/** The dot of the `i`-th main series: hollow, filled, and from the third on in another colour and smaller. */
export function dumbbellDot(i: number, x: number, y: number): Mark {
  return dot({ x, y }, i < 2 ? RADIUS : RADIUS - 1.5, i < 2 ? 'main' : 'accent', i === 0);
}

/** A value of a row: the `i`-th main series has it. */
interface Dot {
  readonly i: number;
  readonly text: string;
  /** px */
  readonly x: number;
}

/** One category in layers: its name, its dots joined by a line, the outer values, and what is said of the missing ones. */
export function dumbbellRow(
  label: string,
  category: number,
  top: number,
  frame: DumbbellFrame,
): { layers: Mark[][]; height: number } {
  const { mains, scale, labelWidth, width, sizes } = frame;
  const { small, narrow } = sizes;
  const dots: Dot[] = [];
  const said: string[] = [];
  for (const [i, series] of mains.entries()) {
    const { value, text } = pointOf(series, category);
    if (value === null) said.push(...wrapText(`${series.name}: ${text}`, width - labelWidth, small));
    else dots.push({ i, text, x: scale(value) });
  }
  const body = (narrow ? 15 : 18) + said.length * lineHeight(small);
  const row = labelledRow(label, body, top, labelWidth, width, sizes);
  const middle = row.bodyTop + (narrow ? 7.5 : 9);
  const filled: Mark[] = [];
  const hollow: Mark[] = [];
  for (const { i, x } of dots) (i === 0 ? hollow : filled).push(dumbbellDot(i, x, middle));
  const { join, values } = outerMarks(dots, middle, sizes.font);
  const notes = textBlock(said, labelWidth, middle + (narrow ? 9 : 11), { size: small, tone: 'muted' });
  // a filled dot of the same value would cover the hollow one, which therefore comes last and keeps its rim
  return { layers: [row.marks, join, filled, hollow, values, notes], height: row.height };
}

/** The line between the outer dots, and their values. */
function outerMarks(dots: readonly Dot[], middle: number, font: number): { join: Mark[]; values: Mark[] } {
  const sorted = dots.toSorted((a, b) => a.x - b.x || a.i - b.i);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return { join: [], values: [] };
  const valueAt = ({ text, i }: Dot, x: number, anchor: 'start' | 'end'): Mark =>
    lineBeside(text, x, middle, { size: font, tone: 'text', anchor, bold: i > 0, halo: true });
  const values = [valueAt(last, last.x + RADIUS + 5, 'start')];
  const apart = last.x > first.x;
  if (apart || last.text !== first.text) values.push(valueAt(first, first.x - RADIUS - 5, 'end'));
  const ends = { x1: first.x, y1: middle, x2: last.x, y2: middle };
  return { join: apart ? [{ shape: 'line', tone: 'context', weight: 'strong', ...ends }] : [], values };
}
