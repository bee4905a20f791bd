/** Units in one block: at this size a block of results weighs about 10 KB compressed. */
const BLOCK = 200;

/** Block of the unit at a position in the order of `unitsToCompare`. */
export const blockOf = (position: number): number => Math.max(0, Math.floor(position / BLOCK));

/** Names of the scripts with the figures; the first block has no number, and is the only one of most sites. */
export const scriptName = {
  results: (year: number, lang: string, block: number): string =>
    `${year}-${lang}${block === 0 ? '' : `-${block + 1}`}.js`,
  components: (year: number, block: number): string =>
    `${year}-components${block === 0 ? '' : `-${block + 1}`}.js`,
};
