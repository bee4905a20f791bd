import { compareText } from './compare-text.ts';

/**
 * Natural order of index codes, part by part: I < II < 4 < 4.2 < 4.10 < 4.10.1. Roman numerals (groups) stand before
 * digits. A total order: only equal texts are equal. Codes are text and never become numbers.
 * @returns negative, 0 or positive, as `Array.prototype.sort` expects
 * @example compareCodes('4.2', '4.10') < 0 // => true
 * @example compareCodes('IX', 'V') > 0 // => true
 */
export function compareCodes(a: string, b: string): number {
  const partsA = a.split('.');
  const partsB = b.split('.');
  for (let i = 0; i < Math.max(partsA.length, partsB.length); i++) {
    const [kindA, valueA] = placeOf(partsA[i]);
    const [kindB, valueB] = placeOf(partsB[i]);
    // Not by subtraction: of two endless values that would be NaN, and no order.
    if (kindA !== kindB) return kindA < kindB ? -1 : 1;
    if (valueA !== valueB) return valueA < valueB ? -1 : 1;
  }
  return compareText(a, b);
}

/** Kind and value of one part; nothing stands first, so that a parent precedes its children. */
function placeOf(part: string | undefined): readonly [kind: number, value: number] {
  if (part === undefined) return [0, 0];
  if (/^[IVXLC]+$/.test(part)) return [1, romanValue(part)];
  return [2, /^\d+$/.test(part) ? Number(part) : Number.POSITIVE_INFINITY];
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Value of a Roman numeral: a letter before a greater one is taken off. */
function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => ROMAN[letter]!);
  return values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0);
}
