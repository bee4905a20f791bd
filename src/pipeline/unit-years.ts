import type { GroupYear, MainYear, UnitYear } from '../dataset/site.ts';
import { mainIndicesOf, maxOfFramework } from '../framework/flatten.ts';
import type { Framework } from '../framework/framework.ts';
import type { Indices } from '../indices/compute-indices.ts';
import type { Points } from '../points/points.ts';
import type { ScoreColumn } from '../points/score-column.ts';
import type { StatedFact } from '../scores/facts-of-units.ts';
import type { ScoreTable } from '../scores/score-table.ts';
import { nameOn } from '../units/unit-history.ts';
import type { RegisteredUnit } from '../units/unit-registry.ts';
import { publishedCell } from './published-cell.ts';
import type { Ranking } from './rank-units.ts';

interface UnitYearFacts {
  readonly registered: readonly RegisteredUnit[];
  readonly day: string;
  readonly framework: Framework;
  readonly columns: Readonly<Record<ScoreColumn, Indices>>;
  readonly counted: ScoreColumn;
  readonly ranking: Ranking;
  readonly table: ScoreTable;
  readonly facts: ReadonlyMap<string, readonly StatedFact[]>;
}

/** Puts together what is published of each unit in a year. Change against the year before is added when the years are related. */
export function unitYears({
  registered,
  day,
  framework,
  columns,
  counted,
  ranking,
  table,
  facts,
}: UnitYearFacts): UnitYear[] {
  const mains = mainIndicesOf(framework);
  const maximum = maxOfFramework(framework);
  const indices = columns[counted];
  /** Points of a column, null where it is absent, has gaps (a sum with holes is no total) or nothing applies. */
  const whole = (column: ScoreColumn, u: number): Points | null => {
    const { scored, nothingApplies, points } = columns[column];
    return scored[u] === table.components.length && nothingApplies[u] === 0 ? points[u]! : null;
  };
  return registered.map((unit, u): UnitYear => {
    const place = ranking.units.get(unit.id)!;
    const points = indices.points[u]!;
    const results = mains.map((main, m): MainYear => {
      const at = u * mains.length + m;
      const pointsIn = (column: ScoreColumn) => {
        const { mainScored, mainApplies, mainPoints } = columns[column];
        return mainScored[at] === main.components.length && mainApplies[at] === 1 ? mainPoints[at]! : null;
      };
      return {
        code: main.code,
        applies: indices.mainApplies[at] === 1,
        points: indices.mainPoints[at]!,
        self: pointsIn('self'),
        appraised: pointsIn('appraised'),
        scored: indices.mainScored[at]!,
        rank: place.mainRanks[m]?.rank ?? null,
        tied: place.mainRanks[m]?.tied ?? false,
      };
    });
    return {
      id: unit.id,
      name: nameOn(unit, day),
      group: unit.group,
      rankedGroup: place.rankedGroup,
      scored: indices.scored[u]!,
      componentCount: table.components.length,
      points,
      bonus: place.bonus,
      initiatives: place.initiatives.map(({ name, decision, day: date, issuer, at }) => ({
        name,
        decision,
        day: date,
        issuer,
        source: publishedCell(at)!,
      })),
      facts: (facts.get(unit.id) ?? []).map(({ code, value, raw, at }) => ({
        code,
        value,
        raw,
        source: publishedCell(at)!,
      })),
      total: points + place.bonus,
      value: {
        numerator: indices.exact[u]!.numerator,
        denominator: indices.exact[u]!.denominator * BigInt(maximum),
      },
      rank: place.rank?.rank ?? null,
      tied: place.rank?.tied ?? false,
      unranked: place.unranked,
      margin: place.margin,
      self: whole('self', u),
      appraised: whole('appraised', u),
      mains: results,
      groups: groupYears(framework, results),
      change: null,
    };
  });
}

/** Sums of each group's main indices; null where one of them is. */
function groupYears({ groups }: Framework, results: readonly MainYear[]): GroupYear[] {
  const byCode = new Map(results.map((result) => [result.code, result]));
  return groups.map(({ code, mainIndices }) => {
    const own = mainIndices.map((main) => byCode.get(main.code)!);
    const sum = (of: (result: MainYear) => Points | null): Points | null =>
      own.reduce<Points | null>((total, result) => {
        const points = of(result);
        return total === null || points === null ? null : total + points;
      }, 0);
    return {
      code,
      points: own.reduce((total, { points }) => total + points, 0),
      self: sum(({ self }) => self),
      appraised: sum(({ appraised }) => appraised),
    };
  });
}
