/**
 * A1 name of a cell.
 * @param row 0-based   @param column 0-based
 * @example a1(15, 4) // => 'E16'
 * @example a1(0, 27) // => 'AB1'
 */
export function a1(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
