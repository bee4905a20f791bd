import type { ChartSpec } from './chart-spec.ts';
import type { Sizes } from './sizes-of.ts';
import { type Block, lineHeight, textInside } from './text-block.ts';
import { widestText } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

export type CategoryScale = (category: number) => number;

/** Spreads the categories over [from, to]; a single one stands in the middle. */
export function categoryScale(spec: ChartSpec, from: number, to: number): CategoryScale {
  const gaps = spec.categories.length - 1;
  const step = (to - from) / Math.max(1, gaps);
  const first = from + (to - from - step * gaps) * 0.5;
  return (category) => first + step * category;
}

/**
 * Labels of the categories below `top`. Where they would crowd, every second, third … is shown,
 * counted back from the last, which is always shown.
 */
export function categoryLabels(
  spec: ChartSpec,
  x: CategoryScale,
  top: number,
  width: number,
  { narrow, small }: Sizes,
): Block {
  const step = spec.categories.length < 2 ? width : x(1) - x(0);
  const texts = spec.categories.map(({ label, short }) => (narrow ? (short ?? label) : label));
  // longer labels than this are wrapped
  const wanted = Math.min(60, widestText(texts, small)) + 6;
  const every = Math.max(1, Math.ceil(wanted / step));
  const last = spec.categories.length - 1;
  let lines = 0;
  const marks = texts.flatMap((text, i) => {
    if ((last - i) % every !== 0) return [];
    const label = wrapText(text, step * every - 6, small);
    lines = Math.max(lines, label.length);
    return label.map((line, row) =>
      textInside(line, x(i), top + small + row * lineHeight(small), width, { size: small, tone: 'muted' }),
    );
  });
  return { marks, height: lines * lineHeight(small) + 4 };
}
