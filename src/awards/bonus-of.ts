import type { Finding } from '../findings/finding.ts';
import { makeFinding } from '../findings/make-finding.ts';
import type { Framework } from '../framework/framework.ts';
import { a1 } from '../grid/a1.ts';
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

/**
 * Initiatives by unit, none counted twice: within a year a decision number is the key.
 * The sheet says which units share nothing else; a number that stands twice is a finding and counts once.
 */
export function initiativesByUnit(
  initiatives: readonly Initiative[],
  year: number,
): { byUnit: ReadonlyMap<string, readonly Initiative[]>; findings: Finding[] } {
  const first = new Map<string, Initiative>();
  const byUnit = new Map<string, Initiative[]>();
  const findings: Finding[] = [];
  for (const initiative of initiatives) {
    const key = canonical(initiative.decision);
    const earlier = first.get(key);
    if (earlier !== undefined) {
      const facts = { decision: initiative.decision, first: a1(earlier.at.row ?? 0, earlier.at.column ?? 0) };
      findings.push(
        makeFinding('initiative-duplicate', { year, unit: initiative.unit }, initiative.at, facts),
      );
      continue;
    }
    first.set(key, initiative);
    byUnit.set(initiative.unit, [...(byUnit.get(initiative.unit) ?? []), initiative]);
  }
  return { byUnit, findings };
}
