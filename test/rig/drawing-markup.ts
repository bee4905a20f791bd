import type { MarkElement } from '../../src/charts/mark-element.ts';
import { attributesMarkup, type Html, html } from '../../src/text/html.ts';
import type { ElementGroup } from './drawing-elements.ts';

/** Elements of a drawing as markup, for pages and pictures that Astro does not write. */
export function drawingMarkup(elements: ReadonlyArray<MarkElement | ElementGroup>): Html[] {
  return elements.map((element) => {
    if ('children' in element)
      return html`<g${attributesMarkup(element.attributes)}>${drawingMarkup(element.children)}</g>`;
    const { tag, attributes, text } = element;
    return html`<${tag}${attributesMarkup(attributes)}>${text}</${tag}>`;
  });
}
