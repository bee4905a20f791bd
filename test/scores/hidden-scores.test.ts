import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CFB } from 'xlsx';
import { readScores } from '../../src/scores/read-scores.ts';
import { indexUnits } from '../../src/scores/resolve-unit.ts';
import { APPRAISED, formRows, matrixRows, SELF } from '../rig/forms.ts';
import { gridsOf, lineOf, readSheets, scoresOf } from '../rig/read-sheets.ts';
import { contextOf, frameworkOf, registryOf } from '../rig/rules.ts';
import { type TestCell, type TestSheet, workbookBytes } from '../rig/workbooks.ts';

const framework = frameworkOf();
const FORM = formRows(framework, 'Sở An');
const EXACT = { '1.1': '8', '1.2': '10', '2.1': '16', '3.1': '4.5', '3.10': '7' };
const NOTHING = { '1.1': null, '1.2': null, '2.1': null, '3.1': null, '3.10': null };

const readForm = (hidden: Partial<TestSheet>, rows: TestCell[][] = FORM, options = {}) =>
  readSheets({ 'so-a.xlsx': [{ name: 'Bảng điểm', rows, ...hidden }] }, options);
const said = ({ findings }: ReturnType<typeof readForm>) =>
  findings.map((finding) => [lineOf(finding), finding.facts]);
const rowsHidden = (cell: string, first: number, last: number, unit = 'so-a') => [
  `row-hidden ${unit} ${cell}`,
  { first, last },
];
const columnsHidden = (cell: string, first: string, last: string, unit = 'so-a') => [
  `column-hidden ${unit} ${cell}`,
  { first, last },
];

describe('a form', () => {
  it.each`
    hidden                                                   | expected                                                                                | because
    ${{}}                                                    | ${[]}                                                                                   | ${'nothing is hidden'}
    ${{ hiddenRows: [6] }}                                   | ${[rowsHidden('A7', 7, 7)]}                                                             | ${'one row'}
    ${{ hiddenRows: [6, 7] }}                                | ${[rowsHidden('A7', 7, 8)]}                                                             | ${'two rows are one run'}
    ${{ hiddenRows: [6, 7, 8, 9] }}                          | ${[rowsHidden('A7', 7, 10)]}                                                            | ${'a hidden heading in between does not part the run'}
    ${{ hiddenRows: [6, 9] }}                                | ${[rowsHidden('A7', 7, 7), rowsHidden('A10', 10, 10)]}                                  | ${'a score that is seen does'}
    ${{ hiddenRows: [4, 5, 6, 7, 8, 9, 10, 11, 12, 13] }}    | ${[rowsHidden('A7', 7, 14)]}                                                            | ${'a filter that lets nothing through'}
    ${{ hiddenRows: [0, 1, 2, 4, 5, 8, 10, 11, 20] }}        | ${[]}                                                                                   | ${'titles, headings and rows below hold no score'}
    ${{ hiddenColumns: [3] }}                                | ${[columnsHidden('D4', 'D', 'D')]}                                                      | ${'the self scores'}
    ${{ hiddenColumns: [4] }}                                | ${[columnsHidden('E4', 'E', 'E')]}                                                      | ${'the appraised scores'}
    ${{ hiddenColumns: [3, 4] }}                             | ${[columnsHidden('D4', 'D', 'E')]}                                                      | ${'both are one run'}
    ${{ hiddenColumns: [0, 1, 2, 5, 6, 30] }}                | ${[]}                                                                                   | ${'codes, names, maxima and remarks are no scores'}
    ${{ hidden: true }}                                      | ${[['sheet-hidden so-a -', {}]]}                                                        | ${'the sheet'}
    ${{ hidden: true, hiddenRows: [6], hiddenColumns: [4] }} | ${[['sheet-hidden so-a -', {}], rowsHidden('A7', 7, 7), columnsHidden('E4', 'E', 'E')]} | ${'each kind is said'}
  `('$because', ({ hidden, expected }) => {
    const read = readForm(hidden);
    expect(said(read)).toEqual(expected);
    expect(scoresOf(read, 'so-a')).toEqual(EXACT);
  });

  it('has its codes elsewhere: the finding stands at the code', () => {
    const rows = FORM.map((row) => [null, null, ...row]);
    expect(said(readForm({ hiddenRows: [6], hiddenColumns: [5] }, rows))).toEqual([
      rowsHidden('C7', 7, 7),
      columnsHidden('F4', 'F', 'F'),
    ]);
  });
});

