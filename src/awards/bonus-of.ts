import type { Finding } from '../findings/finding.ts';
import { makeFinding } from '../findings/make-finding.ts';
import type { Framework } from '../framework/framework.ts';
import { a1 } from '../grid/a1.ts';
import type { CellRef } from '../grid/grid.ts';
import type { Points } from '../points/points.ts';
import { canonical } from '../text/canonical.ts';
import type { Initiative } from './awards-book.ts';

/**
 * Bonus points for a number of recognised initiatives: the highest declared tier that is reached.
 * @see docs/methodology.md §4
 */
export function bonusPoints(framework: Framework, initiatives: number): Points {
  const tiers = (framework.bonus?.tiers ?? []).filter(({ atLeast }) => initiatives >= atLeast);
  return tiers.reduce((best, { points }) => Math.max(best, points), 0);
}

/** Where an initiative was counted before, by year and number of its decision: `2023/awards.xlsx · Sáng kiến!B3`. */
export type CountedInitiatives = ReadonlyMap<string, string>;

/** The initiatives of a year for the years after it. */
export const countedInitiatives = (initiatives: readonly Initiative[]): Map<string, string> =>
  new Map(
    initiatives.map((initiative) => {
      const { file, sheet } = initiative.at;
      return [keyOf(initiative), `${file} · ${sheet}!${cellOf(initiative)}`];
    }),
  );

/** The same from a frozen year, whose sheets may be gone. */
export const publishedInitiatives = (
  units: ReadonlyArray<{
    readonly initiatives: ReadonlyArray<Pick<Initiative, 'day' | 'decision'> & { readonly source: CellRef }>;
  }>,
): Map<string, string> =>
  new Map(
    units.flatMap(({ initiatives }) =>
      initiatives.map((initiative) => {
        const { file, sheet, cell } = initiative.source;
        return [keyOf(initiative), `${file} · ${sheet}!${cell}`] as const;
      }),
    ),
  );

const keyOf = ({ day, decision }: Pick<Initiative, 'day' | 'decision'>): string =>
  `${day.slice(0, 4)} ${canonical(decision)}`;
const cellOf = ({ at }: Initiative): string => a1(at.row ?? 0, at.column ?? 0);

/**
 * Initiatives by unit, none counted twice: the year and number of the decision are the key, since numbers begin anew
 * every year. A key that stands twice is a finding and counts once; one recognised after the last day that counts is a finding
 * and counts not at all.
 * @param earlier what years before have counted
 */
export function initiativesByUnit(
  initiatives: readonly Initiative[],
  { year, bonus }: Pick<Framework, 'year' | 'bonus'>,
  earlier: CountedInitiatives = new Map(),
): { byUnit: ReadonlyMap<string, readonly Initiative[]>; findings: Finding[] } {
  const first = new Map<string, Initiative>();
  const byUnit = new Map<string, Initiative[]>();
  const findings: Finding[] = [];
  for (const initiative of initiatives) {
    const key = keyOf(initiative);
    const above = first.get(key);
    const counted = above === undefined ? earlier.get(key) : cellOf(above);
    if (counted !== undefined) {
      const facts = { decision: initiative.decision, first: counted };
      findings.push(
        makeFinding('initiative-duplicate', { year, unit: initiative.unit }, initiative.at, facts),
      );
      continue;
    }
    first.set(key, initiative);
    const { decision, day } = initiative;
    const by = bonus?.recognisedBy;
    if (by !== undefined && day > by) {
      findings.push(
        makeFinding('initiative-late', { year, unit: initiative.unit }, initiative.at, { decision, day, by }),
      );
      continue;
    }
    byUnit.set(initiative.unit, [...(byUnit.get(initiative.unit) ?? []), initiative]);
  }
  return { byUnit, findings };
}
