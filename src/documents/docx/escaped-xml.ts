const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text between tags. @example escapedXml('a < b & c') // => 'a &lt; b &amp; c' */
export const escapedXml = (text: string): string => text.replace(/[&<>]/g, (character) => NAMES[character]!);
