import { refuse } from './refuse.ts';
import { tagWith, type XmlElement } from './xml-elements.ts';

/** A change of a text: what stands from `start` to `end` becomes `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all changes made; changes at the same place come in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start)) {
    if (splice.start < at) refuse('two changes of one place');
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  return pieces.join('') + text.slice(at);
}

/** Puts markup at a place. */
export function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

/** Changes attributes of an element and nothing else; undefined takes one away. */
export function attributeChange(
  element: XmlElement,
  changes: ReadonlyMap<string, string | undefined>,
): Splice {
  const { start, contentStart } = element;
  return { start, end: contentStart, text: tagWith(element, changes) };
}

/** Puts markup behind the last child of an element, and changes its attributes. */
export function appending(
  element: XmlElement,
  markup: string,
  changes: ReadonlyMap<string, string | undefined> = new Map(),
): Splice[] {
  const { name, start, end, contentEnd, empty } = element;
  if (!empty) {
    const tag = changes.size === 0 ? [] : [attributeChange(element, changes)];
    return [...tag, insertion(contentEnd, markup)];
  }
  return [{ start, end, text: `${tagWith({ ...element, empty: false }, changes)}${markup}</${name}>` }];
}

/** Puts elements at the end of a list that may state how many it has. `count`: how many there are then. */
export function appendingCounted(list: XmlElement, markup: string, count: number): Splice[] {
  const stated = /\scount\s*=/.test(list.attributes);
  return appending(list, markup, stated ? new Map([['count', String(count)]]) : new Map());
}
