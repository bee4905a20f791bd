import { describe, expect, it } from 'vitest';
import { utils } from 'xlsx';
import { CLEAN_FOLDER } from '../rig/fixture-folder.ts';
import { APPRAISED, formRows, matrixRows } from '../rig/forms.ts';
import { lineOf, readSheets, scoresOf } from '../rig/read-sheets.ts';
import { frameworkOf } from '../rig/rules.ts';
import type { TestCell } from '../rig/workbooks.ts';
import { computeChanged } from '../rig/year-inputs.ts';

const framework = frameworkOf();
const EXACT = { '1.1': '8', '1.2': '10', '2.1': '16', '3.1': '4.5', '3.10': '7' };

/** As an office program merges: only the first cell of a block keeps what it holds. */
function merged(rows: readonly TestCell[][], merges: readonly string[]): TestCell[][] {
  const blocks = merges.map((range) => utils.decode_range(range));
  return rows.map((row, r) =>
    row.map((cell, c) => {
      const block = blocks.find(({ s, e }) => s.r <= r && r <= e.r && s.c <= c && c <= e.c);
      return block === undefined || (block.s.r === r && block.s.c === c) ? cell : null;
    }),
  );
}
const said = ({ findings }: ReturnType<typeof readSheets>) =>
  findings.map((finding) => [lineOf(finding), finding.facts]);
const block = (cell: string, cells: string, count: number, unit = 'so-a') => [
  `score-merged ${unit} ${cell}`,
  { cells, count },
];

describe('a form', () => {
  const read = (...merges: string[]) =>
    readSheets({
      'so-a.xlsx': [{ name: 'Bảng điểm', rows: merged(formRows(framework, 'Sở An'), merges), merges }],
    });

  it.each`
    merges                  | expected                                                 | faulty                           | because
    ${['E7:E8']}            | ${[block('E7', 'E7:E8', 2)]}                             | ${['1.1', '1.2']}                | ${'two components: not the first one’s'}
    ${['E8:E10']}           | ${[block('E8', 'E8:E10', 2)]}                            | ${['1.2', '2.1']}                | ${'over a heading between them'}
    ${['D7:E7']}            | ${[block('D7', 'D7:E7', 2)]}                             | ${['1.1']}                       | ${'self and appraised score: neither’s'}
    ${['D7:E8']}            | ${[block('D7', 'D7:E8', 4)]}                             | ${['1.1', '1.2']}                | ${'four scores'}
    ${['E7:E8', 'E13:E14']} | ${[block('E7', 'E7:E8', 2), block('E13', 'E13:E14', 2)]} | ${['1.1', '1.2', '3.1', '3.10']} | ${'each block is named'}
    ${['D7:D8']}            | ${[block('D7', 'D7:D8', 2)]}                             | ${[]}                            | ${'in a column that does not count'}
  `('$merges: $because', ({ merges, expected, faulty }) => {
    const scores = read(...merges);
    expect(said(scores)).toEqual(expected);
    const codes = Object.entries(scoresOf(scores, 'so-a'));
    expect(codes.filter(([, score]) => score === 'faulty').map(([code]) => code)).toEqual(faulty);
    // The scores beside the block stay.
    for (const [code, score] of codes) if (!faulty.includes(code)) expect(score).toBe(EXACT[code as '1.1']);
  });

  it.each`
    merges                 | because
    ${['A1:F1', 'A2:F2']}  | ${'titles'}
    ${['A1:F3']}           | ${'a title of three rows'}
    ${['E7:F7']}           | ${'a score and its remark'}
    ${['F7:F8', 'F9:F14']} | ${'remarks on several components'}
    ${['E10:E11']}         | ${'a score and the empty heading below it'}
    ${['B5:F5', 'A6:E6']}  | ${'headings of groups and main indices'}
    ${['E14:E20']}         | ${'a score and what lies below the table'}
    ${['B7:B8']}           | ${'a name over two codes'}
  `('$merges is harmless: $because', ({ merges }) => {
    const scores = read(...merges);
    expect(said(scores)).toEqual([]);
    expect(scoresOf(scores, 'so-a')).toEqual(EXACT);
  });

  it('says so where a merge takes a score away without covering a second', () => {
    expect(read('C7:D7').findings.map(lineOf)).toEqual(['appraised-without-self so-a E7']);
    expect(read('B7:E7').findings.map(lineOf)).toContain('score-merged so-a B7');
    expect(read('A7:A8').findings.map(lineOf)).toEqual(['component-missing so-a -']);
  });

  it('keeps the text of the cell for the receipt, and no points', () => {
    const { table } = read('E7:E8');
    expect(table.columns.appraised.raw.get(0)).toBe('8');
    expect([...table.columns.appraised.points.slice(0, 3)]).toEqual([0, 0, 16_000_000]);
  });
});

