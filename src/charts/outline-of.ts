import type { Mark } from './mark.ts';
import { pxText } from './px-text.ts';

/** A mark as a part of a path; undefined where a path cannot look like it. */
export function outlineOf(mark: Mark): string | undefined {
  if (mark.shape === 'path') return mark.d;
  if (mark.shape === 'rect' && !mark.hollow) {
    const width = pxText(mark.width);
    return `M${pxText(mark.x)},${pxText(mark.y)}h${width}v${pxText(mark.height)}h${-mark.width}z`;
  }
  if (mark.shape !== 'line') return undefined;
  const { x1, y1, x2, y2 } = mark;
  const start = `M${pxText(x1)},${pxText(y1)}`;
  return y1 === y2 ? `${start}H${pxText(x2)}` : `${start}L${pxText(x2)},${pxText(y2)}`;
}
