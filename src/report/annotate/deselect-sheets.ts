import type { BookSheet } from './book.ts';
import { type Parts, putText, textOf } from './parts.ts';
import { attributeChange, spliced } from './splices.ts';
import { childNamed, childrenOf, isTrue, rootOf } from './xml-elements.ts';

/**
 * Takes the selection from the sheets that have it, so that only the list is selected. This is the one change in a
 * sheet without findings: Excel groups selected sheets, and then what is typed into one goes into all of them.
 */
export function deselectSheets(parts: Parts, sheets: readonly BookSheet[]): void {
  for (const { path } of sheets) {
    const xml = textOf(parts, path);
    if (!xml.includes('tabSelected')) continue;
    const views = childNamed(childrenOf(xml, rootOf(xml)), 'sheetViews');
    if (views === undefined) continue;
    const selected = childrenOf(xml, views).filter((view) => isTrue(view, 'tabSelected'));
    if (selected.length === 0) continue;
    const changes = selected.map((view) => attributeChange(view, new Map([['tabSelected', '0']])));
    putText(parts, path, spliced(xml, changes));
  }
}
