import { componentsOf } from '../../src/framework/flatten.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { randomOf } from './random-of.ts';
import { maximaOf, type SampleUnit } from './sample-units.ts';
import { pointsCell, type SheetRow } from './sheet-rows.ts';

/** Heads of a long table: ten columns, as a ministry's system exports them. */
const HEAD: SheetRow = [
  ...['STT', 'Mã đơn vị', 'Tên đơn vị', 'Mã chỉ số', 'Chỉ số/Chỉ số thành phần', 'Điểm tối đa'],
  ...['Điểm tự chấm', 'Điểm thẩm định', 'Tài liệu kiểm chứng', 'Ghi chú'],
];

/** Rows of one long table: title, head, and a row for each component of each unit. Made one by one: a nation has 110,000. */
export function* longRows(
  framework: Framework,
  units: readonly SampleUnit[],
  seed: number,
): Generator<SheetRow> {
  const { year } = framework;
  const components = componentsOf(framework);
  const maxima = maximaOf(framework);
  yield [`BẢNG ĐIỂM CHI TIẾT CHUYỂN ĐỔI SỐ NĂM ${year}`];
  yield [];
  yield HEAD;
  let ordinal = 0;
  for (const [u, { id, name, self, appraised }] of units.entries()) {
    const random = randomOf(seed, year, u, components.length);
    for (const [c, component] of components.entries()) {
      const points = [maxima[c]! / 100, pointsCell(self[c]!), pointsCell(appraised[c]!)];
      const evidence = random() < 0.7 ? evidenceText(year, random) : null;
      const note = self[c] === appraised[c] ? null : 'Điều chỉnh theo tài liệu kiểm chứng';
      yield [++ordinal, id, name, component.code, component.name.vi, ...points, evidence, note];
    }
  }
}

function evidenceText(year: number, random: () => number): string {
  const upTo = (count: number) => 1 + Math.floor(random() * count);
  return `${upTo(900)}/${random() < 0.5 ? 'KH' : 'BC'}, ${upTo(28)}/${upTo(12)}/${year}`;
}
