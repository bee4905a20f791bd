import { openPart, type Parts, putText } from './parts.ts';
import { refuse } from './refuse.ts';
import { appending, spliced } from './splices.ts';
import { attributeOf, childrenOf, type XmlElement } from './xml-elements.ts';

/** Namespace of `r:id`, and what the types of relations begin with. */
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What one part says that another is to it. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** Path of the other part; undefined where it is outside the file. */
  readonly path: string | undefined;
}

function relationsPath(path: string): string {
  const name = path.lastIndexOf('/') + 1;
  return `${path.slice(0, name)}_rels/${path.slice(name)}.rels`;
}

/** Relations of a part; none where it has no list of them. */
export function relationsOf(parts: Parts, path: string): Relation[] {
  if (!parts.has(relationsPath(path))) return [];
  const { xml, root } = openPart(parts, relationsPath(path), 'Relationships', NAMESPACE);
  return childrenOf(xml, root).map((element) => {
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributeOf(element, name));
    if (element.name !== 'Relationship' || !id || !type || target === undefined)
      return refuse('relation without a target');
    const outside = attributeOf(element, 'TargetMode') === 'External';
    return { id, type, path: outside ? undefined : resolved(path, target) };
  });
}

/** Path that a target leads to from a part: "../comments1.xml", or "/xl/comments1.xml" from anywhere. */
function resolved(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Adds a relation to another part of the file. Returns its id. */
export function addRelation(parts: Parts, from: string, type: string, to: string): string {
  const path = relationsPath(from);
  if (!parts.has(path))
    putText(parts, path, `${DECLARATION}\n<Relationships xmlns="${NAMESPACE}"></Relationships>`);
  const taken = new Set(relationsOf(parts, from).map(({ id }) => id.toLowerCase()));
  let number = 1;
  while (taken.has(`rid${number}`)) number++;
  const id = `rId${number}`;
  const { xml, root } = openPart(parts, path, 'Relationships', NAMESPACE);
  // A target from the root of the file, since it stays right wherever the sheets stand. openpyxl writes such, too.
  putText(
    parts,
    path,
    spliced(xml, appending(root, `<Relationship Id="${id}" Type="${type}" Target="/${to}"/>`)),
  );
  return id;
}

/** Prefix that a part's root gives to relations, usually "r"; undefined where it gives none. */
export function relationPrefix(root: XmlElement): string | undefined {
  return new RegExp(`\\sxmlns:([\\w.-]+)\\s*=\\s*["']${RELATIONS}["']`).exec(root.attributes)?.[1];
}

/** The relation that an element names by its `r:id`. */
export function relationOf(
  relations: readonly Relation[],
  element: XmlElement,
  root: XmlElement,
): Relation & { path: string } {
  const prefix = relationPrefix(element) ?? relationPrefix(root) ?? refuse('no prefix for relations');
  const id = attributeOf(element, `${prefix}:id`);
  const named = relations.filter((relation) => relation.id === id);
  const [relation] = named;
  if (relation?.path === undefined || named.length > 1) return refuse(`relation ${id}`);
  return { ...relation, path: relation.path };
}
