/**
 * Order of two texts by code unit: the same on every machine and in every locale, unlike `localeCompare`.
 * @example compareText('a', 'b') // => -1
 */
export function compareText(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
