/**
 * Natural order of index codes, part by part: 4.2 < 4.10 < 4.10.1. Codes are text and never become numbers.
 * @returns negative, 0 or positive, as `Array.prototype.sort` expects
 * @example compareCodes('4.2', '4.10') < 0 // => true
 */
export function compareCodes(a: string, b: string): number {
  const partsA = a.split('.');
  const partsB = b.split('.');
  for (let i = 0; i < Math.max(partsA.length, partsB.length); i++) {
    const order = Number(partsA[i] ?? -1) - Number(partsB[i] ?? -1);
    if (order !== 0) return order;
  }
  return 0;
}