describe('what is hidden and empty holds no scores', () => {
  const three = (final: Record<string, TestCell>) =>
    formRows(framework, 'Sở An', { self: SELF, appraised: APPRAISED, final });

  it('the council’s column, hidden as long as nobody needs it', () => {
    expect(said(readForm({ hiddenColumns: [5] }, three(NOTHING)))).toEqual([]);
  });

  it('but with a single score in it, it does', () => {
    const read = readForm({ hiddenColumns: [5] }, three({ ...NOTHING, '2.1': 20 }));
    expect(said(read)).toEqual([columnsHidden('F4', 'F', 'F')]);
  });

  it('a row that nobody has filled in yet, in a round', () => {
    const rows = formRows(framework, 'Sở An', { self: { ...SELF, '3.10': null } });
    expect(said(readForm({ hiddenRows: [13] }, rows, { isRound: true, counted: 'self' }))).toEqual([]);
  });

  it('a hidden cover beside the form', () => {
    const read = readSheets({
      'so-a.xlsx': [
        { name: 'Danh mục', rows: [['Sở An'], ['Sở Bình']], hidden: true },
        { name: 'Bảng điểm', rows: FORM },
      ],
    });
    expect(read.findings).toEqual([]);
  });
});

describe('a hidden draft beside the form', () => {
  it('is a second table, and its own finding', () => {
    const read = readSheets({
      'so-a.xlsx': [
        { name: 'Bảng điểm', rows: FORM },
        { name: 'Nháp', rows: FORM, hidden: true },
      ],
    });
    expect(read.findings.map(lineOf).toSorted()).toEqual(['sheet-hidden so-a -', 'unit-duplicate so-a -']);
  });
});

describe('a matrix', () => {
  const rows = matrixRows(framework, 'BẢNG TỔNG HỢP ĐIỂM NĂM 2023', [
    { id: 'so-a', name: 'Sở An', scores: APPRAISED },
    { id: 'so-b', name: 'Sở Bình', scores: APPRAISED },
  ]);
  const read = (hidden: Partial<TestSheet>) =>
    readSheets({ 'tong-hop.xlsx': [{ name: 'Thẩm định', rows, ...hidden }] });

  it.each`
    hidden                          | expected                                                                    | because
    ${{ hiddenRows: [5] }}          | ${[rowsHidden('A6', 6, 6, '-')]}                                            | ${'a unit'}
    ${{ hiddenRows: [4, 5] }}       | ${[rowsHidden('A5', 5, 6, '-')]}                                            | ${'all units'}
    ${{ hiddenRows: [2, 3] }}       | ${[]}                                                                       | ${'codes and maxima'}
    ${{ hiddenColumns: [4, 5, 7] }} | ${[columnsHidden('E3', 'E', 'F', '-'), columnsHidden('H3', 'H', 'H', '-')]} | ${'components, in two runs'}
    ${{ hiddenColumns: [0, 1, 2] }} | ${[]}                                                                       | ${'ids and names'}
    ${{ hidden: true }}             | ${[['sheet-hidden - -', {}]]}                                               | ${'the sheet'}
  `('$because', ({ hidden, expected }) => {
    expect(said(read(hidden))).toEqual(expected);
    expect(scoresOf(read(hidden), 'so-b')).toEqual(EXACT);
  });
});

describe('a long table', () => {
  const rows: TestCell[][] = [
    ['Mã đơn vị', 'Mã chỉ số', 'Điểm tự chấm', 'Điểm thẩm định'],
    ...['so-a', 'so-b'].flatMap((unit) =>
      Object.entries(APPRAISED).map(([code, points]): TestCell[] => [unit, code, 1, points]),
    ),
  ];

  it.each`
    hidden                              | expected                                | because
    ${{ hiddenRows: [5, 6] }}           | ${[rowsHidden('B6', 6, 7, '-')]}        | ${'the last row of one unit and the first of the next'}
    ${{ hiddenRows: [6, 7, 8, 9, 10] }} | ${[rowsHidden('B7', 7, 11, '-')]}       | ${'a filter on the first unit'}
    ${{ hiddenColumns: [2] }}           | ${[columnsHidden('C1', 'C', 'C', '-')]} | ${'the self scores'}
    ${{ hiddenColumns: [0, 1] }}        | ${[]}                                   | ${'ids and codes'}
  `('$because', ({ hidden, expected }) => {
    expect(said(readSheets({ 'bang.xlsx': [{ name: 'Dữ liệu', rows, ...hidden }] }))).toEqual(expected);
  });
});

/** Findings of the form of so-a in bytes of any format. */
function linesIn(bytes: Uint8Array, file: string) {
  const registry = registryOf();
  const index = indexUnits(registry, framework.deadlines.dossier);
  const grids = gridsOf(bytes, file);
  const read = readScores([{ file, grids }], ['so-a'], index, contextOf(framework));
  expect(scoresOf(read, 'so-a')).toEqual(EXACT);
  return said(read);
}

