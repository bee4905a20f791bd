import { SCORE_COLUMNS } from '../points/score-column.ts';
import type { ScoreColumnData } from '../scores/score-table.ts';
import { awardEntries } from './award-entries.ts';
import { oncePer } from './once-per.ts';
import { only } from './only.ts';
import type { AwardView, Points, ScoreTable, SourceFile, YearDataset } from './site.ts';

/**
 * A year as the pages of one unit need it: its rules, the medians that units are held against, and of all rows those of the
 * unit alone. A page that is made from it stays as it is when the score of another unit changes.
 * @param u position of the unit
 */
export function unitDataset(dataset: YearDataset, u: number): UnitDataset {
  const part = only(dataset, FIGURES, {
    ...figuresOf(dataset, u),
    components: componentMedians(dataset),
    scores: scoresOf(dataset.scores, u),
    awards: awardEntries(dataset, dataset.units[u]!.id).map(awardOf),
    sources: sourcesOf(dataset, u),
  });
  return Object.assign(part, { bestMains: bestMains(dataset) });
}

/** A year with the rows of one unit alone, and what is said there of the others. */
export interface UnitDataset extends YearDataset {
  /** The most points of a ranked unit in each main index; empty without ranked units. */
  readonly bestMains: readonly Points[];
}

/** Not in the dataset of a year: those that are frozen do not have it. */
const bestMains = oncePer(({ units }: YearDataset): readonly Points[] => {
  const ranked = units.filter(({ rank }) => rank !== null);
  const mains = ranked[0]?.mains ?? [];
  return mains.map((_, m) => Math.max(...ranked.map((unit) => unit.mains[m]!.points)));
});

/** The same without single scores: sums and ranks are enough over the years. @param u undefined where it did not take part */
export function unitSums(dataset: YearDataset, u: number | undefined): YearDataset {
  return only(dataset, FIGURES, figuresOf(dataset, u));
}

/** What is the same for all units of a year. */
const FIGURES = [
  ...(['year', 'edition', 'settings', 'framework', 'counted', 'maximum'] as const),
  ...(['median', 'ruleChanges'] as const),
];

const figuresOf = ({ units, spread }: YearDataset, u: number | undefined) => ({
  units: u === undefined ? [] : [units[u]!],
  spread: spread && only(spread, ['median']),
});

const componentMedians = oncePer(({ components }: YearDataset): YearDataset['components'] =>
  components.map((component) => only(component, ['code', 'median'])),
);

/** The row of a unit as a table of its own. */
function scoresOf(table: ScoreTable, u: number): ScoreTable {
  const [from, to] = [u * table.components.length, (u + 1) * table.components.length];
  const rowOf = (data: ScoreColumnData): ScoreColumnData => {
    const raw = new Map<number, string>();
    for (let i = from; i < to; i++) {
      const text = data.raw.get(i);
      if (text !== undefined) raw.set(i - from, text);
    }
    return {
      present: data.present.subarray(u, u + 1),
      kind: data.kind.subarray(from, to),
      points: data.points.subarray(from, to),
      sheet: data.sheet.subarray(from, to),
      row: data.row.subarray(from, to),
      column: data.column.subarray(from, to),
      raw,
    };
  };
  const { self, appraised, final } = table.columns;
  return {
    units: [table.units[u]!],
    components: table.components,
    sheets: table.sheets,
    columns: { self: rowOf(self), appraised: rowOf(appraised), final: rowOf(final) },
  };
}

/** Who was chosen is said to those who could have been. */
function awardOf({ award, entry }: ReturnType<typeof awardEntries>[number]): AwardView {
  const chosen = ['recipient', 'number', 'outcome', 'overruling'] as const;
  return only(award, ['id', 'name', ...(entry.eligible ? chosen : [])], { entries: [entry] });
}

const sourcesByFile = oncePer(
  (sources: readonly SourceFile[]): ReadonlyMap<string, SourceFile> =>
    new Map(sources.map((source) => [source.file, source])),
);

/** The files that the scores of a unit stand in. */
function sourcesOf({ scores, sources }: YearDataset, u: number): SourceFile[] {
  const [from, to] = [u * scores.components.length, (u + 1) * scores.components.length];
  const sheets = new Set(
    SCORE_COLUMNS.flatMap((column) => [...scores.columns[column].sheet.subarray(from, to)]),
  );
  const files = new Set([...sheets].flatMap((sheet) => scores.sheets[sheet]?.file ?? []));
  return [...files].flatMap((file) => sourcesByFile(sources).get(file) ?? []);
}
