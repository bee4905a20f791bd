import type { UnitYear } from './site.ts';

/** Behind every rank. */
const LAST = Number.MAX_SAFE_INTEGER;

/** Units by rank, unranked ones last; equal ranks in the order of the registry. */
export function byRank(units: readonly UnitYear[]): UnitYear[] {
  return [...units].sort((a, b) => (a.rank ?? LAST) - (b.rank ?? LAST));
}
