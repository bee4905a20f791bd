const MOST = 20_000;
/** By tenths of a px: the same few thousand numbers come millions of times, and writing one anew takes much longer. */
const texts = new Array<string | undefined>(MOST);

/**
 * A length or place as it stands in markup.
 * @param px a whole number of tenths, as `finishDrawing` leaves it
 * @example pxText(127.2) // => '127.2'
 */
export function pxText(px: number): string {
  const tenths = Math.round(px * 10);
  if (!(tenths >= 0 && tenths < MOST)) return String(px);
  const known = texts[tenths];
  if (known !== undefined) return known;
  const text = String(px);
  texts[tenths] = text;
  return text;
}
