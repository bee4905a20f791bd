/**
 * Number of the column in an address of a row: A is 1. 0 where the address is malformed or of another row.
 * @example columnIn('AB7', 7) // => 28
 * @example columnIn('AB7', 8) // => 0
 */
export function columnIn(address: string, row: number): number {
  let column = 0;
  let i = 0;
  for (; i < address.length && i < 4; i++) {
    const letter = address.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return address.slice(i) === String(row) ? column : 0;
}
