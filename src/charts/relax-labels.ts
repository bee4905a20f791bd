export interface LabelSlot {
  /** Where the middle of the label would like to be, in px. */
  readonly wanted: number;
  readonly height: number;
}

interface Cluster {
  /** positions of the labels, from top to bottom */
  members: number[];
  height: number;
  top: number;
}

/**
 * Middles of labels that no longer overlap, each as near as possible to where it is wanted, in the order
 * of the wanted places (equal ones keep their given order). Labels that touch form a cluster around their mean.
 * They stay between `min` and `max` as long as they fit there; otherwise they run over `max`.
 * @example relaxLabels([{ wanted: 10, height: 10 }, { wanted: 10, height: 10 }], 0, 100) // => [5, 15]
 */
export function relaxLabels(slots: readonly LabelSlot[], min: number, max: number): number[] {
  const order = slots.map((_, i) => i).sort((a, b) => wantedOf(slots, a) - wantedOf(slots, b) || a - b);
  const clusters: Cluster[] = [];
  for (const i of order) {
    let cluster = placed(slots, [i], min, max);
    for (
      let above = clusters.at(-1);
      above && above.top + above.height > cluster.top;
      above = clusters.at(-1)
    ) {
      cluster = placed(slots, [...above.members, ...cluster.members], min, max);
      clusters.pop();
    }
    clusters.push(cluster);
  }
  const middles = slots.map(() => 0);
  for (const { members, top } of clusters) {
    let y = top;
    for (const i of members) {
      const height = slots[i]?.height ?? 0;
      middles[i] = y + height / 2;
      y += height;
    }
  }
  return middles;
}

/** A cluster at the mean of the places its members want, kept inside the limits. */
function placed(slots: readonly LabelSlot[], members: number[], min: number, max: number): Cluster {
  let height = 0;
  let sum = 0;
  for (const i of members) {
    const own = slots[i]?.height ?? 0;
    sum += wantedOf(slots, i) - own / 2 - height;
    height += own;
  }
  const top = Math.max(min, Math.min(max - height, sum / members.length));
  return { members, height, top };
}

function wantedOf(slots: readonly LabelSlot[], i: number): number {
  return slots[i]?.wanted ?? 0;
}
