import { pointOf } from './bar-rows.ts';
import type { ChartSpec } from './chart-spec.ts';
import { dot } from './line-marks.ts';
import type { Mark } from './mark.ts';
import { labelledRow } from './row-label.ts';
import { seriesOfRole } from './series-roles.ts';
import type { Sizes } from './sizes-of.ts';
import { lineHeight, textBeside, textBlock } from './text-block.ts';
import type { ValueScale } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

export interface DumbbellFrame {
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

/** One category in layers: its name, its dots joined by a line, the outer values, and what is said of the missing ones. */
export function dumbbellRow(
  spec: ChartSpec,
  category: number,
  top: number,
  frame: DumbbellFrame,
): { layers: Mark[][]; height: number } {
  const { scale, labelWidth, width, sizes } = frame;
  const { font, small, narrow } = sizes;
  const all = seriesOfRole(spec, 'main').map((series, i) => ({
    i,
    name: series.name,
    ...pointOf(series, category),
  }));
  const dots = all.flatMap(({ i, value, text }) => (value === null ? [] : [{ i, text, x: scale(value) }]));
  const gaps = all.filter(({ value }) => value === null).map(({ name, text }) => `${name}: ${text}`);
  const said = gaps.flatMap((gap) => wrapText(gap, width - labelWidth, small));
  const body = (narrow ? 15 : 18) + said.length * lineHeight(small);
  const row = labelledRow(spec.categories[category]?.label ?? '', body, top, labelWidth, width, sizes);
  const middle = row.bodyTop + (narrow ? 7.5 : 9);
  const join: Mark[] = [];
  const values: Mark[] = [];
  const sorted = dots.toSorted((a, b) => a.x - b.x || a.i - b.i);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first !== undefined && last !== undefined) {
    if (last.x > first.x)
      join.push({
        shape: 'line',
        tone: 'context',
        x1: first.x,
        y1: middle,
        x2: last.x,
        y2: middle,
        weight: 'strong',
      });
    const valueAt = ({ text, i }: typeof first, x: number, anchor: 'start' | 'end'): Mark[] =>
      textBeside([text], x, middle, { size: font, tone: 'text', anchor, bold: i > 0, halo: true });
    values.push(...valueAt(last, last.x + RADIUS + 5, 'start'));
    if (last.x > first.x || last.text !== first.text)
      values.push(...valueAt(first, first.x - RADIUS - 5, 'end'));
  }
  const notes = textBlock(said, labelWidth, middle + (narrow ? 9 : 11), { size: small, tone: 'muted' });
  const dotsOf = (hollow: boolean): Mark[] =>
    dots.filter(({ i }) => (i === 0) === hollow).map(({ i, x }) => dumbbellDot(i, x, middle));
  // a filled dot of the same value would cover the hollow one, which therefore comes last and keeps its rim
  return { layers: [row.marks, join, dotsOf(false), dotsOf(true), values, notes], height: row.height };
}
