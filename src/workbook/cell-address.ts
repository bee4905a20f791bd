/** Number of the row in an address such as "B7"; 0 where there is none. */
export const rowIn = (address: string) => Number(/\d+$/.exec(address)?.[0] ?? 0);

/** Number of the column in an address of a row: A is 1. 0 where the address is malformed or of another row. */
export function columnIn(address: string, row: number): number {
  let column = 0;
  let i = 0;
  for (; i < address.length; i++) {
    const letter = address.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return address.slice(i) === String(row) ? column : 0;
}
