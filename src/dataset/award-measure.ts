import { sumId } from './addresses.ts';
import type { AwardView, Points, UnitYear, YearDataset } from './site.ts';
import { type MainView, mainsOf } from './tree.ts';

/** What the candidates of an award to units are compared by. */
export interface AwardMeasure {
  /** The main index that it ranks by; undefined for total or points. */
  readonly main: MainView | undefined;
  /** Id of the sum's receipt on a unit's page. */
  readonly receipt: string;
  readonly pointsOf: (unit: UnitYear) => Points;
  /** False where the unit has nothing that is compared. */
  readonly isRanked: (unit: UnitYear) => boolean;
}

export function awardMeasure(dataset: YearDataset, { rankedBy }: AwardView): AwardMeasure {
  const main = mainsOf(dataset).find(({ code }) => code === rankedBy);
  return {
    main,
    receipt: sumId(rankedBy),
    pointsOf: ({ mains, points, total }) => {
      if (main) return mains[main.m]!.points;
      return rankedBy === 'points' ? points : total;
    },
    isRanked: ({ mains, rank }) => (main ? mains[main.m]!.rank : rank) !== null,
  };
}

/** Units that are ahead of the best eligible one and not eligible themselves, most points first: why the award moved down. */
export function passedOver(dataset: YearDataset, award: AwardView): UnitYear[] {
  const { pointsOf, isRanked } = awardMeasure(dataset, award);
  const entries = new Map(award.entries.map((entry) => [entry.unit, entry]));
  const eligible = dataset.units.filter((unit) => entries.get(unit.id)?.eligible && isRanked(unit));
  if (award.recipient !== 'unit' || eligible.length === 0) return [];
  const best = Math.max(...eligible.map(pointsOf));
  return dataset.units
    .filter((unit) => entries.get(unit.id)?.eligible === false && isRanked(unit) && pointsOf(unit) > best)
    .toSorted((a, b) => pointsOf(b) - pointsOf(a));
}
