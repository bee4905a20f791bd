import type { ByUnit } from './eligibility.ts';

/** Records of a list by unit, in the order of the list: conditions look them up for every unit. */
export function byUnit<Entry extends { readonly unit: string }>(entries: readonly Entry[]): ByUnit<Entry> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = found.get(entry.unit);
    if (own === undefined) found.set(entry.unit, [entry]);
    else own.push(entry);
  }
  return found;
}
