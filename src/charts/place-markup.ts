import type { Mark } from './mark.ts';
import { pxText } from './px-text.ts';

/** Where a mark's element is, as attributes: numbers and an outline, which need no escaping. */
export function placeMarkup(mark: Mark): string {
  switch (mark.shape) {
    case 'text':
      return ` x="${pxText(mark.x)}" y="${pxText(mark.y)}"`;
    case 'circle':
      return ` cx="${pxText(mark.cx)}" cy="${pxText(mark.cy)}" r="${pxText(mark.r)}"`;
    case 'rect':
      return ` x="${pxText(mark.x)}" y="${pxText(mark.y)}" width="${pxText(mark.width)}" height="${pxText(mark.height)}"`;
    case 'line':
      return ` x1="${pxText(mark.x1)}" y1="${pxText(mark.y1)}" x2="${pxText(mark.x2)}" y2="${pxText(mark.y2)}"`;
    case 'path':
      return ` d="${mark.d}"`;
  }
}
