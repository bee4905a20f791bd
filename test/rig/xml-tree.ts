/** An element of an XML file, as far as the files of this publication need it: no DTD, no CDATA. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<\?[^>]*\?>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITY: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Reads an XML text into a tree. @throws Error where it is not well-formed */
export function xmlTree(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const from = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    if (token === null) throw new Error(`not well-formed at: ${xml.slice(from, from + 80)}`);
    const [, closed, opened, attributes = '', single, text] = token;
    if (text !== undefined) open.at(-1)!.text += plain(text);
    if (closed !== undefined && open.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing`);
    if (opened === undefined) continue;
    const element = { name: opened, attributes: attributesOf(attributes), children: [], text: '' };
    open.at(-1)!.children.push(element);
    if (single !== '/') open.push(element);
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one whole element');
  return root.children[0]!;
}

const attributesOf = (text: string) =>
  Object.fromEntries(
    Array.from(text.matchAll(/([^\s=]+)="([^"]*)"/g), ([, name, value]) => [name!, plain(value!)]),
  );

/** @throws Error for an ampersand that begins no entity */
function plain(text: string): string {
  return text.replace(/&[^;\s]*;?/g, (entity) => {
    const sign = ENTITY[entity];
    if (sign === undefined) throw new Error(`unknown entity ${entity}`);
    return sign;
  });
}

/** All elements of a name anywhere in a tree. */
export function elementsOf(tree: XmlElement, name: string): XmlElement[] {
  return tree.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsOf(child, name),
  ]);
}
