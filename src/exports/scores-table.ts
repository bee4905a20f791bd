import { publishedScore } from '../dataset/published-score.ts';
import type { ScoreColumn, YearDataset } from '../dataset/site.ts';
import { pointsText } from '../points/format-points.ts';
import { type Field, field, type PublishedTable, UNIT, YEAR } from './published-table.ts';

/** A score column's figure, empty where there is none: missing is not zero. */
function scoreText(dataset: YearDataset, column: ScoreColumn, unit: number, component: number): Field {
  const score = publishedScore(dataset, column, unit, component);
  return score.kind === 'scored' ? pointsText(score.points) : null;
}

/** `scores.csv`: every component score with the address of the counted one. */
export const scoresTable: PublishedTable = {
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
