import { byRank } from '../dataset/by-rank.ts';
import type { Site } from '../dataset/site.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Column, ComponentScore, Pair } from './compared.ts';
import { MOST_PAIRS } from './read-choice.ts';
import { componentScores, unitResults } from './unit-result.ts';
import { yearRules } from './year-rules.ts';

/** What is compared before anybody has chosen: the leading units of the latest year, or the years of a single unit. */
export function leadingPairs({ years }: Pick<Site, 'years'>): Pair[] {
  const latest = years.at(-1);
  if (latest === undefined) return [];
  const leaders = byRank(latest.units).slice(0, MOST_PAIRS);
  if (leaders.length !== 1) return leaders.map(({ id }) => ({ unit: id, year: latest.year }));
  const only = leaders[0]!.id;
  return years
    .filter(({ units }) => units.some(({ id }) => id === only))
    .map(({ year }) => ({ unit: only, year }))
    .reverse()
    .slice(0, MOST_PAIRS);
}

/** Those pairs with all that is shown of them. */
export function leadingColumns(
  site: Site,
  lang: Lang,
): { pairs: Pair[]; columns: Column[]; scores: ComponentScore[][] } {
  const pairs = leadingPairs(site);
  const byYear = new Map(
    site.years
      .filter(({ year }) => pairs.some((pair) => pair.year === year))
      .map((dataset) => {
        const rules = yearRules(dataset, site.years, lang);
        return [dataset.year, { dataset, rules, results: unitResults(dataset, site, lang) }];
      }),
  );
  const found = pairs.map(({ unit, year }) => {
    const { dataset, rules, results } = byYear.get(year)!;
    const u = results.findIndex((result) => result.unit === unit);
    return { column: { rules, result: results[u]! }, scores: componentScores(dataset, u) };
  });
  return { pairs, columns: found.map(({ column }) => column), scores: found.map(({ scores }) => scores) };
}
