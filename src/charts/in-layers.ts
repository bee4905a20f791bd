import type { Mark } from './mark.ts';

/**
 * Marks of parts that do not overlap, layer by layer: the first layer of all parts, then the second. What is alike then stands
 * together, so that `marksMarkup` can write it as one element.
 */
export function inLayers(parts: ReadonlyArray<ReadonlyArray<readonly Mark[]>>): Mark[] {
  const most = Math.max(0, ...parts.map((layers) => layers.length));
  const marks: Mark[] = [];
  for (let layer = 0; layer < most; layer++) {
    for (const layers of parts) marks.push(...(layers[layer] ?? []));
  }
  return marks;
}
