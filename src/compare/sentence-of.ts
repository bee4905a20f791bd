import { compareText } from '../i18n/compare-text.ts';
import { figureOf } from '../i18n/figure-of.ts';
import { formatShare } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { formatPoints } from '../points/format-points.ts';
import { compareRatios } from '../points/ratio.ts';
import { type Column, columnName } from './compared.ts';
import { absenceOf } from './row.ts';

/** What is compared and who is ahead, as one sentence or two. */
export function sentenceOf(lang: Lang, columns: readonly Column[]): string {
  const texts = compareText(lang);
  const list = columns.map((column) => `${columnName(column)} (${totalOf(lang, column)})`).join('; ');
  return `${texts.comparing(list)} ${columns.length < 2 ? texts.needTwo : leaderOf(lang, columns)}`.trim();
}

function totalOf(lang: Lang, { result }: Column): string {
  return absenceOf(lang, result.state) ?? formatPoints(lang, result.points + result.bonus);
}

/** Nothing is said where a column is not whole: it might have been ahead. */
function leaderOf(lang: Lang, columns: readonly Column[]): string {
  const texts = compareText(lang);
  if (columns.some(({ result }) => result.state !== 'whole')) return '';
  if (new Set(columns.map(({ rules }) => rules.totalRules)).size > 1) {
    const [first, second] = [...columns].sort((a, b) => compareRatios(b.result.value, a.result.value));
    return compareRatios(first!.result.value, second!.result.value) === 0
      ? ''
      : texts.leadsShare(columnName(first!), formatShare(lang, first!.result.value));
  }
  const total = ({ result }: Column) => result.points + result.bonus;
  const [first, second] = [...columns].sort((a, b) => total(b) - total(a));
  const gap = total(first!) - total(second!);
  if (gap > 0)
    return texts.leadsBy(
      columnName(first!),
      formatPoints(lang, total(first!)),
      figureOf(lang, gap),
      columnName(second!),
    );
  const leaders = columns.filter((column) => total(column) === total(first!)).map(columnName);
  return texts.leadTogether(leaders.join(', '), formatPoints(lang, total(first!)));
}
