import type { PaperColumn, PaperRow, TableBlock } from '../paper.ts';
import { twips } from './measures.ts';
import { KEEP_NEXT, paragraphXml, textXml } from './paragraph-xml.ts';
import { cellStyle } from './styles.ts';

const ALIGN = { left: 'left', centre: 'center', right: 'right' } as const;
const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/**
 * A table whose first row comes again on every page, and whose rows are not torn apart.
 * @param keepsNext its last row stays on the page of what follows
 */
export function tableXml({ columns, rows, isDense }: TableBlock, keepsNext: boolean): string {
  const widths = columns.map(({ width }) => twips(width));
  const last = rows.length - 1;
  const heads: PaperRow = { cells: columns.map(({ head }) => head), isBold: true };
  const centred = columns.map((column) => ({ ...column, align: 'centre' as const }));
  return [
    '<w:tbl><w:tblPr>',
    `<w:tblW w:type="dxa" w:w="${widths.reduce((sum, one) => sum + one, 0)}"/>`,
    `<w:tblBorders>${SIDES.map((side) => `<w:${side} w:val="single" w:color="auto" w:sz="4"/>`).join('')}</w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/>',
    `<w:tblCellMar>${['left', 'right'].map((side) => `<w:${side} w:type="dxa" w:w="${twips(1.2)}"/>`).join('')}</w:tblCellMar>`,
    `</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    rowXml(heads, centred, widths, cellStyle(isDense, true), '<w:tblHeader/>', ''),
    ...rows.map((row, i) =>
      rowXml(
        row,
        columns,
        widths,
        cellStyle(isDense, row.isBold),
        '',
        keepsNext && i === last ? KEEP_NEXT : '',
      ),
    ),
    '</w:tbl>',
  ].join('');
}

function rowXml(
  { cells }: PaperRow,
  columns: readonly PaperColumn[],
  widths: readonly number[],
  style: string,
  rowProperty: string,
  paragraphProperty: string,
): string {
  const xml = columns.map(({ align }, i) => {
    const properties = `<w:pStyle w:val="${style}"/>${paragraphProperty}<w:jc w:val="${ALIGN[align]}"/>`;
    return (
      `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${widths[i]}"/><w:vAlign w:val="center"/></w:tcPr>` +
      `${paragraphXml(properties, textXml(cells[i] ?? ''))}</w:tc>`
    );
  });
  return `<w:tr><w:trPr><w:cantSplit/>${rowProperty}</w:trPr>${xml.join('')}</w:tr>`;
}
