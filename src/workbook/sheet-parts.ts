import { plainText } from './plain-text.ts';
import { attributeOf, walkTags } from './walk-tags.ts';

/** A sheet of a workbook, and where its part stands. */
export interface SheetPart {
  /** Undefined where it is written with escapes that only the spreadsheet library reads. */
  readonly name: string | undefined;
  /** In the case in which it is written; '' where the workbook does not say. */
  readonly path: string;
  /** What the part is, as an address that ends with "/worksheet", "/chartsheet" and the like. */
  readonly type: string;
  readonly hidden: boolean;
}

/**
 * The sheets of a workbook in the order of their tabs; undefined where either part is broken, or a sheet is related to
 * the workbook and not in its list: it would be lost in silence.
 * @param relations the part that says where the others stand   @param folder of the workbook, such as "xl/"
 */
export function sheetParts(workbook: string, relations: string, folder: string): SheetPart[] | undefined {
  const targets = new Map<string, { path: string; type: string }>();
  const related = walkTags(relations, ({ name, kind, attributes }) => {
    if (name !== 'Relationship' || kind === 'close') return;
    const path = pathOf(folder, attributeOf(attributes, 'Target') ?? '');
    targets.set(attributeOf(attributes, 'Id') ?? '', { path, type: attributeOf(attributes, 'Type') ?? '' });
  });
  const sheets: SheetPart[] = [];
  const listed = walkTags(workbook, ({ name, kind, attributes }) => {
    if (name !== 'sheet' || kind === 'close') return;
    // "r:id", not "sheetId": the name must stand alone.
    const target = targets.get(attributeOf(attributes, 'id') ?? '');
    sheets.push({
      name: plainText(attributeOf(attributes, 'name') ?? ''),
      path: target?.path ?? '',
      type: target?.type ?? '',
      hidden: /idden$/.test(attributeOf(attributes, 'state') ?? ''),
    });
  });
  const paths = new Set(sheets.map(({ path }) => path));
  const isLost = [...targets.values()].some(
    ({ path, type }) => type.endsWith('/worksheet') && !paths.has(path),
  );
  return related && listed && !isLost ? sheets : undefined;
}

/** Path of a part that a relation names. */
function pathOf(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/'))
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  return path.join('/');
}
