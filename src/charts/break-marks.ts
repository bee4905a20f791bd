import type { ChartBreak, ChartSpec } from './chart-spec.ts';
import type { Mark } from './mark.ts';
import type { Sizes } from './sizes-of.ts';
import { lineHeight, textInside } from './text-block.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

export interface Breaks {
  /** px of the band above the plot that the labels need */
  readonly height: number;
  /** Labels that are too long for the band and stand below the drawing, keyed by number. */
  readonly notes: readonly string[];
  /** Dashed lines from `top` to `bottom` with their labels above `top`. */
  readonly marks: (top: number, bottom: number) => Mark[];
}

/** Longest label that stands in a narrow drawing, px. */
const SHORT = 96;
const MAX_LINES = 3;

/**
 * The breaks of a chart whose categories stand at `x`. Each is a thin dashed line halfway between two categories.
 * A label stands at its line, or becomes a numbered note where there is no room for it.
 */
export function breaksOf(
  spec: ChartSpec,
  x: (category: number) => number,
  width: number,
  sizes: Sizes,
): Breaks {
  const { narrow, small } = sizes;
  const breaks = spec.breaks.filter(({ before }) => before > 0 && before < spec.categories.length);
  const place = ({ before }: ChartBreak): number => (x(before - 1) + x(before)) / 2;
  const room = roomOf(breaks.map(place), width);
  const wrapped = breaks.map(({ label }) => wrapText(label, room, small));
  const tooLong = breaks.some(
    ({ label }, i) => (narrow && textWidth(label, small) > SHORT) || (wrapped[i]?.length ?? 0) > MAX_LINES,
  );
  const labels = tooLong ? breaks.map((_, i) => [`(${i + 1})`]) : wrapped;
  const lines = Math.max(0, ...labels.map((label) => label.length));
  const step = lineHeight(small);
  return {
    height: lines === 0 ? 0 : lines * step + 6,
    notes: tooLong ? breaks.map(({ label }, i) => `(${i + 1}) ${label}`) : [],
    marks: (top, bottom) =>
      breaks.flatMap((each, i): Mark[] => {
        const label = labels[i] ?? [];
        const at = place(each);
        const style = { size: small, tone: 'muted' } as const;
        return [
          { shape: 'line', tone: 'muted', x1: at, y1: top - 3, x2: at, y2: bottom, weight: 'dashed' },
          ...label.map((line, row) =>
            textInside(line, at, top - 8 - (label.length - 1 - row) * step, width, style),
          ),
        ];
      }),
  };
}

/** Width a label may take without meeting the next, px. */
function roomOf(places: readonly number[], width: number): number {
  const gaps = places.slice(1).map((place, i) => place - (places[i] ?? 0));
  return Math.max(30, Math.min(190, width / 2, ...gaps.map((gap) => gap - 10)));
}
