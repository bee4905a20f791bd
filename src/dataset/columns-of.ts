import { SCORE_COLUMNS, type ScoreColumn } from '../points/score-column.ts';
import { publishedScore } from './published-score.ts';
import type { PublishedCell, YearDataset } from './site.ts';

/** Score columns that a unit's sheets have; an absent column is not an empty one. @param u position of the unit */
export function columnsOf({ scores }: YearDataset, u: number): ScoreColumn[] {
  return SCORE_COLUMNS.filter((column) => scores.columns[column].present[u] === 1);
}

/** A sheet that a unit's scores came from, with the columns it gave. */
export interface UnitSource {
  readonly file: string;
  readonly sheet: string;
  readonly sha256: string;
  readonly columns: readonly ScoreColumn[];
}

/** Sheets behind a unit's scores. @param u position of the unit */
export function sourcesOf(dataset: YearDataset, u: number): UnitSource[] {
  const found = new Map<string, UnitSource & { columns: ScoreColumn[] }>();
  for (const column of columnsOf(dataset, u)) {
    const source = firstSource(dataset, column, u);
    if (source === undefined) continue;
    const key = JSON.stringify([source.file, source.sheet]);
    const sha256 = dataset.sources.find(({ file }) => file === source.file)?.sha256 ?? '';
    const entry = found.get(key) ?? { file: source.file, sheet: source.sheet, sha256, columns: [] };
    entry.columns.push(column);
    found.set(key, entry);
  }
  return [...found.values()];
}

function firstSource(dataset: YearDataset, column: ScoreColumn, u: number): PublishedCell | undefined {
  for (let c = 0; c < dataset.scores.components.length; c++) {
    const { source } = publishedScore(dataset, column, u, c);
    if (source !== null) return source;
  }
  return undefined;
}
