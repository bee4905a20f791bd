import { pxOf, textWidth, thousandthsOf } from './text-width.ts';

/** Words with single spaces between them: the line is the text itself. */
const EVEN = /^\S+(?: \S+)*$/;
const SPACE = thousandthsOf(' ');

/**
 * The lines that `text` takes in a column of `width` px. Nothing is left out: a word that is too long
 * for the column is broken between two letters. At least one line, which may be empty.
 * When there is more than one line they are made about equally long, as a typesetter would.
 * @example wrapText('Sở Y tế', 200, 13) // => ['Sở Y tế']
 */
export function wrapText(text: string, width: number, size: number, bold = false): readonly string[] {
  const whole = textWidth(text, size, bold);
  // most texts fit
  if (whole <= width && EVEN.test(text)) return [text];
  const before = wrapped.get(text) ?? [];
  const same = before.find((one) => one.width === width && one.size === size && one.bold === bold);
  if (same !== undefined) return same.lines;
  const lines = evenLines(text, whole, width, size, bold);
  if (wrapped.size >= MOST_TEXTS) wrapped.clear();
  wrapped.set(text, [{ width, size, bold, lines }, ...before.slice(0, MOST_WIDTHS - 1)]);
  return lines;
}

interface Wrapped {
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly lines: readonly string[];
}

/** Texts that were wrapped last: the names of units and indices come again in every chart. */
const wrapped = new Map<string, readonly Wrapped[]>();
const MOST_TEXTS = 2_000;
const MOST_WIDTHS = 8;

/** @param whole width of the text in px */
function evenLines(text: string, whole: number, width: number, size: number, bold: boolean): string[] {
  const words = text.split(/\s+/).filter((part) => part !== '');
  const widths = words.map(thousandthsOf);
  const lines = fillLines(words, widths, width, size, bold);
  if (lines.length === 1) return lines;
  const longest = pxOf(Math.max(...widths), size, bold);
  for (let column = whole / lines.length; column < width; column *= 1.05) {
    // counting is quicker than filling, and most columns are too narrow
    if (longest <= column && countLines(widths, column, size, bold) !== lines.length) continue;
    const balanced = fillLines(words, widths, column, size, bold);
    if (balanced.length === lines.length) return balanced;
  }
  return lines;
}

/** How many lines `fillLines` makes of words that all fit. */
function countLines(widths: readonly number[], width: number, size: number, bold: boolean): number {
  let lines = 1;
  let filled = -SPACE;
  for (const word of widths) {
    const longer = filled + SPACE + word;
    const fits = pxOf(longer, size, bold) <= width;
    if (!fits) lines++;
    filled = fits ? longer : word;
  }
  return lines;
}

/** @param widths of the words, in thousandths of the font size */
function fillLines(
  words: readonly string[],
  widths: readonly number[],
  width: number,
  size: number,
  bold: boolean,
): string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const longer = line === '' ? widths[i]! : filled + SPACE + widths[i]!;
    if (pxOf(longer, size, bold) <= width) {
      line = line === '' ? word : `${line} ${word}`;
      filled = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    filled = widths[i]!;
    if (pxOf(filled, size, bold) <= width) continue;
    const pieces = breakWord(word, (piece) => textWidth(piece, size, bold) <= width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    filled = thousandthsOf(line);
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  // NFC keeps a letter and its marks together
  for (const letter of word.normalize('NFC')) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
