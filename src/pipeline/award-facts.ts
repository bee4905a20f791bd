import type { AwardFacts } from '../awards/decide-awards.ts';
import type { Attained } from '../awards/eligibility.ts';
import { mainIndicesOf, maxOfFramework, maxOfMain } from '../framework/flatten.ts';
import type { Framework } from '../framework/framework.ts';
import type { Indices } from '../indices/compute-indices.ts';
import type { Ratio } from '../points/ratio.ts';
import { rankKeys } from '../rankings/rank-keys.ts';
import type { RegisteredUnit, UnitRegistry } from '../units/unit-registry.ts';
import type { Ranking } from './rank-units.ts';

/** What the awards of a year are decided on besides its records: ranks, merits and values, all exact. */
export function awardFacts(
  framework: Framework,
  registered: readonly RegisteredUnit[],
  registry: UnitRegistry,
  indices: Indices,
  ranking: Ranking,
): AwardFacts {
  const mains = mainIndicesOf(framework);
  const places = new Map(registered.map(({ id }, u) => [id, u]));
  const placeOf = (unit: string) => ranking.units.get(unit);
  const isRanked = (unit: string) => placeOf(unit)?.rank !== undefined;
  const merits = new Map<string, ReadonlyMap<string, bigint>>([['total', ranking.merit]]);
  const meritsBy = (by: string): ReadonlyMap<string, bigint> => {
    const known = merits.get(by);
    if (known !== undefined) return known;
    const m = mains.findIndex(({ code }) => code === by);
    const values = registered.map(({ id }, u): Ratio | undefined => {
      if (m < 0) return isRanked(id) ? indices.exact[u] : undefined;
      return placeOf(id)?.mainRanks[m] === undefined ? undefined : indices.mainExact[u * mains.length + m];
    });
    const found = new Map(
      rankKeys(values).flatMap((key, u) => (key === undefined ? [] : [[registered[u]!.id, key] as const])),
    );
    merits.set(by, found);
    return found;
  };
  return {
    registry,
    day: framework.deadlines.dossier,
    rankOf: (unit) => placeOf(unit)?.rank?.rank,
    listOf: (unit) => placeOf(unit)?.rankedGroup ?? null,
    meritOf: (unit, by) => meritsBy(by).get(unit),
    attainedOf: (unit, code): Attained | undefined => {
      const u = places.get(unit);
      if (u === undefined) return undefined;
      if (code === undefined)
        return isRanked(unit) ? share(indices.exact[u]!, maxOfFramework(framework)) : undefined;
      const m = mains.findIndex((main) => main.code === code);
      return m >= 0 && placeOf(unit)?.mainRanks[m] !== undefined
        ? share(indices.mainExact[u * mains.length + m]!, maxOfMain(mains[m]!))
        : undefined;
    },
  };
}

const share = ({ numerator, denominator }: Ratio, maximum: number): Attained => ({
  value: { numerator, denominator: denominator * BigInt(maximum) },
  maximum,
});
