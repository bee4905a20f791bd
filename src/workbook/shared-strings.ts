import { plainText } from './plain-text.ts';
import { textAfter, walkTags } from './walk-tags.ts';

/** Shared texts of a workbook in their order. A text is undefined where it needs the spreadsheet library. */
export type SharedStrings = ReadonlyArray<string | undefined>;

/** Reads `sharedStrings.xml`; undefined where the part is broken: the library would go on without any text. */
export function readSharedStrings(xml: string): SharedStrings | undefined {
  const strings: Array<string | undefined> = [];
  let text: string | undefined = '';
  const whole = walkTags(xml, (tag) => {
    const { name, kind } = tag;
    if (name === 'si') {
      if (kind !== 'close') text = '';
      if (kind !== 'open') strings.push(text?.normalize('NFC'));
    } else if (name === 't' && kind === 'open' && text !== undefined) {
      // Runs of formatted text follow each other.
      const run = plainText(textAfter(xml, tag));
      text = run === undefined ? undefined : text + run;
    } else if (name === 'rPh') text = undefined;
  });
  return whole ? strings : undefined;
}
