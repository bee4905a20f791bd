import { elementMarkup, type Html } from '../text/html.ts';
import type { Mark } from './mark.ts';
import { pxText } from './px-text.ts';
import type { WrittenLooks } from './remember-looks.ts';

/** The element of one mark, with its place between the attributes of its looks: numbers and an outline, which need no escaping. */
export function markMarkup(mark: Mark, { before, behind }: WrittenLooks): Html {
  switch (mark.shape) {
    case 'text': {
      const { x, y, text } = mark;
      return elementMarkup('text', `${before} x="${pxText(x)}" y="${pxText(y)}"${behind}`, text);
    }
    case 'circle': {
      const { cx, cy, r } = mark;
      const place = ` cx="${pxText(cx)}" cy="${pxText(cy)}" r="${pxText(r)}"`;
      return elementMarkup('circle', before + place + behind, '');
    }
    case 'rect': {
      const { x, y, width, height } = mark;
      const place = ` x="${pxText(x)}" y="${pxText(y)}" width="${pxText(width)}" height="${pxText(height)}"`;
      return elementMarkup('rect', before + place + behind, '');
    }
    case 'line': {
      const { x1, y1, x2, y2 } = mark;
      const place = ` x1="${pxText(x1)}" y1="${pxText(y1)}" x2="${pxText(x2)}" y2="${pxText(y2)}"`;
      return elementMarkup('line', before + place + behind, '');
    }
    case 'path':
      return elementMarkup('path', `${before} d="${mark.d}"${behind}`, '');
  }
}
