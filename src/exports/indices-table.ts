import { maxOfMain } from '../framework/flatten.ts';
import { pointsText } from '../points/format-points.ts';
import type { Points } from '../points/points.ts';
import { ratioText } from '../points/ratio.ts';
import {
  CODE,
  type Field,
  field,
  POINTS,
  type PublishedTable,
  RANK,
  required,
  SHARE,
  UNIT,
  YEAR,
} from './published-table.ts';

/** `indices.csv`: main indices and groups of every unit. */
export const indicesTable: PublishedTable = {
  name: 'indices',
  title: 'Chỉ số chính và nhóm chỉ số / main indices and groups',
  description:
    'Mỗi dòng là một chỉ số chính hoặc một nhóm chỉ số của một đơn vị. / One row per unit and main index or group.',
  fields: [
    YEAR,
    UNIT,
    field('code', 'string', 'Mã chỉ số chính hoặc nhóm / code of the main index or group', CODE),
    field(
      'level',
      'string',
      'main-index: chỉ số chính, group: nhóm chỉ số / main index or group',
      required({ enum: ['main-index', 'group'] }),
    ),
    field('points', 'number', 'Điểm; trống nếu không áp dụng / points; empty where none applies', POINTS),
    field('max', 'number', 'Điểm tối đa / maximum points', required(POINTS)),
    field(
      'value',
      'number',
      'points / max, làm tròn 6 số lẻ; trống nếu max là 0 / rounded to six decimals; empty where max is 0',
      SHARE,
    ),
    field('rank', 'integer', 'Thứ hạng trong chỉ số chính / rank in the main index', RANK),
  ],
  primaryKey: () => ['year', 'unit', 'code'],
  foreignKeys: [{ fields: ['year', 'unit'], resource: 'ranking' }],
  *rows({ year, units, framework }) {
    for (const unit of units) {
      for (const [g, group] of framework.groups.entries()) {
        let max = 0;
        for (const main of group.mainIndices) {
          const mainMax = maxOfMain(main);
          max += mainMax;
          const { points, applies, rank } = unit.mains.find(({ code }) => code === main.code)!;
          const shown = applies
            ? [pointsText(points), pointsText(mainMax), share(points, mainMax)]
            : [null, pointsText(mainMax), null];
          yield [year, unit.id, main.code, 'main-index', ...shown, rank];
        }
        const { points } = unit.groups[g]!;
        yield [
          year,
          unit.id,
          group.code,
          'group',
          pointsText(points),
          pointsText(max),
          share(points, max),
          null,
        ];
      }
    }
  },
};

/** A main index may be worth 0 points; its value is then empty, not zero. */
function share(part: Points, whole: Points): Field {
  return whole === 0 ? null : ratioText({ numerator: BigInt(part), denominator: BigInt(whole) });
}
