import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../src/grid/grid.ts';
import { openZip } from '../../src/workbook/open-zip.ts';
import { unpackGrid } from '../../src/workbook/packed-grid.ts';
import { readPlainXlsx } from '../../src/workbook/plain-xlsx.ts';
import { readByLibrary } from '../../src/workbook/read-xlsx.ts';
import { isXlsxPart } from '../../src/workbook/xlsx-package.ts';
import { formRows } from '../rig/forms.ts';
import { frameworkOf } from '../rig/rules.ts';
import {
  dateCell,
  divisionByZero,
  formula,
  percent,
  type TestCell,
  uncalculated,
  workbookBytes,
} from '../rig/workbooks.ts';

type Parts = ReadonlyMap<string, Uint8Array>;

const partsOf = (bytes: Uint8Array): Parts => {
  const opened = openZip(bytes, isXlsxPart);
  return opened.ok ? opened.parts : new Map();
};
/** Grids without holes and empty rows, which mean nothing. */
const cellsOf = (grids: readonly Grid[]) =>
  grids.map(({ rows, ...grid }) => ({
    ...grid,
    cells: rows.flatMap((row, r) => (row ?? []).flatMap((cell, c) => (cell ? [[r, c, cell]] : []))),
  }));

/** What both readers say; null where only the library can read it. */
function both(parts: Parts) {
  const plain = readPlainXlsx(parts)?.map((grid) => unpackGrid(grid, 'x.xlsx'));
  if (plain === undefined) return null;
  let library: ReturnType<typeof readByLibrary>;
  try {
    library = readByLibrary(parts, 'x.xlsx');
  } catch {
    library = { ok: false, fault: 'damaged' };
  }
  return { plain: cellsOf(plain), library: library.ok ? cellsOf(library.grids) : library.fault };
}

const workbooksIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.xls[xm]$/.test(file))
    .map((file) => join(folder, file));

describe('a plain workbook is read as the library reads it', () => {
  const files = [...workbooksIn('data'), ...workbooksIn('test/fixtures')];

  it('in every file of the repository, and nearly all score sheets are plain', () => {
    const plain = files.filter((file) => {
      const read = both(partsOf(new Uint8Array(readFileSync(file))));
      if (read !== null) expect(read.plain, file).toEqual(read.library);
      return read !== null;
    });
    const sheets = (list: readonly string[]) => list.filter((file) => file.includes('/scores/')).length;
    expect(sheets(files)).toBeGreaterThan(150);
    expect(sheets(plain) / sheets(files)).toBeGreaterThan(0.97);
  });

  it.each`
    cell                                                  | because
    ${'Sở <Y> & "tế"'}                                    | ${'entities'}
    ${' 8,5 '}                                            | ${'white space around'}
    ${'hai\ndòng'}                                        | ${'a line break'}
    ${'To\u0302ng'}                                       | ${'a text in NFD'}
    ${'_x000D_'}                                          | ${'what looks like an escape'}
    ${8.15}                                               | ${'a number'}
    ${-0.1}                                               | ${'below zero'}
    ${1e-7}                                               | ${'an exponent'}
    ${true}                                               | ${'a truth value'}
    ${percent(0.85)}                                      | ${'a percentage'}
    ${formula('SUM(A1:A3)', 8)}                           | ${'a formula'}
    ${formula('IF(A1<>"x",1,2)', 8)}                      | ${'a formula with signs'}
    ${uncalculated('SUM(A1:A3)')}                         | ${'a formula that was never calculated'}
    ${divisionByZero}                                     | ${'an error'}
    ${dateCell('2023-05-01')}                             | ${'a day'}
    ${dateCell('2023-05-01T23:59')}                       | ${'a moment'}
    ${{ t: 'n', v: 45000.6, z: 'd-mmm-yy' }}              | ${'a month by name'}
    ${{ t: 'n', v: 45000, z: '[$-42A]dd\\/mm\\/yyyy;@' }} | ${'a day in Vietnamese'}
    ${{ t: 'n', v: 8, z: '#,##0.00' }}                    | ${'thousands'}
    ${{ t: 'n', v: 8, z: '0.00" đ"' }}                    | ${'letters in a format'}
    ${{ t: 's', v: '5', f: 'A1&""' }}                     | ${'a formula that gives a text'}
  `('$because', ({ cell }) => {
    const read = both(
      partsOf(workbookBytes([{ name: 'Bảng & điểm', rows: [['a', cell]], merges: ['A3:B4'] }])),
    );
    if (read !== null) expect(read.plain).toEqual(read.library);
  });

  it.each(['early day', 'escape'])('and left to the library with an %s', (what) => {
    const cell = what === 'escape' ? 'a\r\nb' : { t: 'n' as const, v: 60, z: 'dd/mm/yyyy' };
    expect(both(partsOf(workbookBytes([{ name: 'x', rows: [[cell]] }])))).toBeNull();
  });
});

