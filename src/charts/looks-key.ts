import type { Mark } from './mark.ts';

/** A key that two marks share where their elements differ in nothing but their places; a line is a path of two points. */
export function looksKey(mark: Mark): string {
  const { shape, tone } = mark;
  if (shape === 'text') return `text ${tone} ${mark.size} ${mark.anchor} ${mark.bold} ${mark.halo}`;
  if (shape === 'circle') return `circle ${tone} ${mark.hollow}`;
  if (shape === 'rect') return `rect ${tone} ${mark.hollow ?? false}`;
  return `path ${tone} ${mark.weight}`;
}
