import type { ScoreReceipt } from '../dataset/receipts.ts';
import type { Points, SiteSettings, UnitYear, YearDataset } from '../dataset/site.ts';
import type { ComponentView } from '../dataset/tree.ts';
import type { Beside, Neighbours } from '../dataset/unit-neighbours.ts';
import { figureOf } from './figure-of.ts';
import { formatCount, formatMaximum } from './format.ts';
import type { Lang } from './lang.ts';
import { messagesOf } from './messages-of.ts';

/** Names of a few units: "A, B và 5 đơn vị khác". */
export function unitNames(lang: Lang, { named, count }: Beside): string {
  const { unit, league } = messagesOf(lang);
  const names = named.map(({ name }) => name[lang]);
  const more = count - names.length;
  if (more > 0) return `${names.join(', ')} ${league.more(formatCount(lang, more))}`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${unit.and}${names.at(-1)}`;
}

/**
 * The rank of a unit, and its margin in exact points: "Hạng 2 trong 23 đơn vị" and ", cách hạng trên 0,75 điểm; giữ hạng
 * nếu …". Without a rank the first says why, and the second is ''.
 */
export function rankWords(
  lang: Lang,
  { framework }: YearDataset,
  unit: UnitYear,
  rankedCount: number,
  { tied }: Neighbours,
): { readonly place: string; readonly margin: string } {
  const { unit: words, unitPage, unranked } = messagesOf(lang);
  const { rank, margin } = unit;
  if (rank === null || margin === null) {
    const why = unit.unranked ?? 'no-ranked-group';
    const place =
      why === 'incomplete' ? unranked.incomplete(unit.scored, unit.componentCount) : unranked[why];
    return { place, margin: '' };
  }
  const list = framework.rankedGroups.find(({ code }) => code === unit.rankedGroup);
  const place = unitPage.rankOf(rank, formatCount(lang, rankedCount));
  const from = [
    ...(tied.count > 0 ? [words.tiedWith(unitNames(lang, tied))] : []),
    ...(margin.above ? [words.behind(figureOf(lang, margin.above.points))] : []),
  ];
  return {
    place: framework.rankedGroups.length > 1 && list ? words.rankOfList(place, list.name[lang]) : place,
    margin: `${from.map((one) => `, ${one}`).join('')}; ${keepWords(lang, margin.keep, rankedCount)}.`,
  };
}

function keepWords(lang: Lang, keep: Points | null, rankedCount: number): string {
  const { unit } = messagesOf(lang);
  if (keep === null) return rankedCount === 1 ? unit.onlyOne : unit.nobodyBelow;
  return keep === 0 ? unit.keepsNothing : unit.keeps(figureOf(lang, keep));
}

/** A citation without the address of the number. @param what such as "chỉ số 5.7, điểm thẩm định 8,50/10" */
export function citation(
  lang: Lang,
  publisher: SiteSettings,
  { year, settings }: YearDataset,
  unit: UnitYear,
  what: string,
): string {
  const { receipts } = messagesOf(lang);
  const publication = [publisher.name[lang], publisher.owner[lang]].filter((part) => part !== '').join(', ');
  const whole = settings.sample ? `${publication} (${receipts.sampleCited})` : publication;
  return receipts.cited(unit.name[lang], what, year, whole);
}

/** What a score is called in a citation: "chỉ số 5.7, điểm thẩm định 8,50/10". */
export function scoreCited(
  lang: Lang,
  { code, maxScore }: ComponentView,
  { column, score }: ScoreReceipt,
): string {
  const { receipts, table, column: names } = messagesOf(lang);
  const what = receipts.citedScore(code, names[column].toLocaleLowerCase(lang));
  if (score.kind === 'scored')
    return `${what} ${figureOf(lang, score.points)}/${formatMaximum(lang, maxScore)}`;
  return `${what}: ${score.kind === 'missing' ? table.missing : table.notApplicable}`;
}