describe('.xls', () => {
  const xls = (hidden: Partial<TestSheet>) =>
    workbookBytes([{ name: 'Bảng điểm', rows: FORM, ...hidden }], 'xls');

  it('hides columns and sheets', () => {
    expect(linesIn(xls({}), '2023/scores/so-a.xls')).toEqual([]);
    expect(linesIn(xls({ hiddenColumns: [4] }), '2023/scores/so-a.xls')).toEqual([
      columnsHidden('E4', 'E', 'E'),
    ]);
    expect(linesIn(xls({ hidden: true }), '2023/scores/so-a.xls')).toEqual([['sheet-hidden so-a -', {}]]);
  });

  it('hides rows, in records that the library’s own writer does not write', () => {
    const bytes = xlsWithHiddenRow(xls({}), 6);
    expect(linesIn(bytes, '2023/scores/so-a.xls')).toEqual([rowsHidden('A7', 7, 7)]);
  });
});

/** The same .xls with a Row record (0x208) behind the start of its only sheet, which says that the row is hidden. */
function xlsWithHiddenRow(xls: Uint8Array, row: number): Uint8Array {
  const container = CFB.read(Buffer.from(xls), { type: 'buffer' });
  const entry = CFB.find(container, '/Workbook');
  if (entry === null) throw new Error('no workbook stream');
  const stream = Buffer.from(entry.content as Uint8Array);
  const record = Buffer.from([0x08, 0x02, 16, 0, row, 0, 0, 0, 6, 0, 0xff, 0, 0, 0, 0, 0, 0x20, 1, 0x0f, 0]);
  let starts = 0;
  let at = 0;
  while (starts < 2) {
    // BOF: the first is the book's, the second the sheet's.
    if (stream.readUInt16LE(at) === 0x809) starts++;
    at += 4 + stream.readUInt16LE(at + 2);
  }
  entry.content = Buffer.concat([stream.subarray(0, at), record, stream.subarray(at)]);
  entry.size = entry.content.length;
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Uint8Array);
}

describe('.ods, as LibreOffice writes it', () => {
  it.each`
    hidden                                        | expected                           | because
    ${{}}                                         | ${[]}                              | ${'nothing is hidden'}
    ${{ rows: { 6: 'collapse', 7: 'collapse' } }} | ${[rowsHidden('A7', 7, 8)]}        | ${'rows'}
    ${{ rows: { 6: 'filter' } }}                  | ${[rowsHidden('A7', 7, 7)]}        | ${'a filter'}
    ${{ rows: { 5: 'filter', 8: 'collapse' } }}   | ${[]}                              | ${'headings only'}
    ${{ columns: ['', '', '', '', 'collapse'] }}  | ${[columnsHidden('E4', 'E', 'E')]} | ${'a column'}
    ${{ columns: ['', '', '', 'collapse×2'] }}    | ${[columnsHidden('D4', 'D', 'E')]} | ${'one tag for two columns'}
    ${{ columns: ['×5', 'collapse×1019'] }}       | ${[]}                              | ${'everything to the right of the scores'}
    ${{ sheet: true }}                            | ${[['sheet-hidden so-a -', {}]]}   | ${'the sheet'}
  `('$because', ({ hidden, expected }) => {
    expect(linesIn(odsForm(hidden), '2023/scores/so-a.ods')).toEqual(expected);
  });
});

interface OdsHidden {
  readonly sheet?: boolean;
  readonly rows?: Readonly<Record<number, string>>;
  /** Visibility, "×" and how often. */
  readonly columns?: readonly string[];
}

function odsForm({ sheet = false, rows = {}, columns = [] }: OdsHidden): Uint8Array {
  const visibility = (word: string | undefined) => (word ? ` table:visibility="${word}"` : '');
  const cell = (value: TestCell) => {
    if (value === null) return '<table:table-cell/>';
    if (typeof value === 'number')
      return `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
    return `<table:table-cell office:value-type="string"><text:p>${String(value)}</text:p></table:table-cell>`;
  };
  const body = FORM.map((row, r) => {
    const cells = row.length === 0 ? '<table:table-cell/>' : row.map(cell).join('');
    return `<table:table-row${visibility(rows[r])}>${cells}</table:table-row>`;
  }).join('');
  const heads = columns.map((column) => {
    const [word, times = '1'] = column.split('×');
    return `<table:table-column${visibility(word)} table:number-columns-repeated="${times}"/>`;
  });
  const names = ['office', 'table', 'text', 'style'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const style = `<style:style style:name="ta1" style:family="table"><style:table-properties table:display="${!sheet}"/></style:style>`;
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names.join(' ')} office:version="1.2"><office:automatic-styles>${style}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Bảng điểm" table:style-name="ta1">${heads.join('')}${body}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const manifest =
    '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>';
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'META-INF/manifest.xml': strToU8(manifest),
    'content.xml': strToU8(content),
  });
}
