import { APPRAISED, formRows, matrixRows, SELF } from '../forms.ts';
import { frameworkOf, registryOf } from '../rules.ts';
import { formula, type TestCell, type TestSheet } from '../workbooks.ts';

/** The small framework and its units. */
export const small = { framework: frameworkOf(), registry: registryOf() };
const UNITS = [
  { id: 'so-a', name: 'Sở An' },
  { id: 'so-b', name: 'Sở Bình' },
  { id: 'ban-c', name: 'Ban Cần' },
];

/** A form with subtotals: formulas with their values. */
export function form(): TestSheet {
  const rows = formRows(small.framework, 'Sở An').map((row) => [...row]);
  const sums: Record<string, readonly [number, number]> = {
    I: [35.5, 34],
    II: [12.5, 11.5],
    1: [19.5, 18],
    2: [16, 16],
    3: [12.5, 11.5],
  };
  for (const row of rows) {
    const [self, appraised] = sums[String(row[0])] ?? [];
    if (self === undefined) continue;
    row[3] = formula('SUM(D7:D9)', self);
    row[4] = formula('SUM(E7:E9)', appraised!);
  }
  rows.push([null, 'TỔNG ĐIỂM', 60, 48, 45.5]);
  return { name: 'Bảng điểm', rows };
}

/** A sheet for each kind of points. */
export const matrix = (): TestSheet[] =>
  (
    [
      ['Tự chấm', SELF],
      ['Thẩm định', APPRAISED],
    ] as const
  ).map(([name, scores]) => ({
    name,
    rows: matrixRows(
      small.framework,
      'BẢNG TỔNG HỢP ĐIỂM NĂM 2023',
      UNITS.map((unit) => ({ ...unit, scores })),
    ),
  }));

const LONG_HEAD = [
  'Mã đơn vị',
  'Tên đơn vị',
  'Mã chỉ số',
  'Chỉ số',
  'Điểm tối đa',
  'Điểm tự chấm',
  'Điểm thẩm định',
];

/** All units in one table. */
export function long(): TestCell[][] {
  const components = small.framework.groups.flatMap(({ mainIndices }) =>
    mainIndices.flatMap((main) => main.components),
  );
  const rows = UNITS.flatMap(({ id, name }) =>
    components.map((one): TestCell[] => [
      id,
      name,
      one.code,
      one.name.vi,
      one.maxScore / 1e6,
      SELF[one.code]!,
      APPRAISED[one.code]!,
    ]),
  );
  return [LONG_HEAD, ...rows];
}
