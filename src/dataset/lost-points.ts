import type { Points, YearDataset } from './site.ts';
import type { MainView } from './tree.ts';

/** Points that ranked units fell short of the maximum in a main index; null where none of its components has a score. */
export function lostInMain(dataset: YearDataset, main: MainView): Points | null {
  const known = main.components.flatMap(({ c }) => dataset.components[c]!.lost ?? []);
  return known.length === 0 ? null : known.reduce((sum, lost) => sum + lost, 0);
}
