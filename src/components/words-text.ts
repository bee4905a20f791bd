import { partsOf } from '../i18n/quoted.ts';
import { type Html, html } from '../text/html.ts';

/** A sentence of the catalogue, in which Vietnamese parts may be marked. */
export function wordsText(sentence: string): Html[] {
  return partsOf(sentence).map(({ text, isQuoted }) =>
    isQuoted ? html`<span lang="vi">${text}</span>` : html`${text}`,
  );
}
