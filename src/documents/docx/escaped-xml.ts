/** A text between tags. @example escapedXml('a < b & c') // => 'a &lt; b &amp; c' */
export const escapedXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
