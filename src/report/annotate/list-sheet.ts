import type { Severity } from '../../findings/finding.ts';
import { a1 } from '../../grid/a1.ts';
import type { AnnotationWords } from './cell-note.ts';
import type { ListStyles } from './list-styles.ts';
import { MAIN } from './parts.ts';
import { cut } from './sheet-name.ts';
import { xmlText } from './xml-text.ts';

/** A line of the list of findings. */
export interface ListLine {
  readonly severity: Severity;
  readonly place: string;
  /** Where the place leads, as `'Sheet'!E16`; undefined: nowhere. */
  readonly location: string | undefined;
  readonly message: string;
  readonly hint: string;
}

/** 1-based row of the column heads, which stays in sight and on every page. */
export const HEAD_ROW = 2;
/** Characters that Excel takes in a cell, and links in a sheet. */
export const LONGEST_TEXT = 32_767;
const MOST_LINKS = 65_530;
const WIDTHS = [6, 14, 26, 64, 60];
const PLACE = 2;
/** Points of a line of text, and of a row at most. */
const LINE = 15;
const TALLEST = 409;

/**
 * The sheet part that lists findings. Texts stand in the cells themselves and are never formulas, whatever they begin
 * with.
 * @param windows windows of the workbook: each needs its view of the sheet
 */
export function listSheetXml(
  lines: readonly ListLine[],
  words: AnnotationWords,
  styles: ListStyles,
  windows: number,
): string {
  const { number, severity, place, message, hint } = words.heads;
  const heads = [number, severity, place, message, hint].map((head) => ({ text: head, style: styles.head }));
  const rows = [
    rowXml(0, [{ text: words.title, style: styles.title }], ' ht="24" customHeight="1"'),
    rowXml(HEAD_ROW - 1, heads),
    ...lines.map((line, i) => {
      const cells: ListCell[] = [
        { number: i + 1, style: styles.number },
        { text: words.severities[line.severity], style: styles.severity[line.severity] },
        { text: line.place, style: line.location === undefined ? styles.text : styles.link },
        { text: line.message, style: styles.text },
        { text: line.hint, style: styles.text },
      ];
      return rowXml(HEAD_ROW + i, cells, ` ht="${heightOf(cells)}"`);
    }),
  ];
  const links = lines
    .flatMap(({ location }, i) => (location === undefined ? [] : [linkXml(HEAD_ROW + i, location)]))
    .slice(0, MOST_LINKS);
  const views = Array.from({ length: Math.max(1, windows) }, (_, window) => viewXml(window));
  const cols = WIDTHS.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">`,
    '<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${a1(rows.length - 1, WIDTHS.length - 1)}"/>`,
    `<sheetViews>${views.join('')}</sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    // Paper 9 is A4. Height 0: as many pages as it takes.
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>',
  ].join('');
}

function viewXml(window: number): string {
  const first = a1(HEAD_ROW, 0);
  return [
    `<sheetView showGridLines="0" tabSelected="1" workbookViewId="${window}">`,
    `<pane ySplit="${HEAD_ROW}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>`,
    `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/></sheetView>`,
  ].join('');
}

type ListCell = { readonly style: number } & ({ readonly text: string } | { readonly number: number });

function rowXml(row: number, cells: readonly ListCell[], attributes = ''): string {
  const markup = cells.map((cell, column) => {
    const start = `<c r="${a1(row, column)}" s="${cell.style}"`;
    if ('number' in cell) return `${start}><v>${cell.number}</v></c>`;
    if (cell.text === '') return `${start}/>`;
    return `${start} t="inlineStr"><is><t xml:space="preserve">${xmlText(cut(cell.text, LONGEST_TEXT))}</t></is></c>`;
  });
  return `<row r="${row + 1}"${attributes}>${markup.join('')}</row>`;
}

/** Points of a row that shows all its text. A guess, since LibreOffice does not fit rows of files that it opens. */
function heightOf(cells: readonly ListCell[]): number {
  const lines = cells.map((cell, i) => {
    const texts = 'text' in cell ? cell.text.split('\n') : [''];
    // Words do not break, so a line holds somewhat less than its column is wide.
    return texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / (WIDTHS[i]! * 0.9))), 0);
  });
  return Math.min(TALLEST, Math.max(...lines) * LINE + 1);
}

function linkXml(row: number, location: string): string {
  return `<hyperlink ref="${a1(row, PLACE)}" location="${xmlText(location)}"/>`;
}
