import type { PublishedCell, YearDataset } from '../dataset/site.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { type Html, html } from '../text/html.ts';
import { wordsText } from './words-text.ts';

/** Numbers the sheets of a table in the order in which its figures name them. */
export class SheetNumbers {
  readonly #sheets: Array<{ readonly file: string; readonly sheet: string; readonly number: number }> = [];

  /** A cell as it stands beneath a figure, such as F102; of a further sheet with that sheet's number, such as F102 [2]. */
  mark({ file, sheet, cell }: PublishedCell): string {
    let known = this.#sheets.find((one) => one.file === file && one.sheet === sheet);
    if (known === undefined) {
      known = { file, sheet, number: this.#sheets.length + 1 };
      this.#sheets.push(known);
    }
    return known.number === 1 ? cell : `${cell} [${known.number}]`;
  }

  /** The sheets that were named, with the hashes of their files. */
  list(lang: Lang, { sources }: YearDataset): Html[] {
    const { receipts, unitPage } = messagesOf(lang);
    const isAlone = this.#sheets.length === 1;
    return this.#sheets.map(({ file, sheet, number }) => {
      const sha256 = sources.find((source) => source.file === file)?.sha256 ?? '';
      const hash = sha256 === '' ? null : html` <small>${unitPage.hash} <code>${sha256}</code></small>`;
      return html`<p class="receipt-sheet">${isAlone ? null : `[${number}] `}${wordsText(receipts.file(file, sheet))}${hash}</p>`;
    });
  }
}
