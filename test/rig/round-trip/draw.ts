import fc, { type GeneratorValue } from 'fast-check';

/** Draws random values one after the other; what was drawn shrinks when a property fails. */
export type Draw = GeneratorValue;

/** A whole number from `min` to `max`; shrinks to `min`. */
export const whole = (draw: Draw, min: number, max: number): number => draw(fc.integer, { min, max });

/** One of a list; shrinks to the first, which is the plainest. */
export const oneOf = <T>(draw: Draw, list: readonly T[]): T => list[whole(draw, 0, list.length - 1)]!;

/** True in so many of a hundred cases; shrinks to false. */
export const chance = (draw: Draw, percent: number): boolean => whole(draw, 0, 99) >= 100 - percent;

/** The same items in any order. Places are drawn, not items: a drawn value may come from a larger case. */
export function shuffled<T>(draw: Draw, list: readonly T[]): T[] {
  const length = list.length;
  const places = draw(fc.shuffledSubarray<number>, [...list.keys()], {
    minLength: length,
    maxLength: length,
  });
  return places.map((i) => list[i]!);
}

/** Some of the items, in their order. */
export const someOf = <T>(draw: Draw, list: readonly T[], percent = 50): T[] =>
  list.filter(() => chance(draw, percent));
