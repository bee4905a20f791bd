import { blockNamed, type CellAt } from './cell-range.ts';
import { refuse } from './refuse.ts';
import { attributeOf, childNamed, childrenOf, type XmlElement } from './xml-elements.ts';

/** The cell that shows what is said of a cell: the first of its merged block, or itself. Excel hides comments of the others. */
export function shownCell(xml: string, children: readonly XmlElement[]): (cell: CellAt) => CellAt {
  const merged = childNamed(children, 'mergeCells');
  const blocks = (merged === undefined ? [] : childrenOf(xml, merged)).map((block) =>
    blockNamed(attributeOf(block, 'ref') ?? refuse('merged block')),
  );
  return ({ row, column }) =>
    blocks.find(
      ({ first, last }) =>
        first.row <= row && row <= last.row && first.column <= column && column <= last.column,
    )?.first ?? { row, column };
}
