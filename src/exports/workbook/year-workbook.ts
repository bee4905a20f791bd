import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { SiteSettings, YearDataset } from '../../dataset/site.ts';
import { exportsVi } from '../../i18n/exports-vi.ts';
import { sealedPackage } from '../../workbook/sealed-package.ts';
import { momentOf, publishedDay } from '../publication-facts.ts';
import { SAMPLE_NOTICE } from '../sample-notice.ts';
import { notesSheet } from './notes-sheet.ts';
import { eligibilitySheet, indicesSheet, rankingSheet, scoresSheet } from './table-sheets.ts';
import type { ColumnFormat, WorkbookSheet } from './workbook-sheet.ts';

/** Rows of scores that a workbook holds: more would open slowly or not at all, and the CSV file has them. */
const MOST_SCORES = 50_000;

const FORMATS: Readonly<Record<ColumnFormat, string>> = {
  text: '@',
  // Two decimals at least, as many as there are up to six: what a cell shows is what it holds.
  points: '0.00####',
  share: '0.000000',
  whole: '0',
};
const FONT = { name: 'Arial', size: 11 };
/** Dark on light and bold: the header shows in black and white too, and in programs that draw no table styles. */
const HEADER = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DFEAF3' }, bgColor: { rgb: 'DFEAF3' } },
  border: { bottom: { style: 'medium' } },
} as const satisfies CellStyle;
/** Points of height that a line of text takes. */
const LINE = 15;
/** Names of the tables inside the file: letters only, for formulas. */
const TABLE_NAMES: Readonly<Record<WorkbookSheet['key'], string>> = {
  ranking: 'XepHang',
  indices: 'ChiSoChinh',
  scores: 'DiemTungChiSo',
  eligibility: 'DieuKien',
  notes: 'GhiChu',
};

/**
 * The tables of a year as the bytes of an .xlsx workbook: one table a sheet from A1 on, one header row, nothing merged.
 * The same year gives the same bytes.
 * @param mostScores rows of scores above which their sheet is left out, and a note says so
 */
export async function yearWorkbook(
  dataset: YearDataset,
  publisher: SiteSettings,
  mostScores = MOST_SCORES,
): Promise<Uint8Array> {
  const scores = dataset.units.length * dataset.scores.components.length;
  const tables = [
    rankingSheet(dataset),
    indicesSheet(dataset),
    ...(scores > mostScores ? [] : [scoresSheet(dataset)]),
    eligibilitySheet(dataset),
  ];
  const sheets = [
    ...tables,
    notesSheet(dataset, publisher, tables, scores > mostScores ? scores : undefined),
  ];
  const day = new Date(momentOf(publishedDay(dataset.settings)));
  const bytes = await writeXlsx({
    sheets: sheets.map(writtenSheet),
    defaultFont: FONT,
    namedRanges: sheets.map(({ key }) => ({
      name: '_xlnm.Print_Titles',
      range: `'${exportsVi.sheet[key].name}'!$1:$1`,
      scope: exportsVi.sheet[key].name,
    })),
    properties: {
      title: exportsVi.workbookTitle(publisher.name.vi, dataset.year),
      ...(dataset.settings.sample ? { description: SAMPLE_NOTICE.vi } : {}),
      created: day,
      modified: day,
    },
  });
  return sealedPackage(bytes, (path, part) => (path === 'docProps/core.xml' ? withLanguage(part) : part));
}

function writtenSheet({ key, columns, rows }: WorkbookSheet): WriteSheet {
  const headers = columns.map((column) => exportsVi.column[column.key].name);
  const header = columns.map(({ format }, c): [string, Partial<Cell>] => {
    // Above figures, which stand at the right.
    const style = {
      ...HEADER,
      alignment: { ...placeOf(format), vertical: 'center', wrapText: true },
    } as const;
    return [`0,${c}`, { value: headers[c]!, type: 'string', style }];
  });
  return {
    name: exportsVi.sheet[key].name,
    columns: columns.map(({ width, format }) => ({
      width,
      style: {
        numFmt: FORMATS[format],
        alignment: { ...placeOf(format), vertical: 'top', ...(key === 'notes' ? { wrapText: true } : {}) },
      },
    })),
    rows: [headers, ...rows.map((row) => [...row])],
    cells: new Map(header),
    ...(key === 'notes' ? { rowDefs: noteHeights(columns, rows) } : {}),
    freezePane: { rows: 1 },
    // A table without rows would be damage to Excel.
    ...(rows.length === 0 ? {} : { tables: [tableOf(key, headers, rows.length)] }),
    a11y: { headerRow: 0 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** Text stands a little apart from the figures to its left. */
const placeOf = (format: ColumnFormat) =>
  format === 'text' ? ({ horizontal: 'left', indent: 1 } as const) : ({ horizontal: 'right' } as const);

/** Heights for texts of several lines: not every program works them out when it opens a file. */
function noteHeights(columns: WorkbookSheet['columns'], rows: WorkbookSheet['rows']) {
  const linesOf = (text: string, width: number) => Math.ceil(text.length / width);
  return new Map(
    rows.map((row, r) => {
      const lines = Math.max(...row.map((text, c) => linesOf(String(text ?? ''), columns[c]!.width)), 1);
      return [r + 1, { height: lines * LINE }] as const;
    }),
  );
}

/** The range as a table of the file: assistive technology then names the column of every cell. */
function tableOf(key: WorkbookSheet['key'], headers: readonly string[], rows: number) {
  const lastColumn = String.fromCharCode('A'.charCodeAt(0) + headers.length - 1);
  return {
    name: TABLE_NAMES[key],
    range: `A1:${lastColumn}${rows + 1}`,
    columns: headers.map((name) => ({ name })),
    style: 'TableStyleLight1',
  };
}

/** The library writes no language, without which a reader aloud guesses one. */
function withLanguage(part: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(part);
  return new TextEncoder().encode(
    text.replace('</cp:coreProperties>', '<dc:language>vi</dc:language></cp:coreProperties>'),
  );
}
