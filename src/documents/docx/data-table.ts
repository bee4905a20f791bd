import { Paragraph, TextRun } from 'docx';
import type { PaperColumn, PaperRow, TableBlock } from '../paper.ts';
import { escapedXml } from './escaped-xml.ts';
import { twips } from './measures.ts';
import { cellStyle } from './styles.ts';

// The library needs 25 ms for the 270 cells of a score sheet, twice as long as for all else in the paper. Tables are
// therefore written here, and stand in its text as a paragraph that names them until the file is sealed.

/** A character for private use begins the name; a paragraph of the paper's own always has properties before its text. */
const nameOf = (i: number): string => `\uE000${i}`;

/** Holds the place of a table. @param i position of the table among the blocks of its paper */
export const tablePlace = (i: number): Paragraph => new Paragraph({ children: [new TextRun(nameOf(i))] });

/** The text with its tables. @param tables XML by the position of the block */
export function withTables(xml: string, tables: ReadonlyMap<number, string>): string {
  return xml.replace(
    /<w:p><w:r><w:t xml:space="preserve">\uE000(\d+)<\/w:t><\/w:r><\/w:p>/g,
    (place, i: string) => tables.get(Number(i)) ?? place,
  );
}

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
        keepsNext && i === last ? '<w:keepNext/>' : '',
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
    const text = cells[i] ?? '';
    const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${escapedXml(text)}</w:t></w:r>`;
    return (
      `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${widths[i]}"/><w:vAlign w:val="center"/></w:tcPr>` +
      `<w:p><w:pPr><w:pStyle w:val="${style}"/>${paragraphProperty}<w:jc w:val="${ALIGN[align]}"/></w:pPr>${run}</w:p></w:tc>`
    );
  });
  return `<w:tr><w:trPr><w:cantSplit/>${rowProperty}</w:trPr>${xml.join('')}</w:tr>`;
}
