import { componentsOf, mainIndicesOf } from '../../src/framework/flatten.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { a1 } from '../../src/grid/a1.ts';
import { bonusOf, maximaOf, type SampleUnit, sumOf } from './sample-units.ts';
import { formulaCell, pointsCell, type SheetDraft, type SheetRow } from './sheet-rows.ts';

/** Columns before the first component: STT, id, name. */
const LEAD = 3;
/** Rows above the first unit: title, blank, main indices, codes, maxima. */
const HEAD = 5;

const COLUMN_NAMES = { self: 'Tự chấm', appraised: 'Thẩm định' } as const;

/** One score column of all units: a row for each unit, a column for each component, then total and bonus. */
export function matrixSheet(
  framework: Framework,
  units: readonly SampleUnit[],
  column: keyof typeof COLUMN_NAMES,
): SheetDraft {
  const name = COLUMN_NAMES[column];
  const components = componentsOf(framework);
  const mains = mainIndicesOf(framework).flatMap((main) =>
    main.components.map((_, c) => (c === 0 ? `${main.code}. ${main.name.vi}` : null)),
  );
  const sums = ['Tổng điểm', 'Điểm thưởng', 'Tổng cộng'];
  const blanks = (count: number) => Array.from({ length: count }, () => null);
  const head: SheetRow[] = [
    [`BẢNG TỔNG HỢP ĐIỂM ${name.toLocaleUpperCase('vi')} CHUYỂN ĐỔI SỐ NĂM ${framework.year}`],
    [],
    ['STT', 'Mã đơn vị', 'Tên đơn vị', ...mains, ...sums],
    [...blanks(LEAD), ...components.map(({ code }) => code)],
    [...blanks(LEAD), ...maximaOf(framework).map((max) => max / 100)],
  ];
  const rows = units.map((unit, u): SheetRow => unitRow(framework, unit, unit[column], u));
  const merges = ['A1:J1', 'A3:A5', 'B3:B5', 'C3:C5'];
  return { name, rows: [...head, ...rows], merges, widths: [5, 14, 30] };
}

function unitRow(framework: Framework, unit: SampleUnit, points: readonly number[], u: number): SheetRow {
  const row = HEAD + u;
  const last = LEAD + points.length - 1;
  const total = sumOf(points);
  const bonus = bonusOf(framework, unit.initiatives);
  const sum = `SUM(${a1(row, LEAD)}:${a1(row, last)})`;
  return [
    ...[u + 1, unit.id, unit.name, ...points.map(pointsCell)],
    formulaCell(sum, total),
    pointsCell(bonus),
    formulaCell(`${a1(row, last + 1)}+${a1(row, last + 2)}`, total + bonus),
  ];
}
