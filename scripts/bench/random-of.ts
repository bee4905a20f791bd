/**
 * A stream of numbers in [0, 1) that depends on the keys alone (mulberry32): the scores of a unit and year are the same
 * whether or not other units and years are generated before them.
 * @param keys integers, such as seed, year and unit
 */
export function randomOf(...keys: readonly number[]): () => number {
  let state = keys.reduce((mixed, key) => scramble((mixed ^ key) + 0x6d2b79f5), 0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    return scramble(state) / 2 ** 32;
  };
}

/** Spreads every bit of an integer over all 32. */
function scramble(integer: number): number {
  let mixed = Math.imul(integer ^ (integer >>> 15), integer | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
