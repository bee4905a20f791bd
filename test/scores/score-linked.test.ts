import { describe, expect, it } from 'vitest';
import type { CellObject } from 'xlsx';
import { readScores } from '../../src/scores/read-scores.ts';
import { indexUnits } from '../../src/scores/resolve-unit.ts';
import { odsWithCells } from '../rig/archives.ts';
import { formRows } from '../rig/forms.ts';
import { gridsOf, lineOf, readSheets, scoresOf } from '../rig/read-sheets.ts';
import { contextOf, frameworkOf, registryOf } from '../rig/rules.ts';
import { formula, type TestCell, workbookBytes } from '../rig/workbooks.ts';

const framework = frameworkOf();

function readForm(cell: TestCell, column = 4) {
  const rows = formRows(framework, 'Sở An');
  rows[6]![column] = cell;
  return readSheets({ 'so-a.xlsx': [{ name: 'Bảng điểm', rows }] });
}

describe('a formula that reads another workbook', () => {
  it.each`
    text                                          | because
    ${'[1]Sheet1!A1'}                             | ${'as .xlsx stores it'}
    ${'[1]Sheet1!$E$7*2'}                         | ${'inside a formula'}
    ${"'[so lieu.xlsx]Sheet 1'!$B$2"}             | ${'a name with spaces'}
    ${"'C:\\Chấm điểm\\[so lieu.xlsx]Điểm'!$B$2"} | ${'a path'}
    ${'SUM([2]Điểm!A1:A5)'}                       | ${'a block'}
    ${"IF(A1>0,'[12]Tự chấm'!B2,0)"}              | ${'a condition'}
    ${'[1]!DiemThamDinh'}                         | ${'a name of the other workbook'}
    ${"'[1]Bảng điểm (2)'!E7"}                    | ${'a sheet that was copied there: its name has brackets'}
    ${"VLOOKUP(A7,'[3]Sheet1 (2)'!$A:$E,5,0)"}    | ${'looked up in such a sheet'}
    ${"'file:///C:/so lieu.ods'#$Sheet1.A1"}      | ${'as LibreOffice writes it'}
    ${"'https://vi.du/so-lieu.xlsx'#$Sheet1.A1"}  | ${'on the web'}
  `('$text: $because', ({ text }) => {
    const read = readForm(formula(text, 8));
    expect(read.findings.map((finding) => [lineOf(finding), finding.facts])).toEqual([
      ['score-linked so-a E7', { component: '1.1', column: 'appraised', formula: text }],
    ]);
    expect(scoresOf(read, 'so-a')['1.1']).toBe('8');
  });

  it('is named in every score column, and where its result is text', () => {
    expect(readForm(formula('[1]Sheet1!A1', 9), 3).findings.map(lineOf)).toEqual(['score-linked so-a D7']);
    const text: CellObject = { t: 's', f: '[1]Sheet1!A1', v: '8,5' };
    expect(readForm(text).findings.map(lineOf)).toEqual(['score-linked so-a E7']);
  });
});

describe('a formula that stays in its workbook', () => {
  it.each`
    text                                         | because
    ${'4+4'}                                     | ${'numbers'}
    ${'SUM(D8:D10)'}                             | ${'its own sheet'}
    ${"'Tự chấm'!E7"}                            | ${'another sheet'}
    ${"'Bảng điểm (2)'!E7"}                      | ${'another sheet with brackets in its name'}
    ${'Table1[[#This Row],[Điểm]]'}              | ${'a column of a table'}
    ${'SUM(Table1[Điểm])'}                       | ${'a whole column of a table'}
    ${'Table1[[#This Row],[Điểm]]*Sheet2!B1'}    | ${'a column of a table, times a cell of another sheet'}
    ${'SUM(Table1[Điểm],Sheet2!A1)'}             | ${'a column of a table and a cell of another sheet'}
    ${'IF(A1="[x]","Đạt!",8)'}                   | ${'brackets and a mark in quoted words'}
    ${'HYPERLINK("https://vi.du/minh-chung",8)'} | ${'a link to the evidence: the number is typed here'}
  `('$text: $because', ({ text }) => {
    const read = readForm(formula(text, 8));
    expect(read.findings.map(lineOf)).toEqual([]);
    expect(scoresOf(read, 'so-a')['1.1']).toBe('8');
  });
});

describe('.ods', () => {
  /** The form of so-a in whose E7 stands a formula as LibreOffice stores it. */
  function lines(text: string) {
    const stored = text.replaceAll('"', '&quot;').replaceAll("'", '&apos;');
    const xml = `<table:table-cell table:formula="of:=${stored}" office:value-type="float" office:value="8"><text:p>8</text:p></table:table-cell>`;
    const cell = gridsOf(odsWithCells(xml))[0]!.rows[0]?.[0];
    const file = '2023/scores/so-a.xlsx';
    const grids = gridsOf(workbookBytes([{ name: 'Bảng điểm', rows: formRows(framework, 'Sở An') }]), file);
    const rows = grids[0]!.rows.map((row, r) => (r === 6 ? row?.with(4, cell) : row));
    const index = indexUnits(registryOf(), framework.deadlines.dossier);
    const files = [{ file, grids: [{ ...grids[0]!, rows }] }];
    const read = readScores(files, ['so-a'], index, contextOf(framework));
    expect(scoresOf(read, 'so-a')['1.1']).toBe('8');
    return read.findings.map(lineOf);
  }

  it.each`
    text                                                   | expected                    | because
    ${"['file:///C:/so%20lieu.ods'#$Sheet1.A1]"}           | ${['score-linked so-a E7']} | ${'a file'}
    ${"SUM(['file:///home/a/b.xlsx'#$'Bảng (2)'.A1:.A5])"} | ${['score-linked so-a E7']} | ${'a block of a sheet with brackets in its name'}
    ${"[$'Tự chấm'.E7]"}                                   | ${[]}                       | ${'another sheet'}
    ${'SUM([.D8:.D10])'}                                   | ${[]}                       | ${'its own sheet'}
  `('$text: $because', ({ text, expected }) => {
    expect(lines(text)).toEqual(expected);
  });
});
