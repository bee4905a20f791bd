/** What the reader is known not to read, left out of the random files. True again as soon as it is mended. */
export const WRITTEN: Readonly<Record<'emptyTexts' | 'brokenHeadsInCsv' | 'raggedRowsInCsv', boolean>> = {
  /** `<c t="str"><f>IF(…)</f><v></v></c>`, as Excel stores a formula with the result "": the whole .xlsx is `damaged`. */
  emptyTexts: true,
  /** A line break in the first head of a CSV: its separator is looked for in the first half of that head. */
  brokenHeadsInCsv: true,
  /** A CSV row with more cells than the head has: "8,5" without quotation marks becomes 8 and 5, and nobody is told. */
  raggedRowsInCsv: true,
};
