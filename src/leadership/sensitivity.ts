import type { Points, YearDataset } from '../dataset/site.ts';
import { computeIndices } from '../indices/compute-indices.ts';
import { ranksByGroup } from '../pipeline/rank-units.ts';
import { addRatios, type Ratio } from '../points/ratio.ts';
import { rankKeys } from '../rankings/rank-keys.ts';
import type { LocalisedText } from '../text/localised.ts';
import { type LastRules, lastRules, type NoLastRules } from './last-rules.ts';
import { withoutComponent } from './without-component.ts';

/** Ranks of one unit side by side. */
export interface RankRow {
  readonly unit: string;
  readonly rankedGroup: string;
  readonly published: number;
  readonly withoutBonus: number;
  /** Null where last year's rules cannot be applied. */
  readonly lastRules: number | null;
}

/** What becomes of the ranks when one component is left out. */
export interface WithoutComponent {
  readonly code: string;
  readonly name: LocalisedText;
  readonly maxScore: Points;
  /** Ranked units that would have another rank. */
  readonly moved: number;
  /** The largest move; of equal ones that of the best rank. Null where nobody moves. */
  readonly largest: { readonly unit: string; readonly from: number; readonly to: number } | null;
  /** A list would have another first, or another number of them. */
  readonly firstChanges: boolean;
  /** Who would be first, of all lists. */
  readonly first: readonly string[];
}

/** How much the ranks depend on single rules. Only units that are ranked as published are compared. */
export interface Sensitivity {
  /** By published rank, list by list. */
  readonly rows: readonly RankRow[];
  readonly hasBonus: boolean;
  /** In the order of the framework. */
  readonly components: readonly WithoutComponent[];
  readonly last: Omit<LastRules, 'totals'> | null;
  readonly noLast: NoLastRules | null;
}

type Ranks = ReadonlyArray<number | null>;

/** @param last the year before; undefined where there is none */
export function sensitivity(dataset: YearDataset, last: YearDataset | undefined): Sensitivity {
  const { framework, scores, counted, units } = dataset;
  const published: Ranks = units.map(({ rank }) => rank);
  const exact = computeIndices(scores, framework, counted).exact;
  const withoutBonus = ranksOf(dataset, exact);
  const { rules, none } = lastRules(dataset, last);
  const byLast = rules === null ? null : ranksOf(dataset, rules.totals);
  const rows = units.flatMap(({ id, rank, rankedGroup }, u): RankRow[] =>
    rank === null || rankedGroup === null
      ? []
      : [
          {
            unit: id,
            rankedGroup,
            published: rank,
            withoutBonus: withoutBonus[u]!,
            lastRules: byLast === null ? null : byLast[u]!,
          },
        ],
  );
  const lists = framework.rankedGroups.map(({ code }) => code);
  const place = ({ rankedGroup }: RankRow) => lists.indexOf(rankedGroup);
  return {
    rows: rows.sort((a, b) => place(a) - place(b) || a.published - b.published),
    hasBonus: units.some(({ bonus }) => bonus > 0),
    components: scores.components.map((component) => leftOut(dataset, component, published)),
    last: rules && summaryOf(rules),
    noLast: none,
  };
}

const summaryOf = ({ totals: _, ...summary }: LastRules): Omit<LastRules, 'totals'> => summary;

/** Ranks by other totals, in the same lists and among the same units. */
function ranksOf({ units }: YearDataset, totals: readonly Ratio[]): Ranks {
  const keys = rankKeys(units.map(({ rank }, u) => (rank === null ? undefined : totals[u])));
  const groupOf = units.map(({ rankedGroup }) => rankedGroup);
  return ranksByGroup(keys, groupOf).map((place) => place?.rank ?? null);
}

function leftOut(
  dataset: YearDataset,
  { code, name, maxScore }: Pick<WithoutComponent, 'code' | 'name' | 'maxScore'>,
  published: Ranks,
): WithoutComponent {
  const { framework, scores } = withoutComponent(dataset, code);
  const { exact } = computeIndices(scores, framework, dataset.counted);
  const bonus = dataset.units.map((unit): Ratio => ({ numerator: BigInt(unit.bonus), denominator: 1n }));
  const ranks = ranksOf(
    dataset,
    exact.map((total, u) => addRatios(total, bonus[u]!)),
  );
  const moves = dataset.units
    .flatMap(({ id }, u) => {
      const [from, to] = [published[u]!, ranks[u]!];
      return from === null || to === null || from === to ? [] : [{ unit: id, from, to }];
    })
    .sort((a, b) => Math.abs(b.from - b.to) - Math.abs(a.from - a.to) || a.from - b.from);
  return {
    ...{ code, name, maxScore },
    moved: moves.length,
    largest: moves[0] ?? null,
    firstChanges: ranks.some((rank, u) => (rank === 1) !== (published[u] === 1)),
    first: dataset.units.flatMap(({ id }, u) => (ranks[u] === 1 ? [id] : [])),
  };
}
