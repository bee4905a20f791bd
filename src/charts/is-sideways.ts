import type { ChartSpec } from './chart-spec.ts';

/** Whether the categories of a chart are rows, one below the other, and its values run to the right. */
export function isSideways({ kind }: Pick<ChartSpec, 'kind'>): boolean {
  return kind === 'bars' || kind === 'profile' || kind === 'dumbbell' || kind === 'steps';
}
