import { a1 } from '../grid/a1.ts';
import type { Points } from '../points/points.ts';
import type { ScoreColumn } from '../points/score-column.ts';
import { scoreOf } from '../scores/score-of.ts';
import type { PublishedCell, YearDataset } from './site.ts';

/** A score as it is published: missing, not applicable and zero are three kinds. */
export interface PublishedScore {
  readonly kind: 'scored' | 'missing' | 'not-applicable';
  /** Millionths; meaningful only for `scored`. */
  readonly points: Points;
  /** What the cell holds, as it stands there. */
  readonly raw: string;
  /** The cell, also of a missing score whose cell is empty; null where the column or row is absent. */
  readonly source: PublishedCell | null;
}

/**
 * The score of one unit, component and column with its receipt.
 * @param unit and component are positions in `dataset.units` and in the framework's order of components
 */
export function publishedScore(
  dataset: YearDataset,
  column: ScoreColumn,
  unit: number,
  component: number,
): PublishedScore {
  const { kind, points, raw, source } = scoreOf(dataset.scores, column, unit, component);
  const cell = source && { file: source.file, sheet: source.sheet, cell: a1(source.row, source.column) };
  // A faulty cell blocks every year but a draft, which is not published; it has no points either way.
  return { kind: kind === 'faulty' ? 'missing' : kind, points, raw, source: cell ?? null };
}