/** The parts of a small workbook with its sheet part changed. */
function changedSheet(
  change: (xml: string) => string,
  cells: TestCell[][] = [
    ['Sở An', 8.5],
    ['x', 2],
  ],
) {
  const parts = new Map(partsOf(workbookBytes([{ name: 'x', rows: cells }])));
  const path = 'xl/worksheets/sheet1.xml';
  parts.set(path, new TextEncoder().encode(change(new TextDecoder().decode(parts.get(path)))));
  return parts;
}
const plainly = (parts: Parts) => {
  const read = both(parts);
  return read === null ? null : [read.plain, read.library];
};

describe('a sheet that is written in another way', () => {
  it.each`
    change                                                                                                          | because
    ${(xml: string) => xml.replaceAll(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=')}                  | ${'with a prefix before every name'}
    ${(xml: string) => xml.replaceAll('><', '>\n  <')}                                                              | ${'with lines and indents'}
    ${(xml: string) => xml.replaceAll('"', "'").replace(/^<\?xml.*?\?>/, '')}                                       | ${'with apostrophes, without a declaration'}
    ${(xml: string) => xml.replaceAll(/ r="(\w+)"( t="s")/g, '$2 r="$1"')}                                          | ${'with its attributes in another order'}
    ${(xml: string) => xml.replaceAll(/<c (r="\w+")><v>/g, '<c $1 t="n" ph="1"><v>')}                               | ${'with what says nothing'}
    ${(xml: string) => xml.replaceAll('<v>', '<v xml:space="preserve">')}                                           | ${'with white space kept'}
    ${(xml: string) => `\uFEFF${xml}`}                                                                              | ${'with a mark at its front'}
    ${(xml: string) => xml.replace(/<c r="A1".*?<\/c>/, '<c r="A1" t="inlineStr"><is><t>Tổ &amp; ấp</t></is></c>')} | ${'with a text of its own'}
    ${(xml: string) => xml.replace(/<v>2<\/v>/, '<f>1+1</f><v>2</v>')}                                              | ${'with a formula'}
    ${(xml: string) => xml.replace(/<v>2<\/v>/, '<v>1234567890.12345678</v>')}                                      | ${'with more digits than a double holds'}
  `('is plain all the same: $because', ({ change }) => {
    const [plain, library] = plainly(changedSheet(change)) ?? [];
    expect(plain).toBeDefined();
    expect(plain).toEqual(library);
  });

  it('is plain where it is empty', () => {
    for (const empty of ['<sheetData/>', '<sheetData></sheetData>', '<sheetData> <row r="3"/> </sheetData>'])
      expect(plainly(changedSheet((xml) => xml.replace(/<sheetData>.*<\/sheetData>/, empty)))?.[0]).toEqual([
        { file: 'x.xlsx', sheet: 'x', merges: [], cells: [] },
      ]);
  });

  it.each`
    change                                                                                                       | because
    ${(xml: string) => xml.replace('</c>', '')}                                                                  | ${'a cell that does not end'}
    ${(xml: string) => xml.replace(/<v>2<\/v><\/c><\/row>/, '</row>')}                                           | ${'a row that ends in a cell'}
    ${(xml: string) => xml.replace('</row>', '')}                                                                | ${'a row that does not end'}
    ${(xml: string) => xml.replace('</row>', '</row><!-- -->')}                                                  | ${'a comment'}
    ${(xml: string) => xml.replace('</row>', '</row><?x <c r="A9"/> ?>')}                                        | ${'an instruction'}
    ${(xml: string) => xml.replace('<row', '<?x <sheetData> ?><row')}                                            | ${'one that quotes a tag'}
    ${(xml: string) => xml.replace('<sheetData>', '<sheetData/><sheetData>')}                                    | ${'two tables'}
    ${(xml: string) => xml.replace('<sheetData>', '<x><sheetData>').replace('</sheetData>', '</sheetData></x>')} | ${'a table inside of something'}
    ${(xml: string) => xml.replace('</sheetData>', '</sheetData><row r="9"/>')}                                  | ${'a row behind the table'}
    ${(xml: string) => xml.replace('</row>', '<foo/></row>')}                                                    | ${'a tag that nobody knows'}
    ${(xml: string) => xml.replace('</row>', 'x</row>')}                                                         | ${'words between cells'}
    ${(xml: string) => xml.replace('<c r="A1"', '<c r="A1" r="B1"')}                                             | ${'an address twice'}
    ${(xml: string) => xml.replace('<row r="1"', '<row r="1" r="1"')}                                            | ${'a number twice'}
    ${(xml: string) => xml.replace('<c r="A1"', '<c r="A2"')}                                                    | ${'an address of another row'}
    ${(xml: string) => xml.replace('<c r="B1"', '<c r="A1"')}                                                    | ${'a cell twice'}
    ${(xml: string) => xml.replace('<c r="A1"', '<c q="é" r="A1"')}                                              | ${'letters where none belong'}
    ${(xml: string) => xml.replace('<v>2</v>', '<v>2</v><v>3</v>')}                                              | ${'two values'}
    ${(xml: string) => xml.replace('<v>2</v>', '<v>2<b/></v>')}                                                  | ${'a tag in a value'}
    ${(xml: string) => xml.replace('<v>2</v>', '<f t="shared" si="0"/><v>2</v>')}                                | ${'a shared formula'}
    ${(xml: string) => xml.replace('<worksheet', '<chartsheet').replace('</worksheet', '</chartsheet')}          | ${'no sheet'}
  `('and left to the library with $because', ({ change }) => {
    expect(plainly(changedSheet(change))).toBeNull();
  });
});

