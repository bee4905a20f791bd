import { byRank } from '../dataset/by-rank.ts';
import { publishedScore } from '../dataset/published-score.ts';
import type { ScoreColumn, YearDataset } from '../dataset/site.ts';
import { maxOfMain } from '../framework/flatten.ts';
import { pointsText } from '../points/format-points.ts';
import type { Points } from '../points/points.ts';
import { ratioText } from '../points/ratio.ts';

type Field = string | number | null;

/** A field of a published table: name, type and meaning, as the metadata describe it. */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly description: string;
}

/** One published CSV file. Columns are only ever added, none renamed. */
export interface PublishedTable {
  readonly name: 'scores' | 'ranking' | 'indices' | 'eligibility';
  readonly title: string;
  readonly fields: readonly TableField[];
  readonly rows: (dataset: YearDataset) => Iterable<readonly Field[]>;
}

const field = (name: string, type: TableField['type'], description: string): TableField => ({
  name,
  type,
  description,
});
const YEAR = field('year', 'integer', 'Năm đánh giá / assessment year');
const UNIT = field('unit', 'string', 'Mã đơn vị / unit id');

/** A score column's figure, empty where there is none: missing is not zero. */
function scoreText(dataset: YearDataset, column: ScoreColumn, unit: number, component: number): Field {
  const score = publishedScore(dataset, column, unit, component);
  return score.kind === 'scored' ? pointsText(score.points) : null;
}

const SCORES: PublishedTable = {
  name: 'scores',
  title: 'Điểm từng chỉ số thành phần với ô nguồn / component scores with their source cells',
  fields: [
    YEAR,
    UNIT,
    field('code', 'string', 'Mã chỉ số thành phần, là văn bản / component code, text'),
    field('max', 'number', 'Điểm tối đa / maximum points'),
    field('self', 'number', 'Điểm tự chấm / self score'),
    field('appraised', 'number', 'Điểm thẩm định / appraised score'),
    field('final', 'number', 'Điểm kết luận / final score'),
    field('counted', 'number', 'Điểm được tính / score that counts'),
    field('kind', 'string', 'scored, missing, not-applicable'),
    field('file', 'string', 'Tệp nguồn của điểm được tính / source file of the counted score'),
    field('sheet', 'string', 'Trang tính / sheet'),
    field('cell', 'string', 'Ô (A1) / cell (A1)'),
  ],
  *rows(dataset) {
    for (const [u, unit] of dataset.units.entries()) {
      for (const [c, { code, maxScore }] of dataset.scores.components.entries()) {
        const counted = publishedScore(dataset, dataset.counted, u, c);
        yield [
          dataset.year,
          unit.id,
          code,
          pointsText(maxScore),
          scoreText(dataset, 'self', u, c),
          scoreText(dataset, 'appraised', u, c),
          scoreText(dataset, 'final', u, c),
          counted.kind === 'scored' ? pointsText(counted.points) : null,
          counted.kind,
          counted.source?.file ?? null,
          counted.source?.sheet ?? null,
          counted.source?.cell ?? null,
        ];
      }
    }
  },
};

const RANKING: PublishedTable = {
  name: 'ranking',
  title: 'Xếp hạng theo tổng điểm / ranking by total',
  fields: [
    YEAR,
    UNIT,
    field('name', 'string', 'Tên đơn vị trong năm / name of the unit in that year'),
    field('group', 'string', 'Bảng xếp hạng / ranked group'),
    field('points', 'number', 'Điểm chưa kể điểm thưởng / points without bonus'),
    field('bonus', 'number', 'Điểm thưởng / bonus'),
    field('total', 'number', 'Tổng điểm = points + bonus, dùng để xếp hạng / what is ranked'),
    field(
      'value',
      'number',
      'points / điểm tối đa, làm tròn 6 số lẻ, không dùng để xếp hạng / shown, never ranked',
    ),
    field(
      'rank',
      'integer',
      'Thứ hạng, 1 là cao nhất; trống nếu không xếp hạng / 1 is best, empty where unranked',
    ),
    field('tied', 'boolean', 'Đồng hạng / shares its rank'),
  ],
  *rows(dataset) {
    for (const unit of byRank(dataset.units)) {
      yield [
        dataset.year,
        unit.id,
        unit.name.vi,
        unit.rankedGroup,
        pointsText(unit.points),
        pointsText(unit.bonus),
        pointsText(unit.total),
        ratioText(unit.value),
        unit.rank,
        String(unit.tied),
      ];
    }
  },
};

const INDICES: PublishedTable = {
  name: 'indices',
  title: 'Chỉ số chính và nhóm chỉ số / main indices and groups',
  fields: [
    YEAR,
    UNIT,
    field('code', 'string', 'Mã chỉ số chính hoặc nhóm / code of the main index or group'),
    field('level', 'string', 'main-index, group'),
    field('points', 'number', 'Điểm / points'),
    field('max', 'number', 'Điểm tối đa / maximum points'),
    field('value', 'number', 'points / max, làm tròn 6 số lẻ / rounded to six decimals'),
    field('rank', 'integer', 'Thứ hạng trong chỉ số chính / rank in the main index'),
  ],
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

const ELIGIBILITY: PublishedTable = {
  name: 'eligibility',
  title: 'Điều kiện xét khen thưởng tập thể / conditions of the unit awards',
  fields: [
    field('award', 'string', 'Mã danh hiệu / award id'),
    UNIT,
    field('condition', 'string', 'Điều kiện / condition'),
    field('met', 'boolean', 'Đạt / met'),
    field('value', 'string', 'Giá trị của đơn vị / the unit’s value'),
    field('threshold', 'string', 'Ngưỡng / threshold'),
  ],
  *rows({ awards }) {
    for (const award of awards) {
      if (award.recipient !== 'unit') continue;
      for (const { unit, conditions } of award.entries) {
        for (const { kind, met, value, threshold } of conditions)
          yield [award.id, unit, kind, String(met), value, threshold];
      }
    }
  },
};

/** All published CSV files of a year. */
export const TABLES: readonly PublishedTable[] = [SCORES, RANKING, INDICES, ELIGIBILITY];

/** A main index may be worth 0 points; its value is then empty, not zero. */
function share(part: Points, whole: Points): Field {
  return whole === 0 ? null : ratioText({ numerator: BigInt(part), denominator: BigInt(whole) });
}
