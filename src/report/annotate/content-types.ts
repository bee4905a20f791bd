import { openPart, type Parts, putText } from './parts.ts';
import { insertion, spliced } from './splices.ts';
import { attributeOf, childrenOf } from './xml-elements.ts';

const PATH = '[Content_Types].xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** Says of which kind a new part is. */
export function declareType(parts: Parts, path: string, type: string): void {
  const { xml, root } = openPart(parts, PATH, 'Types', NAMESPACE);
  const override = `<Override PartName="/${path}" ContentType="${type}"/>`;
  putText(parts, PATH, spliced(xml, [insertion(root.contentEnd, override)]));
}

/** Says of which kind a new part is by its ending, unless the ending is known already: as that, or by name if not. */
export function declareEnding(parts: Parts, path: string, type: string): void {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const { xml, root } = openPart(parts, PATH, 'Types', NAMESPACE);
  const known = childrenOf(xml, root).find(
    (child) => child.name === 'Default' && attributeOf(child, 'Extension')?.toLowerCase() === ending,
  );
  if (known === undefined) {
    const byEnding = `<Default Extension="${ending}" ContentType="${type}"/>`;
    putText(parts, PATH, spliced(xml, [insertion(root.contentStart, byEnding)]));
  } else if (attributeOf(known, 'ContentType')?.toLowerCase() !== type.toLowerCase()) {
    declareType(parts, path, type);
  }
}
