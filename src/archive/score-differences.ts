import { type PublishedScore, publishedScore } from '../dataset/published-score.ts';
import type { YearDataset } from '../dataset/site.ts';
import type { Difference } from '../findings/difference.ts';
import { pointsText } from '../points/format-points.ts';
import { SCORE_COLUMNS } from '../points/score-column.ts';

/** Scores of units and components that both states have, in the order of the later one, and those that only one has. */
export function scoreDifferences(before: YearDataset, after: YearDataset): Difference[] {
  const [old, now] = [positions(before), positions(after)];
  const units = union(old.units, now.units);
  const codes = union(old.codes, now.codes);
  const found: Difference[] = [];
  for (const unit of units)
    for (const code of codes)
      for (const column of SCORE_COLUMNS) {
        const one = scoreAt(before, old, column, unit, code);
        const other = scoreAt(after, now, column, unit, code);
        const [from, to] = [textOf(one), textOf(other)];
        if (from !== to || one?.raw !== other?.raw || placeOf(one) !== placeOf(other))
          found.push({ kind: 'score', unit, code, column, from, to, cell: other?.source ?? null });
      }
  return found;
}

interface Positions {
  readonly units: ReadonlyMap<string, number>;
  readonly codes: ReadonlyMap<string, number>;
}

const positions = ({ scores }: YearDataset): Positions => ({
  units: new Map(scores.units.map((unit, u) => [unit, u])),
  codes: new Map(scores.components.map(({ code }, c) => [code, c])),
});

const union = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) =>
  new Set([...after.keys(), ...before.keys()]);

function scoreAt(
  dataset: YearDataset,
  { units, codes }: Positions,
  column: (typeof SCORE_COLUMNS)[number],
  unit: string,
  code: string,
): PublishedScore | undefined {
  const [u, c] = [units.get(unit), codes.get(code)];
  return u === undefined || c === undefined ? undefined : publishedScore(dataset, column, u, c);
}

/** Points as a plain decimal, else the kind; null where the table has no such score. */
function textOf(score: PublishedScore | undefined): string | null {
  if (score === undefined || (score.kind === 'missing' && score.source === null)) return null;
  return score.kind === 'scored' ? pointsText(score.points) : score.kind;
}

const placeOf = (score: PublishedScore | undefined): string => JSON.stringify(score?.source ?? null);
