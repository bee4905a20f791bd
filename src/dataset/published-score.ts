import { a1 } from '../grid/a1.ts';
import type { Points } from '../points/points.ts';
import type { ScoreColumn } from '../points/score-column.ts';
import { scoreOf } from '../scores/score-of.ts';
import { SCORE_KINDS, type ScoreKind, scoreIndex } from '../scores/score-table.ts';
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
  return { kind: publishedKind(kind), points, raw, source: cell ?? null };
}

/** The same without its receipt: tables of all units of a year have thousands of scores and show no cells. */
export function publishedPoints(
  { scores }: YearDataset,
  column: ScoreColumn,
  unit: number,
  component: number,
): Pick<PublishedScore, 'kind' | 'points'> {
  const { kind, points } = scores.columns[column];
  const i = scoreIndex(scores, unit, component);
  return { kind: publishedKind(SCORE_KINDS[kind[i]!]!), points: points[i]! };
}

/** A faulty cell blocks every year but a draft, which is not published; it has no points either way. */
function publishedKind(kind: ScoreKind): PublishedScore['kind'] {
  return kind === 'faulty' ? 'missing' : kind;
}
