import type { Framework } from '../../src/framework/framework.ts';
import type { ScoreColumn } from '../../src/points/score-column.ts';
import type { TestCell } from './workbooks.ts';

/** Scores by component code; a code that is not named has an empty cell. */
export type TestScores = Readonly<Record<string, TestCell>>;

/** Scores of the small framework that every rule accepts: 48 self, 45.5 appraised. */
export const SELF: TestScores = { '1.1': 9, '1.2': 10.5, '2.1': 16, '3.1': 5, '3.10': 7.5 };
export const APPRAISED: TestScores = { '1.1': 8, '1.2': 10, '2.1': 16, '3.1': 4.5, '3.10': 7 };

/**
 * A form as the offices fill it in: A1 the title, A2 the unit, row 4 the header, then groups, main and component indices.
 * With the small framework: A7 1.1, A8 1.2, A10 2.1, A13 3.1, A14 3.10; C maximum, D self, E appraised.
 */
export function formRows(
  framework: Framework,
  unitName: string,
  scores: Partial<Record<ScoreColumn, TestScores>> = { self: SELF, appraised: APPRAISED },
): TestCell[][] {
  const headers: Record<ScoreColumn, string> = {
    self: 'Điểm tự chấm',
    appraised: 'Điểm thẩm định',
    final: 'Điểm kết luận',
  };
  const columns = Object.keys(scores) as ScoreColumn[];
  const empty = columns.map(() => null);
  const rows: TestCell[][] = [
    [`BẢNG ĐIỂM THI ĐUA CHUYỂN ĐỔI SỐ NĂM ${framework.year}`],
    [`Tên đơn vị: ${unitName}`],
    [],
    [
      'STT',
      'Chỉ số/Chỉ số thành phần',
      'Điểm tối đa',
      ...columns.map((column) => headers[column]),
      'Ghi chú',
    ],
  ];
  for (const group of framework.groups) {
    rows.push([group.code, group.name.vi, null, ...empty]);
    for (const main of group.mainIndices) {
      rows.push([main.code, main.name.vi, null, ...empty]);
      for (const { code, name, maxScore } of main.components) {
        rows.push([
          code,
          name.vi,
          maxScore / 1e6,
          ...columns.map((column) => scores[column]?.[code] ?? null),
        ]);
      }
    }
  }
  return rows;
}

/** 0-based row of a component in the rows of a form. */
export function rowOf(rows: readonly TestCell[][], code: string): number {
  const row = rows.findIndex(([first]) => first === code);
  if (row < 0) throw new Error(`no row ${code}`);
  return row;
}

/** A matrix: two rows of head (codes, maxima), then a row for each unit id. */
export function matrixRows(
  framework: Framework,
  title: string,
  units: ReadonlyArray<{ readonly id: string; readonly name: string; readonly scores: TestScores }>,
): TestCell[][] {
  const components = framework.groups.flatMap(({ mainIndices }) =>
    mainIndices.flatMap((main) => main.components),
  );
  return [
    [title],
    [],
    ['STT', 'Mã đơn vị', 'Tên đơn vị', ...components.map(({ code }) => code)],
    [null, null, null, ...components.map(({ maxScore }) => maxScore / 1e6)],
    ...units.map(({ id, name, scores }, i): TestCell[] => [
      i + 1,
      id,
      name,
      ...components.map(({ code }) => scores[code] ?? null),
    ]),
  ];
}
