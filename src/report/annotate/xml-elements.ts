import { refuse } from './refuse.ts';
import { plainText } from './xml-text.ts';

/** Where an element stands in the text of a part. */
export interface XmlElement {
  /** With its prefix, if it has one. */
  readonly name: string;
  /** As they stand, such as ` r="A1" s="3"`. */
  readonly attributes: string;
  /** From the first character of the opening tag to behind the last of the closing one. */
  readonly start: number;
  readonly end: number;
  /** What stands between the tags. Of an `<empty/>` element both are `end`. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly empty: boolean;
}

/** Comments, CDATA, processing instructions, tags; a "<" alone is whatever else: a DOCTYPE, say, or broken markup. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|</g;
const ATTRIBUTE = /\s+([\w.:-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/** The outermost element of a part. Refuses a part that is not well-formed. */
export function rootOf(xml: string): XmlElement {
  const [root, ...others] = elementsWithin(xml, 0, xml.length);
  return root === undefined || others.length > 0 ? refuse('not one root') : root;
}

/** Elements directly inside another, in their order. */
export function childrenOf(xml: string, { contentStart, contentEnd }: XmlElement): XmlElement[] {
  return elementsWithin(xml, contentStart, contentEnd);
}

function elementsWithin(xml: string, from: number, to: number): XmlElement[] {
  const markup = new RegExp(MARKUP);
  markup.lastIndex = from;
  const found: XmlElement[] = [];
  const open: Array<Pick<XmlElement, 'name' | 'attributes' | 'start' | 'contentStart'>> = [];
  for (let match = markup.exec(xml); match !== null && match.index < to; match = markup.exec(xml)) {
    const [whole, slash, name, attributes = '', emptySlash] = match;
    const start = match.index;
    const end = start + whole.length;
    if (name === undefined) {
      if (whole === '<') refuse('broken markup');
    } else if (slash === '/') {
      const opened = open.pop();
      if (opened?.name !== name || attributes !== '' || emptySlash === '/') return refuse('broken markup');
      if (open.length === 0) found.push({ ...opened, contentEnd: start, end, empty: false });
    } else if (emptySlash !== '/') {
      open.push({ name, attributes, start, contentStart: end });
    } else if (open.length === 0) {
      found.push({ name, attributes, start, end, contentStart: end, contentEnd: end, empty: true });
    }
  }
  return open.length > 0 ? refuse('an element that never ends') : found;
}

/** The one child of a name, undefined where there is none. Refuses two. */
export function childNamed(children: readonly XmlElement[], name: string): XmlElement | undefined {
  const named = children.filter((child) => child.name === name);
  return named.length > 1 ? refuse(`${name} twice`) : named[0];
}

/** The one child of a name that must be there. */
export function neededChild(children: readonly XmlElement[], name: string): XmlElement {
  return childNamed(children, name) ?? refuse(`no ${name}`);
}

/** Value of an attribute as text, undefined where there is none. */
export function attributeOf(
  { attributes }: Pick<XmlElement, 'attributes'>,
  name: string,
): string | undefined {
  for (const [, key, double, single] of attributes.matchAll(ATTRIBUTE))
    if (key === name) return plainText(double ?? single ?? '');
  return undefined;
}

/** Whole number ≥ 0 of an attribute; undefined where there is none. Refuses anything else. */
export function numberOf(element: XmlElement, name: string): number | undefined {
  const value = attributeOf(element, name);
  if (value === undefined) return undefined;
  return /^\d{1,9}$/.test(value) ? Number(value) : refuse(`${name} is no number`);
}

/** Whether an attribute is "1" (Excel) or "true" (LibreOffice). */
export function isTrue(element: XmlElement, name: string): boolean {
  return /^(?:1|true|on)$/.test(attributeOf(element, name) ?? '');
}

/** Opening tag (an `<empty/>` one where the element is empty) with attributes changed; undefined takes one away. */
export function tagWith(
  { name, attributes, empty }: XmlElement,
  changes: ReadonlyMap<string, string | undefined>,
): string {
  const left = new Map(changes);
  const changed = attributes.replace(ATTRIBUTE, (whole, key: string) => {
    if (!left.has(key)) return whole;
    const value = left.get(key);
    left.delete(key);
    return value === undefined ? '' : ` ${key}="${value}"`;
  });
  const added = [...left].flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${value}"`));
  return `<${name}${changed}${added.join('')}${empty ? '/' : ''}>`;
}
