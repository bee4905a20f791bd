/** "_x000D_" stands for the character of that number. */
const CODED = /_x[\da-f]{4}_/i;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Text of a part without its escapes. Only the five entities that every program writes; undefined where there is any
 * other escape, which the spreadsheet library must judge.
 * @example plainText('a &lt; b') // => 'a < b'
 * @example plainText('&#10;') // => undefined
 */
export function plainText(raw: string): string | undefined {
  // Line ends may be written in two ways.
  if (raw.includes('\r') || (raw.includes('_x') && CODED.test(raw))) return undefined;
  if (!raw.includes('&')) return raw;
  let isPlain = true;
  const text = raw.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const letter = Object.hasOwn(ENTITIES, name) && whole.endsWith(';') ? ENTITIES[name] : undefined;
    if (letter === undefined) isPlain = false;
    return letter ?? whole;
  });
  return isPlain ? text : undefined;
}

// A mark at the front of a text is part of it, unlike one at the front of a file.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The same of a text's bytes; also undefined where they are no UTF-8. */
export function plainBytes(bytes: Uint8Array): string | undefined {
  try {
    return plainText(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}
