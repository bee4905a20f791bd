import { twips } from './measures.ts';

const NO_BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="none" w:color="auto" w:sz="0"/>`)
  .join('');

/**
 * Columns side by side without lines, for heads and signatures.
 * @param widths millimetres   @param rows paragraphs by row and column
 */
export function plainTable(widths: readonly number[], rows: ReadonlyArray<readonly string[]>): string {
  const columns = widths.map(twips);
  return [
    `<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${columns.reduce((sum, one) => sum + one, 0)}"/>`,
    `<w:tblBorders>${NO_BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/>`,
    '<w:tblCellMar><w:left w:type="dxa" w:w="0"/><w:right w:type="dxa" w:w="0"/></w:tblCellMar></w:tblPr>',
    `<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    ...rows.map((cells) => rowXml(cells, columns)),
    '</w:tbl>',
  ].join('');
}

function rowXml(cells: readonly string[], columns: readonly number[]): string {
  const xml = cells.map(
    (paragraphs, i) => `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${columns[i]}"/></w:tcPr>${paragraphs}</w:tc>`,
  );
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${xml.join('')}</w:tr>`;
}
