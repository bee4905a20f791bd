import { publishedScore } from '../dataset/published-score.ts';
import type { ScoreColumn, YearDataset } from '../dataset/site.ts';
import { pointsText } from '../points/format-points.ts';
import {
  CELL,
  CODE,
  type Field,
  field,
  POINTS,
  type PublishedTable,
  required,
  UNIT,
  YEAR,
} from './published-table.ts';

/** A score column's figure, empty where there is none: missing is not zero. */
function scoreText(dataset: YearDataset, column: ScoreColumn, unit: number, component: number): Field {
  const score = publishedScore(dataset, column, unit, component);
  return score.kind === 'scored' ? pointsText(score.points) : null;
}

/** `scores.csv`: every component score with the address of the counted one. */
export const scoresTable: PublishedTable = {
  name: 'scores',
  title: 'Điểm từng chỉ số thành phần với ô nguồn / component scores with their source cells',
  description:
    'Mỗi dòng là một chỉ số thành phần của một đơn vị; file, sheet, cell là ô chứa điểm được tính (counted). / One row per unit and component; file, sheet and cell are where the counted score stands.',
  fields: [
    YEAR,
    UNIT,
    field('code', 'string', 'Mã chỉ số thành phần, là văn bản / component code, text', CODE),
    field('max', 'number', 'Điểm tối đa / maximum points', required(POINTS)),
    field('self', 'number', 'Điểm tự chấm / self score', POINTS),
    field('appraised', 'number', 'Điểm thẩm định / appraised score', POINTS),
    field('final', 'number', 'Điểm kết luận / final score', POINTS),
    field(
      'counted',
      'number',
      'Điểm được tính; trống nếu kind khác scored / score that counts; empty unless kind is scored',
      POINTS,
    ),
    field(
      'kind',
      'string',
      'scored: có điểm, missing: chưa có điểm, not-applicable: không áp dụng; chỉ scored có số / only scored has a figure',
      required({ enum: ['scored', 'missing', 'not-applicable'] }),
    ),
    field('file', 'string', 'Tệp nguồn của điểm được tính / source file of the counted score'),
    field('sheet', 'string', 'Trang tính của điểm được tính / sheet of the counted score'),
    field('cell', 'string', 'Ô của điểm được tính (A1) / cell of the counted score (A1)', CELL),
  ],
  primaryKey: () => ['year', 'unit', 'code'],
  foreignKeys: [{ fields: ['year', 'unit'], resource: 'ranking' }],
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
