/** Shorter ones would be found by half of all words. */
const SHORTEST = 3;
/** The whole name, without "Sở", and without "Văn phòng". */
const BEGINNINGS = 3;

/**
 * What people write for a long name, whose first word or two they may leave out: first letters of its words without
 * "và" and "and". Looked for by their beginning, so the end may be left out too.
 * @param words of the name, folded
 * @example initialsOf(['so', 'thong', 'tin', 'va', 'truyen', 'thong']) // => ['stttt', 'tttt', 'ttt']
 * @example initialsOf(['so', 'y', 'te']) // => ['syt']
 */
export function initialsOf(words: readonly string[]): string[] {
  const letters = words
    .filter((word) => word !== 'va' && word !== 'and' && /^\p{L}/u.test(word))
    .map((word) => word[0])
    .join('');
  const count = Math.min(BEGINNINGS, letters.length - SHORTEST + 1);
  return Array.from({ length: Math.max(0, count) }, (_, i) => letters.slice(i));
}
