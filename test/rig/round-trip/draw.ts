import fc, { type GeneratorValue } from 'fast-check';

/** Draws random values one after the other; what was drawn shrinks when a property fails. */
export type Draw = GeneratorValue;

/** A whole number from `min` to `max`; shrinks to `min`. */
export const whole = (draw: Draw, min: number, max: number): number => draw(fc.integer, { min, max });

/** One of a list; shrinks to the first, which is the plainest. */
export const oneOf = <T>(draw: Draw, list: readonly T[]): T => list[whole(draw, 0, list.length - 1)]!;

/** True in so many of a hundred cases; shrinks to false. */
export const chance = (draw: Draw, percent: number): boolean => whole(draw, 0, 99) >= 100 - percent;

/** The same items in any order. */
export const shuffled = <T>(draw: Draw, list: readonly T[]): T[] =>
  draw(fc.shuffledSubarray<T>, [...list], { minLength: list.length, maxLength: list.length });

/** Some of the items, in their order. */
export const someOf = <T>(draw: Draw, list: readonly T[], percent = 50): T[] =>
  list.filter(() => chance(draw, percent));
