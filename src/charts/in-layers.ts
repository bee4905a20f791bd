import type { Mark } from './mark.ts';

/**
 * Marks of parts that do not overlap, layer by layer: the first layer of all parts, then the second. What is alike then stands
 * together, so that `drawingElements` can write it as one element.
 */
export function inLayers(parts: ReadonlyArray<ReadonlyArray<readonly Mark[]>>): Mark[] {
  const most = Math.max(0, ...parts.map((layers) => layers.length));
  return Array.from({ length: most }, (_, layer) => parts.flatMap((layers) => layers[layer] ?? [])).flat();
}
