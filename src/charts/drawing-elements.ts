import type { Mark } from './mark.ts';
import { type MarkElement, markElement } from './mark-element.ts';

type Attributes = MarkElement['attributes'];

/** Elements with the same looks, which the group has for them. */
export interface ElementGroup {
  readonly attributes: Attributes;
  readonly children: readonly MarkElement[];
}

/** Attributes that say where an element is; the others say what it looks like. */
const PLACE = new Set(['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'd']);

/**
 * The marks of a drawing as SVG elements, in their order. Neighbours that look alike become one path, or a group where they are
 * texts, dots or hollow: a page has many hundred marks, and most of their text would be the same.
 */
export function drawingElements(marks: readonly Mark[]): Array<MarkElement | ElementGroup> {
  const written: Array<MarkElement | ElementGroup> = [];
  let run: Mark[] = [];
  let key = '';
  const close = (): void => {
    if (run.length > 0) written.push(run.length === 1 ? markElement(run[0]!) : joined(run));
    run = [];
  };
  for (const mark of marks) {
    const own = looksOf(mark);
    if (own !== key) close();
    key = own;
    run.push(mark);
  }
  close();
  return written;
}

/** A key that two marks share where their elements differ in nothing but their places. */
function looksOf(mark: Mark): string {
  const { shape, tone } = mark;
  if (shape === 'text') return `text ${tone} ${mark.size} ${mark.anchor} ${mark.bold} ${mark.halo}`;
  if (shape === 'circle') return `circle ${tone} ${mark.hollow}`;
  if (shape === 'rect') return `rect ${tone} ${mark.hollow ?? false}`;
  return `path ${tone} ${mark.weight}`;
}

function joined(run: readonly Mark[]): MarkElement | ElementGroup {
  const elements = run.map(markElement);
  const [first] = elements;
  const looks = Object.fromEntries(Object.entries(first!.attributes).filter(([name]) => !PLACE.has(name)));
  const outlines = run.map(outlineOf);
  if (outlines.every((outline) => outline !== undefined)) {
    const filled: Attributes = first!.tag === 'rect' ? { fill: 'currentColor' } : {};
    return { tag: 'path', attributes: { ...looks, ...filled, d: outlines.join('') }, text: '' };
  }
  const children = elements.map(({ tag, attributes, text }) => {
    const place = Object.entries(attributes).filter(([name]) => PLACE.has(name));
    return { tag, attributes: Object.fromEntries(place), text };
  });
  return { attributes: looks, children };
}

/** A mark as a part of a path; undefined where a path cannot look like it. */
function outlineOf(mark: Mark): string | undefined {
  if (mark.shape === 'path') return mark.d;
  if (mark.shape === 'rect' && !mark.hollow) {
    const { x, y, width, height } = mark;
    return `M${x},${y}h${width}v${height}h${-width}z`;
  }
  if (mark.shape !== 'line') return undefined;
  const { x1, y1, x2, y2 } = mark;
  return y1 === y2 ? `M${x1},${y1}H${x2}` : `M${x1},${y1}L${x2},${y2}`;
}
