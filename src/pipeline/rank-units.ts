import { marginsOf, type RankMargin } from '../analysis/margins-of.ts';
import type { Initiative } from '../awards/awards-book.ts';
import { bonusPoints } from '../awards/bonus-of.ts';
import type { UnrankedReason } from '../dataset/site.ts';
import { mainIndicesOf } from '../framework/flatten.ts';
import type { Framework } from '../framework/framework.ts';
import type { Indices } from '../indices/compute-indices.ts';
import type { Points } from '../points/points.ts';
import { addRatios, type Ratio } from '../points/ratio.ts';
import { competitionRanks, type Rank } from '../rankings/competition-ranks.ts';
import { rankKeys } from '../rankings/rank-keys.ts';
import type { ScoreTable } from '../scores/score-table.ts';
import type { RegisteredUnit } from '../units/unit-registry.ts';

/** A unit's total and places. */
export interface RankedUnit {
  readonly bonus: Points;
  readonly initiatives: readonly Initiative[];
  readonly rankedGroup: string | null;
  readonly unranked: UnrankedReason | null;
  readonly rank: Rank | undefined;
  readonly margin: RankMargin | null;
  /** By main index, in the order of the framework. */
  readonly mainRanks: ReadonlyArray<Rank | undefined>;
}

export interface Ranking {
  readonly units: ReadonlyMap<string, RankedUnit>;
  /** Order-preserving integer of each ranked unit's total. */
  readonly merit: ReadonlyMap<string, bigint>;
}

/** Ranks units by exact total inside their ranked group, and by points in each main index. @see docs/methodology.md §5 */
export function rankUnits(
  units: readonly RegisteredUnit[],
  indices: Indices,
  table: ScoreTable,
  framework: Framework,
  recognised: ReadonlyMap<string, readonly Initiative[]>,
): Ranking {
  const mains = mainIndicesOf(framework);
  const groupOf = units.map(
    ({ group }) => framework.rankedGroups.find(({ unitGroups }) => unitGroups.includes(group))?.code ?? null,
  );
  const initiatives = units.map(({ id }) => recognised.get(id) ?? []);
  const bonus = initiatives.map((list) => bonusPoints(framework, list.length));
  const unranked = units.map((_, u) => reasonOf(u, indices, table, framework, groupOf[u]!));
  const totals = units.map((_, u): Ratio | undefined =>
    unranked[u] === null
      ? addRatios(indices.exact[u]!, { numerator: BigInt(bonus[u]!), denominator: 1n })
      : undefined,
  );
  const keys = rankKeys(totals);
  const ranks = ranksByGroup(keys, groupOf);
  const margins = marginsByGroup(units, totals, groupOf);
  const mainRanks = mains.map((main, m) => {
    const exact = units.map((_, u): Ratio | undefined => {
      const at = u * mains.length + m;
      const complete = indices.mainScored[at] === main.components.length;
      const barred = framework.notApplicable === 'unranked' && indices.notApplicable[u]! > 0;
      const applies = !barred && indices.nothingApplies[u] === 0 && indices.mainDropped[at] === 0;
      return complete && applies && groupOf[u] !== null ? indices.mainExact[at] : undefined;
    });
    return ranksByGroup(rankKeys(exact), groupOf);
  });
  return {
    units: new Map(
      units.map(({ id }, u) => [
        id,
        {
          bonus: bonus[u]!,
          initiatives: initiatives[u]!,
          rankedGroup: groupOf[u]!,
          unranked: unranked[u]!,
          rank: ranks[u],
          margin: margins.get(id) ?? null,
          mainRanks: mainRanks.map((byUnit) => byUnit[u]),
        },
      ]),
    ),
    merit: new Map(units.flatMap(({ id }, u) => (keys[u] === undefined ? [] : [[id, keys[u]] as const]))),
  };
}

function reasonOf(
  u: number,
  indices: Indices,
  table: ScoreTable,
  framework: Framework,
  group: string | null,
): UnrankedReason | null {
  if (group === null) return 'no-ranked-group';
  if (indices.scored[u]! < table.components.length) return 'incomplete';
  if (indices.nothingApplies[u] === 1) return 'not-applicable';
  if (framework.notApplicable === 'unranked' && indices.notApplicable[u]! > 0) return 'not-applicable';
  return null;
}

/** Ranks inside each group: a unit is compared only with its own list. */
export function ranksByGroup<Value extends number | bigint>(
  keys: ReadonlyArray<Value | undefined>,
  groupOf: ReadonlyArray<string | null>,
): Array<Rank | undefined> {
  const result: Array<Rank | undefined> = keys.map(() => undefined);
  const lists = new Map<string | null, { readonly units: number[]; readonly keys: Value[] }>();
  for (let u = 0; u < keys.length; u++) {
    const key = keys[u];
    if (key === undefined) continue;
    const group = groupOf[u]!;
    let list = lists.get(group);
    if (list === undefined) {
      list = { units: [], keys: [] };
      lists.set(group, list);
    }
    list.units.push(u);
    list.keys.push(key);
  }
  for (const list of lists.values()) {
    const ranks = competitionRanks(list.keys);
    for (const [at, u] of list.units.entries()) result[u] = ranks[at];
  }
  return result;
}

/** Margins inside each group of those who have a total to be ranked by. */
function marginsByGroup(
  units: readonly RegisteredUnit[],
  totals: ReadonlyArray<Ratio | undefined>,
  groupOf: ReadonlyArray<string | null>,
): Map<string, RankMargin> {
  const margins = [...new Set(groupOf)].map((group) =>
    marginsOf(
      units.flatMap(({ id }, u) => {
        const total = totals[u];
        return total !== undefined && groupOf[u] === group ? [{ id, total }] : [];
      }),
    ),
  );
  return new Map(margins.flatMap((one) => [...one]));
}
