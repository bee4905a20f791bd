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

/**
 * Row and column of an A1 name, both 0-based; undefined where it is none.
 * @example parseA1('E16') // => { row: 15, column: 4 }
 */
export function parseA1(name: string): { row: number; column: number } | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name);
  if (match === null) return undefined;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}
