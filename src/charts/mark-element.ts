import type { Mark, Weight } from './mark.ts';

export interface MarkElement {
  readonly tag: 'rect' | 'line' | 'path' | 'circle' | 'text';
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Content of a text element, unescaped; empty for the others. */
  readonly text: string;
}

/** Attributes that say where an element is; the others say what it looks like. */
export const PLACE = new Set(['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'd']);

const strokes: Record<Weight, Record<string, string | number>> = {
  hair: { stroke: 'currentColor', 'stroke-width': 1 },
  thin: { stroke: 'currentColor', 'stroke-width': 1.5 },
  strong: { stroke: 'currentColor', 'stroke-width': 3 },
  dashed: { stroke: 'currentColor', 'stroke-width': 1.5, 'stroke-dasharray': '5 3' },
  dotted: { stroke: 'currentColor', 'stroke-width': 3, 'stroke-dasharray': '2 4' },
  fill: { fill: 'currentColor' },
};

/** A mark as an SVG element: presentation attributes and classes only, since style attributes are forbidden on the site. */
export function markElement(mark: Mark): MarkElement {
  const tone = `tone-${mark.tone}`;
  switch (mark.shape) {
    case 'text': {
      const { x, y, size, anchor, bold, halo, text } = mark;
      const names = [tone, ...(bold ? ['bold'] : []), ...(halo ? ['halo'] : [])];
      const anchored: Record<string, string> = anchor === 'start' ? {} : { 'text-anchor': anchor };
      return {
        tag: 'text',
        attributes: { class: names.join(' '), x, y, 'font-size': size, ...anchored },
        text,
      };
    }
    case 'circle': {
      const { cx, cy, r, hollow } = mark;
      return { tag: 'circle', attributes: { class: hollow ? `${tone} hollow` : tone, cx, cy, r }, text: '' };
    }
    case 'rect': {
      const { x, y, width, height, hollow } = mark;
      const name = hollow ? `${tone} hollow` : tone;
      return { tag: 'rect', attributes: { class: name, x, y, width, height }, text: '' };
    }
    case 'line': {
      const { x1, y1, x2, y2, weight } = mark;
      return { tag: 'line', attributes: { class: tone, x1, y1, x2, y2, ...strokes[weight] }, text: '' };
    }
    case 'path':
      return { tag: 'path', attributes: { class: tone, d: mark.d, ...strokes[mark.weight] }, text: '' };
  }
}

/** The attributes of a mark's element that do not say where it is. */
export function looksOf(mark: Mark): MarkElement['attributes'] {
  const { attributes } = markElement(mark);
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !PLACE.has(name)));
}
