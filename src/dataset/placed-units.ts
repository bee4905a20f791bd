import type { LocalisedText, UnitYear, YearDataset } from './site.ts';

/** A unit in a list; `u` is its position in the dataset. */
export interface PlacedUnit {
  readonly u: number;
  readonly unit: UnitYear;
  /** Inside its ranked group; null where it has none. */
  readonly rank: number | null;
  readonly tied: boolean;
}

/** Units of a ranked group, best first; equal ranks in the order of the registry. */
export interface PlacedList {
  readonly name: LocalisedText;
  readonly rows: readonly PlacedUnit[];
}

/** All units of a year: those with a rank by list, and the others in the order of the registry. */
export interface PlacedUnits {
  readonly lists: readonly PlacedList[];
  readonly apart: readonly PlacedUnit[];
}

/** Units by their rank in a main index. @param m position of the main index in the framework */
export function unitsByMain(dataset: YearDataset, m: number): PlacedUnits {
  return placedUnits(dataset, (unit) => unit.mains[m]!.rank);
}

/** Units by their rank in a component. @param c position of the component in the columns of scores */
export function unitsByComponent(dataset: YearDataset, c: number): PlacedUnits {
  const { componentRanks, scores } = dataset;
  return placedUnits(dataset, (_, u) => componentRanks[u * scores.components.length + c] || null);
}

function placedUnits(
  { units, framework }: YearDataset,
  rankOf: (unit: UnitYear, u: number) => number | null,
): PlacedUnits {
  const all = units.map((unit, u) => ({ u, unit, rank: rankOf(unit, u), tied: false }));
  const lists = framework.rankedGroups.map(({ code, name }) => {
    const own = all.filter(({ unit, rank }) => rank !== null && unit.rankedGroup === code);
    own.sort((a, b) => a.rank! - b.rank!);
    for (const [i, row] of own.entries())
      row.tied = own[i - 1]?.rank === row.rank || own[i + 1]?.rank === row.rank;
    return { name, rows: own };
  });
  return {
    lists: lists.filter(({ rows }) => rows.length > 0),
    apart: all.filter(({ rank }) => rank === null),
  };
}
