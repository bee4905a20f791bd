import type { Mark } from './mark.ts';

/** Whether the elements of two marks differ in nothing but their places; a line is a path of two points. */
export function looksAlike(one: Mark, other: Mark): boolean {
  if (one.tone !== other.tone) return false;
  if (one.shape === 'line' || one.shape === 'path')
    return (other.shape === 'line' || other.shape === 'path') && one.weight === other.weight;
  if (one.shape === 'circle') return other.shape === 'circle' && one.hollow === other.hollow;
  if (one.shape === 'rect')
    return other.shape === 'rect' && (one.hollow ?? false) === (other.hollow ?? false);
  return (
    other.shape === 'text' &&
    one.size === other.size &&
    one.anchor === other.anchor &&
    one.bold === other.bold &&
    one.halo === other.halo
  );
}
