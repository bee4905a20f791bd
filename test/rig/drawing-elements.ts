import { alikeRuns } from '../../src/charts/alike-runs.ts';
import type { Mark } from '../../src/charts/mark.ts';
import { looksOf, type MarkElement, markElement, PLACE } from '../../src/charts/mark-element.ts';
import { outlineOf } from '../../src/charts/outline-of.ts';

type Attributes = MarkElement['attributes'];

/** Elements with the same looks, which the group has for them. */
export interface ElementGroup {
  readonly attributes: Attributes;
  readonly children: readonly MarkElement[];
}

/**
 * The marks of a drawing as SVG elements, in their order. Neighbours that look alike become one path, or a group where they are
 * texts, dots or hollow: a page has many hundred marks, and most of their text would be the same.
 */
export function drawingElements(marks: readonly Mark[]): Array<MarkElement | ElementGroup> {
  return alikeRuns(marks).map((run) => (run.length === 1 ? markElement(run[0]!) : joined(run)));
}

function joined(run: readonly Mark[]): MarkElement | ElementGroup {
  const elements = run.map(markElement);
  const [first] = elements;
  const looks = looksOf(run[0]!);
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
