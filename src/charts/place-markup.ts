import type { Mark } from './mark.ts';

/** Where a mark's element is, as attributes: numbers and an outline, which need no escaping. */
export function placeMarkup(mark: Mark): string {
  switch (mark.shape) {
    case 'text':
      return ` x="${mark.x}" y="${mark.y}"`;
    case 'circle':
      return ` cx="${mark.cx}" cy="${mark.cy}" r="${mark.r}"`;
    case 'rect':
      return ` x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}"`;
    case 'line':
      return ` x1="${mark.x1}" y1="${mark.y1}" x2="${mark.x2}" y2="${mark.y2}"`;
    case 'path':
      return ` d="${mark.d}"`;
  }
}
