import { textWidth } from './text-width.ts';

/**
 * The lines that `text` takes in a column of `width` px. Nothing is left out: a word that is too long
 * for the column is broken between two letters. At least one line, which may be empty.
 * When there is more than one line they are made about equally long, as a typesetter would.
 * @example wrapText('Sở Y tế', 200, 13) // => ['Sở Y tế']
 */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines = fillLines(text, width, size, bold);
  if (lines.length === 1) return lines;
  const even = textWidth(text, size, bold) / lines.length;
  for (let column = even; column < width; column *= 1.05) {
    const balanced = fillLines(text, column, size, bold);
    if (balanced.length === lines.length) return balanced;
  }
  return lines;
}

function fillLines(text: string, width: number, size: number, bold: boolean): string[] {
  const fits = (line: string): boolean => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(word) ? [word] : breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
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
