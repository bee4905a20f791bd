import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { twips } from './measures.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/**
 * Columns side by side without lines, for heads and signatures.
 * @param widths millimetres   @param rows paragraphs by row and column
 */
export function plainTable(
  widths: readonly number[],
  rows: ReadonlyArray<ReadonlyArray<readonly Paragraph[]>>,
): Table {
  const columns = widths.map(twips);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: columns,
    borders: NO_BORDERS,
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, i) =>
              new TableCell({ width: { size: columns[i]!, type: WidthType.DXA }, children: [...children] }),
          ),
        }),
    ),
  });
}
