import { remembered } from './remembered.ts';

/**
 * Canonical form for comparing cell text: NFC, runs of white space as one space, no outer spaces, lower case.
 * @example canonical('  SỞ  Y tế\n') // => 'sở y tế'
 */
export const canonical: (text: string) => string = remembered((text) =>
  // NFC: text copied from macOS or a PDF has "ế" as up to three code points. \s covers U+00A0, but not U+200B.
  text
    .normalize('NFC')
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim()
    .toLocaleLowerCase('vi'),
);
