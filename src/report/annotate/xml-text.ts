/** Characters that XML 1.0 forbids, halves of surrogate pairs among them; C1 controls go too, as nobody means them. */
const FORBIDDEN = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
/** Office programs read _x000D_ in a text as the character of that number, so an underscore that looks like it is escaped itself. */
const LOOKS_ESCAPED = /_(?=x[\dA-Fa-f]{4}_)/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // As a number, because a line end that stands in an attribute comes out as a space.
  ['\n', '&#10;'],
  ['\t', '&#9;'],
]);
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Text as it stands in an element or an attribute (in double quotes) of a workbook. What XML forbids is left out.
 * @example xmlText('a < "b" & c') // => 'a &lt; &quot;b&quot; &amp; c'
 * @example xmlText('_x000D_') // => '_x005F_x000D_'
 */
export function xmlText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(/[&<>"\n\t]/g, (character) => ENTITIES.get(character)!);
}

/**
 * Text that a workbook's markup stands for; the opposite of `xmlText`.
 * @example plainText('O&apos;Brien &amp; &#x3c;x&#62;') // => "O'Brien & <x>"
 */
export function plainText(markup: string): string {
  return markup
    .replace(/&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g, (_, hex, decimal, name) =>
      name === undefined
        ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
        : CHARACTERS.get(name)!,
    )
    .replace(/_x([\dA-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
