import { describe, expect, it } from 'vitest';
import { a1 } from '../../../src/grid/a1.ts';
import type { Cell, Grid } from '../../../src/grid/grid.ts';
import { indexUnits } from '../../../src/scores/resolve-unit.ts';
import type { ScoreContext } from '../../../src/scores/unit-sheet.ts';
import { scoresOfCopies } from '../../rig/cleared.ts';
import { formRows, matrixRows, SELF } from '../../rig/forms.ts';
import { gridOf } from '../../rig/grids.ts';
import { contextOf, FACTS_YAML, FRAMEWORK_YAML, frameworkOf, registryOf } from '../../rig/rules.ts';

const framework = frameworkOf(FRAMEWORK_YAML + FACTS_YAML);
const context = contextOf(framework);
const index = indexUnits(registryOf(), framework.deadlines.dossier);

type Rows = Array<Array<string | number | null>>;
const form = (change: (rows: Rows) => Rows = (rows) => rows): Rows =>
  change(formRows(framework, 'Sở An') as Rows);
const matrix = (change: (rows: Rows) => Rows = (rows) => rows): Rows =>
  change(
    matrixRows(framework, 'BẢNG TỔNG HỢP ĐIỂM TỰ CHẤM', [
      { id: 'so-a', name: 'Sở An', scores: SELF },
      { id: 'so-b', name: 'Sở Bình', scores: { ...SELF, '1.1': 8 } },
    ]) as Rows,
  );

async function copiesOf(grids: readonly Grid[], read: ScoreContext = context) {
  const book = { file: '2023/scores/a.xlsx', sha256: '', size: 0, read: { ok: true, grids } } as const;
  return scoresOfCopies([book], ['so-a', 'so-b', 'ban-c'], index, read);
}

const round: ScoreContext = { ...context, counted: 'self', isRound: true };
const LONG_HEAD = ['Mã đơn vị', 'Mã', 'Nội dung', 'Điểm tự chấm'];