describe('a changed part', () => {
  const rows = formRows(frameworkOf(), 'Sở An').map((row) => [
    ...row,
    'chữ',
    formula('A1', 2),
    true,
    percent(0.5),
  ]);
  const parts = partsOf(workbookBytes([{ name: 'Bảng điểm', rows, merges: ['A1:C1'], hiddenRows: [7] }]));
  const names = [
    'xl/workbook.xml',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
  ].filter((name) => parts.has(name));

  /** Attributes with their values, values of attributes, texts, and whole cells: what may change in a part that stays well-formed. */
  const PLACES = [
    / [\w:]+="[^"]*"/g,
    /(?<==")[^"]*(?=")/g,
    /(?<=>)[^<]+(?=<)/g,
    /<c .*?<\/c>/g,
    /<row .*?>/g,
  ];
  const PUT = [
    '',
    ' ',
    '0',
    '1',
    '5',
    '8.5',
    ' 8 ',
    '1e3',
    'x',
    'A1',
    'E7',
    'true',
    's',
    'str',
    'n',
    'b',
    '&amp;',
    '&#56;',
    '_x0041_',
  ];
  const edits = fc.record({
    part: fc.constantFrom(...names),
    place: fc.constantFrom(...PLACES),
    which: fc.double({ min: 0, max: 0.999, noNaN: true }),
    put: fc.constantFrom(...PUT),
  });

  it('is read alike, or by the library alone, whatever was changed (property)', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 3 }), (list) => {
        const changed = new Map(parts);
        for (const { part, place, which, put } of list) {
          const text = new TextDecoder().decode(changed.get(part));
          const found = [...text.matchAll(place)];
          const match = found[Math.floor(which * found.length)];
          if (match === undefined) continue;
          const after = text.slice(match.index + match[0].length);
          changed.set(part, new TextEncoder().encode(text.slice(0, match.index) + put + after));
        }
        const read = both(changed);
        // What the library path refuses for a part that we do not need is no other value.
        if (read === null || typeof read.library === 'string') return;
        compared++;
        expect(read.plain).toEqual(read.library);
      }),
      { numRuns: Number(process.env.PLAIN_RUNS ?? 400), seed: 20261123 },
    );
    expect(compared).toBeGreaterThan(100);
  });
});
