import type { SumReceipt, SumTerm } from '../dataset/receipt-sums.ts';
import type { WeightedTerm } from '../dataset/receipt-total.ts';
import { figureOf } from '../i18n/figure-of.ts';
import { formatMaximum } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { type Html, html, type Piece } from '../text/html.ts';

interface Parts {
  readonly sum: SumReceipt;
  /** The column of the sum, where there are several. */
  readonly column: string | undefined;
  /** The parts of a sum that counts lead to their own receipts. */
  readonly linked: boolean;
  /** Policy of the rules for what does not apply. */
  readonly policy: 'full-points' | 'drop' | 'unranked';
  /** What the sum enters, in a few letters. */
  readonly enters: string;
  /** Parts that enter by weight, in place of plain ones. */
  readonly weighted?: readonly WeightedTerm[];
  /** False: nothing applies, and there is no sum. */
  readonly applies?: boolean;
  /** What else is to be said. */
  readonly more?: Piece;
}

/** How a sum was made: its parts, each leading to its own receipt, the result, and what the result enters. */
export function receiptSum(lang: Lang, shown: Parts): Html {
  const { sum, column, policy, weighted = [], applies = true, more = null } = shown;
  const { receipts } = messagesOf(lang);
  const codesOf = (kind: 'missing' | 'not-applicable') =>
    sum.terms
      .filter((term) => term.kind === kind)
      .map(({ code }) => code)
      .join(', ');
  const [missing, out] = [codesOf('missing'), codesOf('not-applicable')];
  const terms: readonly (SumTerm | WeightedTerm)[] = weighted.length > 0 ? weighted : sum.terms;
  const parts = terms.filter(({ points }) => points !== null);
  const nothing =
    terms.length === 0 ? receipts.noParts : missing !== '' ? receipts.nothing : receipts.doesNotApply;
  const said = !applies
    ? receipts.doesNotApply
    : parts.length === 0
      ? nothing
      : sumOfParts(lang, shown, parts);
  const small = (text: string) => html` <small>${text}</small>`;
  return html`<p id="${sum.id}">${column === undefined ? null : html`<i>${column}</i>: `}${said}${missing === '' ? null : small(receipts.missing(missing))}${out === '' ? null : small(receipts.policy[policy](out))}${applies && !sum.isExact ? small(receipts.inexact) : null}${more}</p>`;
}

function sumOfParts(
  lang: Lang,
  { sum, linked, enters }: Parts,
  parts: ReadonlyArray<SumTerm | WeightedTerm>,
): Html {
  /** Parts have no superfluous zeros: a sum of many stays readable. */
  const part = (points: number) => formatMaximum(lang, points);
  const { scaling } = sum;
  const terms = parts.map((term, i) => {
    const text = part(term.points!);
    const weight = 'weight' in term ? ` / ${part(term.maximum)} × ${part(term.weight)}` : null;
    return html`${i > 0 ? ' + ' : null}${linked ? html`<a href="#${term.id}">${text}</a>` : text}${weight}`;
  });
  const scaled = scaling ? html`(${terms}) × ${part(scaling.maximum)} / ${part(scaling.applied)}` : terms;
  return html`${scaled} ${sum.isExact ? '=' : '≈'} <strong>${figureOf(lang, sum.result)}</strong>${sum.enters ? html` → <a href="#${sum.enters}">${enters}</a>` : null}`;
}
