// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ODD = /[\u0000-\u0008\u000B-\u001F]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;

/**
 * A cell's text as it is the same in every format: letters in NFC, lines that end in one way, none of the characters
 * that .xlsx cannot hold and nobody types. A receipt quotes the same from an .xls or .csv file as from its cleared copy.
 * @example typedText('8,5\r\n') // => '8,5\n'
 */
export function typedText(raw: string): string {
  const text = raw.normalize('NFC');
  return ODD.test(text) ? text.replace(/\r\n?/g, '\n').replace(CONTROLS, '') : text;
}
