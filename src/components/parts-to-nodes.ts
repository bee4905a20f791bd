import type { Part } from '../compare/part.ts';

const SVG = 'http://www.w3.org/2000/svg';
const DRAWN = ['svg', 'rect'];

/** Elements for the page. @param toHref address within the site to one that works where the page stands */
export function partsToNodes(
  parts: ReadonlyArray<Part | string>,
  toHref: (address: string) => string,
): Array<Element | string> {
  return parts.map((one) => {
    if (typeof one === 'string') return one;
    const element = DRAWN.includes(one.tag)
      ? document.createElementNS(SVG, one.tag)
      : document.createElement(one.tag);
    for (const [name, value] of Object.entries(one.attributes))
      element.setAttribute(name, name === 'href' ? toHref(value) : value);
    element.append(...partsToNodes(one.parts, toHref));
    return element;
  });
}
