import type { ChartSpec } from './chart-spec.ts';

/**
 * Where each series stands at one category, in ranks. Units that share a rank stand closely around the middle
 * of the places they take up (two at rank 1 around 1.5), so that both are seen and seen to be tied.
 * @param spacing distance between tied units, in ranks, > 0 and ≤ 1
 * @returns one place per series; null for a gap
 */
export function bumpSlots(spec: ChartSpec, category: number, spacing: number): (number | null)[] {
  const ranks = spec.series.map((series) => series.points[category]?.value ?? null);
  const seen = new Map<number, number>();
  return ranks.map((rank) => {
    if (rank === null) return null;
    const size = ranks.filter((other) => other === rank).length;
    const turn = seen.get(rank) ?? 0;
    seen.set(rank, turn + 1);
    return rank + (size - 1) / 2 + (turn - (size - 1) / 2) * spacing;
  });
}
