import type { Mark } from './mark.ts';

/** A mark as a part of a path; undefined where a path cannot look like it. */
export function outlineOf(mark: Mark): string | undefined {
  if (mark.shape === 'path') return mark.d;
  if (mark.shape === 'rect' && !mark.hollow) {
    const { x, y, width, height } = mark;
    return `M${x},${y}h${width}v${height}h${-width}z`;
  }
  if (mark.shape !== 'line') return undefined;
  const { x1, y1, x2, y2 } = mark;
  return y1 === y2 ? `M${x1},${y1}H${x2}` : `M${x1},${y1}L${x2},${y2}`;
}