describe('a head in two rows', () => {
  it('is merged over both of them, and holds no score', () => {
    const rows: TestCell[][] = [
      ['Tên đơn vị: Sở An'],
      ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm', null],
      [null, null, null, 'Tự chấm', 'Thẩm định'],
      ...formRows(framework, 'Sở An').slice(4),
    ];
    const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2'];
    const read = readSheets({ 'so-a.xlsx': [{ name: 'Bảng điểm', rows, merges }] });
    expect(said(read)).toEqual([]);
    expect(scoresOf(read, 'so-a')).toEqual(EXACT);
  });
});

describe('a matrix', () => {
  const units = [
    { id: 'so-a', name: 'Sở An', scores: APPRAISED },
    { id: 'so-b', name: 'Sở Bình', scores: APPRAISED },
  ];
  const rows = matrixRows(framework, 'BẢNG TỔNG HỢP ĐIỂM NĂM 2023', units);
  const read = (...merges: string[]) =>
    readSheets({ 'tong-hop.xlsx': [{ name: 'Thẩm định', rows: merged(rows, merges), merges }] });

  it('over two units is nobody’s', () => {
    const scores = read('D5:D6');
    expect(said(scores)).toEqual([block('D5', 'D5:D6', 2, '-')]);
    expect(['so-a', 'so-b'].map((unit) => scoresOf(scores, unit))).toEqual([
      { ...EXACT, '1.1': 'faulty' },
      { ...EXACT, '1.1': 'faulty' },
    ]);
  });

  it('over two components of one unit is that unit’s finding', () => {
    const scores = read('D5:E5');
    expect(said(scores)).toEqual([block('D5', 'D5:E5', 2)]);
    expect(scoresOf(scores, 'so-a')).toEqual({ ...EXACT, '1.1': 'faulty', '1.2': 'faulty' });
    expect(scoresOf(scores, 'so-b')).toEqual(EXACT);
  });

  it.each([['A1:H1'], ['A3:A4'], ['H5:I5']])('%s is harmless', (merge) => {
    expect(said(read(merge))).toEqual([]);
  });
});

describe('a long table', () => {
  const rows: TestCell[][] = [
    ['Mã đơn vị', 'Mã chỉ số', 'Điểm tự chấm', 'Điểm thẩm định'],
    ...['so-a', 'so-b'].flatMap((unit) =>
      Object.entries(APPRAISED).map(([code, points]): TestCell[] => [unit, code, 1, points]),
    ),
  ];

  it('over the last row of one unit and the first of the next is nobody’s', () => {
    const merges = ['D6:D7'];
    const read = readSheets({ 'bang.xlsx': [{ name: 'Dữ liệu', rows: merged(rows, merges), merges }] });
    expect(said(read)).toEqual([block('D6', 'D6:D7', 2, '-')]);
    expect(scoresOf(read, 'so-a')).toEqual({ ...EXACT, '3.10': 'faulty' });
    expect(scoresOf(read, 'so-b')).toEqual({ ...EXACT, '1.1': 'faulty' });
  });
});

it('leaves the unit without a rank, with the sum of what is known', () => {
  const [sheet] = CLEAN_FOLDER.scores['so-b.xlsx']!;
  const merges = ['E7:E8'];
  const scores = {
    ...CLEAN_FOLDER.scores,
    'so-b.xlsx': [{ ...sheet!, rows: merged(sheet!.rows as TestCell[][], merges), merges }],
  };
  const { dataset, findings } = computeChanged({ scores });
  expect(findings.map(lineOf)).toEqual(['score-merged so-b E7']);
  // 16 + 4.5 + 7
  expect(dataset!.units[1]).toMatchObject({
    id: 'so-b',
    total: 27_500_000,
    rank: null,
    unranked: 'incomplete',
  });
});
