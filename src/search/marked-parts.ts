import { fold } from '../text/fold.ts';

export interface TextPart {
  readonly text: string;
  readonly found: boolean;
}

/** A text cut where its found words begin and end; joined, the parts are the text again. @param found folded words */
export function markedParts(text: string, found: ReadonlySet<string>): TextPart[] {
  const parts: TextPart[] = [];
  // Every second piece is a word: split keeps what the group matched.
  for (const piece of text.split(/(\p{N}+(?:\.\p{N}+)+|[\p{L}\p{M}\p{N}]+)/u)) {
    if (piece === '') continue;
    const isFound = found.has(fold(piece));
    const before = parts.at(-1);
    // Words that were found side by side are one mark, with the space between them.
    if (isFound && before?.text === ' ' && parts.at(-2)?.found) {
      parts.splice(-2, 2, { text: `${parts.at(-2)!.text} ${piece}`, found: true });
    } else parts.push({ text: piece, found: isFound });
  }
  return parts;
}
