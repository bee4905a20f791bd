import { publishedScore } from '../dataset/published-score.ts';
import type { Site, UnitYear, YearDataset } from '../dataset/site.ts';
import { mainsOf } from '../dataset/tree.ts';
import { formatDay } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { SCORE_KINDS, scoreIndex } from '../scores/score-table.ts';
import type { ComponentScore, MainResult, State, UnitEvent, UnitResult } from './compared.ts';

const NOT_APPLICABLE = SCORE_KINDS.indexOf('not-applicable');

/** What a comparison shows of each unit of a year, in the order of the dataset. */
export function unitResults(dataset: YearDataset, site: Site, lang: Lang): UnitResult[] {
  const mains = mainsOf(dataset);
  const histories = new Map(site.units.map((unit) => [unit.id, unit]));
  const groups = dataset.framework.rankedGroups.map(({ code }) => code);
  return dataset.units.map((unit, u): UnitResult => {
    const breaks = histories.get(unit.id)?.breaks ?? [];
    return {
      unit: unit.id,
      name: unit.name[lang],
      state: stateOfTotal(unit),
      points: unit.points,
      bonus: unit.bonus,
      value: unit.value,
      rank: unit.rank,
      tied: unit.tied,
      group: unit.rankedGroup === null ? -1 : groups.indexOf(unit.rankedGroup),
      unranked: unit.unranked,
      scored: unit.scored,
      mains: mains.map(({ m, components }): MainResult => {
        const { points, scored, applies } = unit.mains[m]!;
        const without = components.filter(({ c }) => isNotApplicable(dataset, u, c)).length;
        return {
          state: stateOfMain(dataset, { applies, scored, without, count: components.length }),
          points,
          scored,
        };
      }),
      events: breaks.flatMap(({ year, kind, date, from, into }): UnitEvent[] => {
        if (kind === 'framework' || year > dataset.year) return [];
        const names = (ids: readonly string[]) =>
          ids.map((id) => site.unitNames[id]?.[lang] ?? id).join(', ');
        return [
          { year, kind, date: formatDay(lang, date), fromIds: from, from: names(from), into: names(into) },
        ];
      }),
    };
  });
}

/** Counted scores of a unit's components. @param u position of the unit */
export function componentScores(dataset: YearDataset, u: number): ComponentScore[] {
  return dataset.scores.components.map((_, c) => {
    const { kind, points } = publishedScore(dataset, dataset.counted, u, c);
    return kind === 'scored' ? points : kind;
  });
}

function isNotApplicable({ scores, counted }: YearDataset, u: number, c: number): boolean {
  return scores.columns[counted].kind[scoreIndex(scores, u, c)] === NOT_APPLICABLE;
}

interface MainCount {
  readonly applies: boolean;
  /** Components with a score or that do not apply, those that do not apply, and all. */
  readonly scored: number;
  readonly without: number;
  readonly count: number;
}

function stateOfMain({ framework }: YearDataset, { applies, scored, without, count }: MainCount): State {
  if (!applies) return 'not-applicable';
  if (scored === 0 && count > 0) return 'missing';
  if (scored < count) return 'incomplete';
  if (framework.notApplicable !== 'unranked' || without === 0) return 'whole';
  return without === count ? 'not-applicable' : 'partly-applicable';
}

function stateOfTotal({ scored, componentCount, unranked, mains }: UnitYear): State {
  if (scored === 0 && componentCount > 0) return 'missing';
  if (scored < componentCount) return 'incomplete';
  if (unranked !== 'not-applicable') return 'whole';
  return mains.every(({ applies }) => !applies) ? 'not-applicable' : 'partly-applicable';
}
