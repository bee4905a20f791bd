import type { LeagueList, LeaguePage } from '../dataset/league-pages.ts';
import type { UnitYear, YearDataset } from '../dataset/site.ts';
import { formatPoints, formatRatio } from '../points/format-points.ts';
import type { Lang } from './lang.ts';
import { messagesOf } from './messages-of.ts';

/** Leaders that are named; more of them are counted. */
const MOST_NAMED = 3;
/** Below so many units quartiles say no more than the units themselves. */
const FEWEST_FOR_QUARTILES = 5;

/** @example formatCount('vi', 3321) // => '3.321' */
export function formatCount(lang: Lang, count: number): string {
  return formatRatio(lang, { numerator: BigInt(count), denominator: 1n }, 0);
}

/** Who leads each ranked group of a year, one sentence each. @param units ranked ones, or all */
export function leadSentences(lang: Lang, { framework, units }: YearDataset): string[] {
  const { league } = messagesOf(lang);
  const sentences = framework.rankedGroups.flatMap(({ code, name }) => {
    const leaders = units.filter(({ rank, rankedGroup }) => rank === 1 && rankedGroup === code);
    return leaders.length === 0 ? [] : [{ list: name[lang], sentence: leadOf(lang, leaders) }];
  });
  const [only] = sentences;
  if (sentences.length === 1 && only) return [`${only.sentence}.`];
  return sentences.map(({ list, sentence }) => league.leadOf(list, sentence));
}

function leadOf(lang: Lang, leaders: readonly UnitYear[]): string {
  const { home, league } = messagesOf(lang);
  const [first] = leaders;
  const total = formatPoints(lang, first!.total);
  if (leaders.length > MOST_NAMED) return league.leadMany(formatCount(lang, leaders.length), total);
  const names = leaders.map(({ name }) => name[lang]).join(', ');
  return leaders.length === 1 ? home.lead(names, total) : home.leadTied(names, total);
}

/** How the totals of a year are spread, in words; '' where nobody is ranked. Totals include the bonus. */
export function spreadSentence(lang: Lang, { spread, units }: YearDataset): string {
  const { league } = messagesOf(lang);
  if (spread === null) return '';
  const ranked = units.filter(({ rank }) => rank !== null).length;
  if (ranked === 1) return league.single;
  const count = formatCount(lang, ranked);
  const [min, q1, median, q3, max] = (['min', 'q1', 'median', 'q3', 'max'] as const).map((key) =>
    formatPoints(lang, spread[key]),
  ) as [string, string, string, string, string];
  if (spread.min === spread.max) return league.equal(count, max);
  const middle = ranked < FEWEST_FOR_QUARTILES ? league.median(median) : league.quartiles(median, q1, q3);
  return `${league.spread(count, min, max)} ${middle}`;
}

/** The ranks that a list shows: "Hạng 251–500". */
export function ranksText(lang: Lang, { units }: LeagueList): string {
  const { league } = messagesOf(lang);
  const [first, last] = [units[0], units.at(-1)].map((unit) => formatCount(lang, unit?.rank ?? 0));
  return first === last ? league.rank(first!) : league.ranks(first!, last!);
}

/** What a page of the league shows, for links to it. */
export function leaguePageName(lang: Lang, page: LeaguePage, manyLists: boolean): string {
  const { league } = messagesOf(lang);
  const parts = page.lists.map((list) =>
    manyLists ? league.ranksOf(list.name[lang], ranksText(lang, list)) : ranksText(lang, list),
  );
  return [...parts, ...(page.unranked.length > 0 ? [league.unrankedPart] : [])].join('; ');
}
