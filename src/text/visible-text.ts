/** Line breaks and tabs are white space to a page; the two joiners are part of ordinary writing. */
const ORDINARY = new Set(['\n', '\t', '\u200C', '\u200D']);

/** Printable ASCII, the letters of Vietnamese, dashes and quotes: most texts are nothing else, and are many. */
const PLAIN = /^[ -~\u00A0-\u00AC\u00AE-\u01B0\u1EA0-\u1EF9\u2010-\u2027\u2212]*$/;

/**
 * Text from outside, with everything that could hide or reorder it made visible: control characters, bidi overrides,
 * zero-width and soft characters become their code point in brackets.
 * @example visibleText('gpj\u202Eexe') // => 'gpj[U+202E]exe'
 * @example visibleText('a\u0000b') // => 'a[U+0000]b'
 */
export function visibleText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (hidden) =>
      ORDINARY.has(hidden) ? hidden : `[${codeOf(hidden)}]`,
    );
}

const codeOf = (character: string) =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