describe('the scores come again from a copy of', () => {
  it.each`
    rows                                                                                                                                                                     | what
    ${form((rows) => [...rows, ['1.1', 'Chỉ đạo', 10, 1, 1]])}                                                                                                               | ${'a form with a component twice'}
    ${form((rows) => rows.map((row) => (row[0] === '1.2' ? [1.2, ...row.slice(1)] : row)))}                                                                                  | ${'a code that became a number'}
    ${form((rows) => rows.map((row) => (row[0] === '3.1' ? ['3.1.', ...row.slice(1)] : row)))}                                                                               | ${'a code with a point behind it'}
    ${form((rows) => rows.map((row) => (row[0] === 'STT' ? row.slice(0, 3).concat('Điểm', 'Điểm', 'x') : row)).toSpliced(4, 0, [null, null, null, 'Tự chấm', 'Thẩm định']))} | ${'a head in two rows'}
    ${form((rows) => [...rows, ['*', 'Tổng điểm các nhóm', 60, 48, 45.5], ['', 'Điểm thưởng', null, 10, 10]])}                                                               | ${'sums without a code'}
    ${form((rows) => rows.filter((_, i) => i !== 1))}                                                                                                                        | ${'a form that its sheet names'}
    ${form((rows) => rows.map((row, i) => (i === 1 ? ['Tên đơn vị', null, 'Sở An'] : row)))}                                                                                 | ${'the unit in a cell beside its label'}
    ${form((rows) => [['', 'Số máy tính:', 'máy', '1200'], ['', 'Số máy tính', 1200], ...rows])}                                                                             | ${'a fact that is stated twice'}
    ${form((rows) => [['', 'Số máy tính:', 1200], ['', 'Số máy tính', 1300], ...rows])}                                                                                      | ${'a fact that is stated in two ways'}
    ${form((rows) => rows.slice(0, 4))}                                                                                                                                      | ${'a form without rows'}
    ${matrix()}                                                                                                                                                              | ${'a matrix'}
    ${matrix((rows) => [...rows, [3, 'so-a', 'Sở An', 1, 1, 1, 1, 1]])}                                                                                                      | ${'a unit in two rows'}
    ${matrix((rows) => [['Kính gửi'], ['Điểm thẩm định', 'và tự chấm'], ...rows])}                                                                                           | ${'words above the title that say whose points these are'}
    ${matrix((rows) => rows.map((row) => row.slice(0, 4).concat(row[0] === 'STT' ? ['9.9'] : [5])))}                                                                         | ${'a matrix with one code of the rules'}
    ${matrix((rows) => rows.map((row) => row.slice(0, 3).concat(row[0] === 'STT' ? ['9.8', '9.9'] : [5, 5])))}                                                               | ${'a matrix with none'}
    ${matrix((rows) => rows.filter((_, i) => i !== 3))}                                                                                                                      | ${'a matrix without maxima'}
    ${[LONG_HEAD, ['so-a', '1.1', '', 9], ['so-b', '', 'ghi chú', null], ['so-a', '1.2', '', 'tám'], ['', '2.1', '', 5], ['so-x', '2.1', '', 5]]}                            | ${'a long table with rows of nobody, and a unit without scores'}
  `('$what', async ({ rows }) => {
    for (const read of [context, round]) {
      const { original, again, books } = await copiesOf([gridOf(rows, { sheet: 'so-a' })], read);
      expect(again).toEqual(original);
      expect(original.units.length).toBeGreaterThan(0);
      expect(books[0]!.sheets).toHaveLength(1);
    }
  });

  it('a form whose first row is a component that is called like a column', async () => {
    const yaml = FRAMEWORK_YAML.replace('"Chỉ đạo"', '"Thẩm định"');
    const rows = form((all) => all.filter(([code]) => code !== 'I' && code !== '1'));
    const { original, again } = await copiesOf([gridOf(rows)], contextOf(frameworkOf(yaml)));
    expect(again).toEqual(original);
  });

  it('a second table for a unit is not used, and not copied', async () => {
    const grids = [gridOf(form(), { sheet: 'Một' }), gridOf(form(), { sheet: 'Hai' })];
    const { original, again, books } = await copiesOf(grids);
    expect(again).toEqual(original);
    expect(books[0]!.sheets.map(({ sheet }) => sheet)).toEqual(['Một']);
  });

  it('merged scores, which are nobody’s, are left out', async () => {
    const grid = gridOf(form(), { merges: [{ top: 6, bottom: 7, left: 3, right: 3 }] });
    const { original, again, books } = await copiesOf([grid]);
    expect(again).toEqual(original);
    expect(books[0]!.sheets[0]!.cells.some(({ row, column }) => row === 6 && column === 3)).toBe(false);
    expect(books[0]!.sheets[0]!.cells.some(({ row, column }) => row === 6 && column === 4)).toBe(true);
  });

  it('a hidden score that counts is there, and no longer hidden', async () => {
    const grid: Grid = {
      ...gridOf(form()),
      hidden: { sheet: false, rows: [{ first: 6, last: 6 }], columns: [] },
    };
    const { original, again } = await copiesOf([grid]);
    expect(again).toEqual(original);
  });

  it('a formula, of which the value is kept', async () => {
    const grid = gridOf(form());
    const rows = grid.rows.map((row, r) =>
      row?.map((cell, c): Cell | undefined =>
        r === 6 && c === 3 ? { kind: 'number', number: 9, formula: "'[Bí mật.xlsx]Trang'!A1" } : cell,
      ),
    );
    const { original, again, books } = await copiesOf([{ ...grid, rows }]);
    expect(again).toEqual(original);
    expect(JSON.stringify(books)).not.toContain('Bí mật');
  });
});

describe('a copy has nothing of', () => {
  it('a workbook without a table', async () => {
    const { books } = await copiesOf([gridOf([['Kính gửi', 'ông A']])]);
    expect(books).toEqual([{ file: '2023/scores/a.xlsx', sheets: [] }]);
  });

  it('appraised scores of a round: they are not published', async () => {
    const cells = (await copiesOf([gridOf(form())], round)).books[0]!.sheets[0]!.cells;
    const at = (row: number) => cells.filter((cell) => cell.row === row).map(({ column }) => a1(row, column));
    expect(at(3)).toEqual(['A4', 'B4', 'C4', 'D4', 'E4']);
    expect(at(6)).toEqual(['A7', 'B7', 'C7', 'D7']);
  });

  it('a fact that is stated in two ways, of which neither is published', async () => {
    const rows = [['', 'Số máy tính', 1200], ['', 'Số máy tính', 1300], ...form()];
    const { books } = await copiesOf([gridOf(rows)]);
    expect(JSON.stringify(books)).not.toContain('Số máy tính');
  });

  it('a stamp of another form', async () => {
    const stampedBy = async (stamp: string) => {
      const rows = [[`Mã biểu mẫu: ${stamp}`], ...form()];
      return (await copiesOf([gridOf(rows)])).books[0]!.sheets[0]!.cells[0]!.value;
    };
    const own = `2023/so-a/${context.rules}`;
    expect(await stampedBy(`${own} (bà Lan)`)).toBe(`Mã biểu mẫu: ${own}`);
    expect(await stampedBy('2023/0912345678/001099012345')).toBe('BẢNG ĐIỂM NĂM 2023');
  });
});
