import { byRank } from '../dataset/by-rank.ts';
import { pointsText } from '../points/format-points.ts';
import { ratioText } from '../points/ratio.ts';
import { field, POINTS, type PublishedTable, RANK, required, SHARE, UNIT, YEAR } from './published-table.ts';

/** `ranking.csv`: totals and ranks, best first. */
export const rankingTable: PublishedTable = {
  name: 'ranking',
  title: 'Xếp hạng theo tổng điểm / ranking by total',
  description:
    'Mỗi dòng là một đơn vị tham gia, kể cả đơn vị không xếp hạng. / One row per unit that took part, unranked units included.',
  fields: [
    YEAR,
    UNIT,
    field('name', 'string', 'Tên đơn vị trong năm / name of the unit in that year', required()),
    field('group', 'string', 'Bảng xếp hạng / ranked group'),
    field('points', 'number', 'Điểm chưa kể điểm thưởng / points without bonus', required(POINTS)),
    field('bonus', 'number', 'Điểm thưởng / bonus', required(POINTS)),
    field(
      'total',
      'number',
      'Tổng điểm = points + bonus, dùng để xếp hạng / what is ranked',
      required(POINTS),
    ),
    field(
      'value',
      'number',
      'points / điểm tối đa, làm tròn 6 số lẻ, không dùng để xếp hạng / shown, never ranked',
      required(SHARE),
    ),
    field(
      'rank',
      'integer',
      'Thứ hạng, 1 là cao nhất; trống nếu không xếp hạng / 1 is best, empty where unranked',
      RANK,
    ),
    field('tied', 'boolean', 'Đồng hạng / shares its rank', required()),
  ],
  primaryKey: () => ['year', 'unit'],
  foreignKeys: [],
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
