import type { Mark } from './mark.ts';

/** Half the width of a marker in px. */
export const MARKER = 5;

/**
 * A marker on a bar, centred on (x, y). References differ by shape, not only by colour:
 * the first is an upright tick, the second a diamond, the third a triangle, further ones a ring.
 * @param height of the tick, px
 */
export function referenceMarker(i: number, x: number, y: number, height: number): Mark[] {
  const tone = 'reference';
  if (i === 0) {
    const bar = { x: x - 1.25, y: y - height / 2, width: 2.5, height };
    const rim = { x: bar.x - 1, y: bar.y - 1, width: bar.width + 2, height: height + 2 };
    return [
      { shape: 'rect', tone: 'surface', ...rim },
      { shape: 'rect', tone, ...bar },
    ];
  }
  if (i > 2) return [{ shape: 'circle', tone, cx: x, cy: y, r: MARKER - 1, hollow: true }];
  return [
    { shape: 'path', tone: 'surface', d: outline(i, x, y, MARKER + 1.5), weight: 'fill' },
    { shape: 'path', tone, d: outline(i, x, y, MARKER), weight: 'fill' },
  ];
}

function outline(i: number, x: number, y: number, half: number): string {
  const [left, right, top, bottom] = [x - half, x + half, y - half, y + half].map((px) => px.toFixed(1));
  const [midX, midY] = [x.toFixed(1), y.toFixed(1)];
  if (i === 1) return `M${midX},${top}L${right},${midY}L${midX},${bottom}L${left},${midY}Z`;
  return `M${left},${top}L${right},${top}L${midX},${bottom}Z`;
}
