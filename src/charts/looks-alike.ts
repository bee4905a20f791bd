import type { Mark } from './mark.ts';

/** Whether the elements of two marks differ in nothing but their places; a line is a path of two points. */
export function looksAlike(one: Mark, other: Mark): boolean {
  if (one.tone !== other.tone) return false;
  switch (one.shape) {
    case 'line':
    case 'path':
      return (other.shape === 'line' || other.shape === 'path') && one.weight === other.weight;
    case 'circle':
      return other.shape === 'circle' && one.hollow === other.hollow;
    case 'rect':
      return other.shape === 'rect' && (one.hollow ?? false) === (other.hollow ?? false);
    case 'text':
      return (
        other.shape === 'text' &&
        one.size === other.size &&
        one.anchor === other.anchor &&
        one.bold === other.bold &&
        one.halo === other.halo
      );
  }
}
