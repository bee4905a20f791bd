import type { WidthOf } from './font-widths.ts';

/** A text broken into lines that fit, with the font size in pixels that they fit at. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
  /** Something did not fit even at the smallest size. */
  readonly cut: boolean;
}

/**
 * The largest of `sizes` at which a text fits into a width and a number of lines; at the smallest the rest is cut.
 * @param sizes in pixels, largest first, at least one
 */
export function fitLines(
  text: string,
  widthOf: WidthOf,
  width: number,
  most: number,
  sizes: readonly number[],
): FittedText {
  for (const size of sizes) {
    const lines = breakLines(text, widthOf, width, size);
    if (lines.length <= most) return { size, lines, cut: false };
  }
  const size = sizes.at(-1)!;
  const lines = breakLines(text, widthOf, width, size);
  const last = cutToWidth(lines.slice(most - 1).join(' '), widthOf, width, size);
  return { size, lines: [...lines.slice(0, most - 1), last], cut: true };
}

/** A text cut at a width, with an ellipsis where something is missing. */
export function cutToWidth(text: string, widthOf: WidthOf, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  const signs = Array.from(text);
  let [fits, tooMany] = [0, signs.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (widthOf(`${signs.slice(0, middle).join('')}…`, size) <= width) fits = middle;
    else tooMany = middle;
  }
  return `${signs.slice(0, fits).join('').trimEnd()}…`;
}

/** Breaks between words, and inside a word only where it is wider than a line. */
function breakLines(text: string, widthOf: WidthOf, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = piecesOf(word, widthOf, width, size);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1)!;
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(word: string, widthOf: WidthOf, width: number, size: number): string[] {
  if (widthOf(word, size) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && widthOf(piece + sign, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece];
}
