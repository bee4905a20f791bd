import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfCell } from '../findings/make-finding.ts';
import { cellText } from '../grid/cell-text.ts';
import { columnKindOf } from '../sheet/header-names.ts';
import type { LocatedTable } from '../sheet/located-table.ts';
import { canonical } from '../text/canonical.ts';

/** A head that speaks of points of ours in other words: "Điểm thẩm định lần 2", "Điểm thẩm định năm 2023". */
const SPEAKS_OF_SCORES = /điểm.*(?:tự chấm|tự đánh giá|thẩm định|kết luận|hội đồng)/u;

/**
 * Columns whose head says that they hold scores, and that are not read: a second one of the same kind, or one that is
 * called otherwise. Whoever added an appraisal on the right must learn that the first one counts.
 */
export function unreadScores(table: LocatedTable, year: number): Finding[] {
  if (table.shape === 'matrix') return [];
  const { grid, headerRow } = table;
  const read = new Set(table.columns.values());
  return (grid.rows[headerRow] ?? []).flatMap((cell, column) => {
    if (cell?.kind !== 'text' || read.has(column)) return [];
    const head = cellText(cell).replace(/\s+/g, ' ').trim();
    const kind = columnKindOf(head);
    const repeated = kind === 'self' || kind === 'appraised' || kind === 'final' || kind === 'max';
    const name = canonical(head);
    const isUnclear = kind === undefined && SPEAKS_OF_SCORES.test(name) && !name.includes('chênh lệch');
    if (!repeated && !isUnclear) return [];
    const at = placeOfCell(grid, headerRow, column);
    return [makeFinding('column-not-read', { year, unit: null }, at, { head, repeated })];
  });
}
