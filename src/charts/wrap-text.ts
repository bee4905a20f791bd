import { pxOf, textWidth, thousandthsOf } from './text-width.ts';

/** Anything but single spaces between words. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/;
const SPACE = thousandthsOf(' ');

/**
 * The lines that `text` takes in a column of `width` px. Nothing is left out: a word that is too long
 * for the column is broken between two letters. At least one line, which may be empty.
 * When there is more than one line they are made about equally long, as a typesetter would.
 * @example wrapText('Sở Y tế', 200, 13) // => ['Sở Y tế']
 */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const whole = textWidth(text, size, bold);
  // most texts fit
  if (whole <= width && !UNEVEN.test(text)) return [text];
  const words = text.split(/\s+/).filter((part) => part !== '');
  const widths = words.map(thousandthsOf);
  const lines = fillLines(words, widths, width, size, bold);
  if (lines.length === 1) return lines;
  for (let column = whole / lines.length; column < width; column *= 1.05) {
    const balanced = fillLines(words, widths, column, size, bold);
    if (balanced.length === lines.length) return balanced;
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
