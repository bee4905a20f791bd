/** Characters that no XML file may hold, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as content or attribute value of an XML element; what XML cannot hold becomes a space.
 * @example xmlText('Sở A & "B"') // => 'Sở A &amp; &quot;B&quot;'
 */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, ' ').replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);
}
