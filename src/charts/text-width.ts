/** Advance widths of Noto Sans (regular) in thousandths of the font size, read from its font file. */
const widths: Readonly<Record<string, string>> = {
  175: '‘’',
  225: "'",
  258: 'ijl',
  260: ' \u00a0',
  268: ',.:;·!J`',
  300: '()',
  325: '-[]',
  340: 'If',
  359: '“”t',
  376: '/\\{}',
  410: '"r',
  434: '°?_',
  475: 'zsc',
  508: 'vy–',
  526: 'FLxk',
  552: 'SET*|',
  564: 'aeY',
  572: '$+0123456789<=>Z^~×',
  588: 'XV≥≤−',
  607: 'Pobdgpq',
  619: 'đhnuKR',
  639: 'CAB#',
  733: 'GDĐU&H',
  784: 'NOQw…',
  831: '%',
  935: 'MWm@',
  1000: '—',
};

const widthOf = new Map(
  Object.entries(widths).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width)] as const),
  ),
);

/** For letters outside the table: as wide as a wide Latin letter, so that the estimate errs on the safe side. */
const UNKNOWN = 800;
/** The horn of ơ and ư makes the letter wider; the other marks of Vietnamese do not. */
const HORN = 60;
/** Noto Sans 600 is about 8 % wider than regular. */
const BOLD = 1.08;
/** Hinting and a substitute font may need a little more. */
const SAFETY = 1.03;

/** Widths of characters of 16 bits in thousandths, filled as they are met; -1 is not yet met. */
const measured = new Int16Array(0x10000).fill(-1);

/**
 * Estimated width of `text` in px when it is set at `size` px; an upper estimate rather than a mean.
 * @example textWidth('', 13) // => 0
 */
export function textWidth(text: string, size: number, bold = false): number {
  return pxOf(thousandthsOf(text), size, bold);
}

/** px of a text whose characters are together so many thousandths of the font size wide. */
export function pxOf(thousandths: number, size: number, bold: boolean): number {
  return (thousandths / 1000) * size * SAFETY * (bold ? BOLD : 1);
}

/** Width in thousandths of the font size: whole numbers, so that the widths of parts add up to that of the whole. */
export function thousandthsOf(text: string): number {
  let thousandths = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdfff) return sumOfCharacters(text);
    const width = measured[code]!;
    thousandths += width < 0 ? remember(code) : width;
  }
  return thousandths;
}

/** The same for a text with characters of more than 16 bits. */
function sumOfCharacters(text: string): number {
  let thousandths = 0;
  for (const character of text) thousandths += measure(character);
  return thousandths;
}

function remember(code: number): number {
  const width = measure(String.fromCharCode(code));
  measured[code] = width;
  return width;
}

function measure(character: string): number {
  let width = 0;
  for (const part of character.normalize('NFD')) {
    if (part === '\u031b') width += HORN;
    else if (!/\p{M}/u.test(part)) width += widthOf.get(part) ?? UNKNOWN;
  }
  return width;
}

/** Width of the widest of `texts` in px; 0 for none. */
export function widestText(texts: readonly string[], size: number, bold = false): number {
  let most = 0;
  for (const text of texts) most = Math.max(most, thousandthsOf(text));
  return pxOf(most, size, bold);
}
