import type { ChartMarker } from './chart-spec.ts';
import type { Mark } from './mark.ts';
import { type Block, lineHeight, textInside } from './text-block.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** Names above a plot, and the px at which the line of each marker begins. */
export type MarkerLabels = Block & { readonly starts: readonly number[] };

/** px between a name and the line of another marker */
const CLEAR = 5;

/**
 * Names and values of markers above the plot that their lines cross. Of three the middle one stands on top and the outer two
 * below it, each on its side of the middle line, so that no line crosses a name; otherwise they stand below each other.
 * @param x px of a value   @param top of the block
 */
export function markerLabels(
  markers: readonly ChartMarker[],
  x: (value: number) => number,
  top: number,
  width: number,
  size: number,
): MarkerLabels {
  const sorted = [...markers].sort((a, b) => a.value - b.value);
  return threeLabels(sorted, markers, { x, top, width, size }) ?? stacked(markers, { x, top, width, size });
}

interface LabelFrame {
  readonly x: (value: number) => number;
  readonly top: number;
  readonly width: number;
  readonly size: number;
}

/** Undefined where there are not three, or no room beside the middle line. */
function threeLabels(
  [low, middle, high]: readonly ChartMarker[],
  markers: readonly ChartMarker[],
  { x, top, width, size }: LabelFrame,
): MarkerLabels | undefined {
  if (markers.length !== 3 || !low || !middle || !high) return undefined;
  const line = x(middle.value);
  const [lowWidth, highWidth] = [textWidth(textOf(low), size), textWidth(textOf(high), size)];
  if (lowWidth > line - CLEAR || highWidth > width - line - CLEAR) return undefined;
  const step = lineHeight(size);
  const below = top + step + size;
  const lowX = Math.min(x(low.value), line - CLEAR - lowWidth / 2);
  const highX = Math.max(x(high.value), line + CLEAR + highWidth / 2);
  const marks = [
    textInside(textOf(middle), line, top + size, width, styleOf(size)),
    textInside(textOf(low), lowX, below, width, styleOf(size)),
    textInside(textOf(high), highX, below, width, styleOf(size)),
  ];
  const starts = markers.map((one) => top + (one === middle ? step : 2 * step) + 3);
  return { marks, height: 2 * step, starts };
}

function stacked(markers: readonly ChartMarker[], { x, top, width, size }: LabelFrame): MarkerLabels {
  const marks: Mark[] = [];
  const starts: number[] = [];
  let y = top;
  for (const marker of markers) {
    for (const line of wrapText(textOf(marker), width, size)) {
      marks.push(textInside(line, x(marker.value), y + size, width, styleOf(size)));
      y += lineHeight(size);
    }
    starts.push(y + 3);
  }
  return { marks, height: y - top, starts };
}

function textOf({ name, text }: ChartMarker): string {
  return `${name}: ${text}`;
}

function styleOf(size: number) {
  return { size, tone: 'reference', halo: true } as const;
}
