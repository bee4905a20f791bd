import type { CellTable } from './cell-table.ts';
import { LIMITS } from './limits.ts';
import type { SharedStrings } from './shared-strings.ts';
import { typedText } from './typed-text.ts';

/** Instead of the place of a text: it is empty; it is not plain; it was not looked at yet. */
export const EMPTY_TEXT = -1;
export const ODD_TEXT = -2;
const UNKNOWN = -3;

/** The shared texts of a workbook as cells, each brought to its typed form once, however many cells it stands in. */
export class SharedTexts {
  readonly #table: CellTable;
  readonly #strings: SharedStrings;
  readonly #places: Int32Array;

  constructor(table: CellTable, strings: SharedStrings) {
    this.#table = table;
    this.#strings = strings;
    this.#places = new Int32Array(strings.length).fill(UNKNOWN);
  }

  /** Text of this number; '' for an empty one, undefined where it is not plain. */
  textOf(number: number): string | undefined {
    return typedPlain(this.#strings[number]);
  }

  /** Place in the table of the cell that holds the text of this number and nothing else, or why there is none. */
  placeOf(number: number): number {
    const known = this.#places[number];
    if (known === undefined) return ODD_TEXT;
    if (known !== UNKNOWN) return known;
    const text = this.textOf(number);
    const place =
      text === undefined ? ODD_TEXT : text === '' ? EMPTY_TEXT : this.#table.keep({ kind: 'text', text });
    this.#places[number] = place;
    return place;
  }
}

/** A text in its typed form, '' where there is nothing to see in it; undefined where it is not plain. */
export function typedPlain(raw: string | undefined): string | undefined {
  if (raw === undefined || raw.length > LIMITS.text) return undefined;
  const text = typedText(raw);
  return text.trim() === '' ? '' : text;
}
