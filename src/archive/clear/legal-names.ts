/** Longest name that Excel allows a sheet. */
const LONGEST = 31;

/**
 * Names for sheets as Excel allows them, no two equal but for case: those of an .ods or .csv file may be longer, or have
 * other characters. A name that is allowed stays as it is.
 * @example legalNames(['Sở Y tế', '30/6', '']) // => ['Sở Y tế', '30-6', 'Trang 3']
 */
export function legalNames(sheets: readonly string[]): string[] {
  const taken = new Set<string>();
  return sheets.map((sheet, i) => {
    const plain = legal(sheet) || `Trang ${i + 1}`;
    let name = plain;
    for (let more = 2; taken.has(name.toLowerCase()); more++) {
      const mark = ` (${more})`;
      name = cut(plain, LONGEST - mark.length) + mark;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

function legal(sheet: string): string {
  const name = cut(
    sheet
      .replace(/[[\]:*?/\\]/g, '-')
      // Line ends and other controls; a code such as "_x000D_" stands for one.
      .replace(/\p{Cc}|_(?=x[\da-f]{4}_)/giu, ' ')
      .replace(/^'|'$/g, '-'),
    LONGEST,
  ).replace(/'$/, '-');
  if (name.trim() === '') return '';
  // Excel keeps this name for itself.
  return name.toLowerCase() === 'history' ? `${name}-` : name;
}

/** The beginning of a text, never half a character. */
const cut = (text: string, length: number) => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
