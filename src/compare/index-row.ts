import { compareText } from '../i18n/compare-text.ts';
import { formatMaximum, formatPart } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { formatPoints } from '../points/format-points.ts';
import type { Points } from '../points/points.ts';
import type { IndexRule, State, YearRules } from './compared.ts';
import { differenceText } from './difference-text.ts';
import { absenceOf, type Cell, emptyCell, type Row, shortfallOf } from './row.ts';
import { asRatio, shareOf, standingsOf } from './standings.ts';

/** A main or component index in one column. */
export interface IndexFigure {
  readonly rule: IndexRule;
  /** Id of its receipt on the unit's page. */
  readonly receipt: string;
  readonly state: State;
  readonly points: Points;
  /** Components with a score, of how many. */
  readonly scored: number;
  readonly count: number;
}

/**
 * A main or component index in all columns, compared by points, or by share where its maximum is not the same.
 * @param figures undefined where the year does not have the index; never all of them
 */
export function indexRow(
  lang: Lang,
  rules: readonly YearRules[],
  figures: ReadonlyArray<IndexFigure | undefined>,
  furtherHints: readonly string[] = [],
): Row {
  const texts = compareText(lang);
  const byYear = rulesByYear(rules, figures);
  const latest = byYear[byYear.length - 1]!.rule;
  const isByShare = new Set(byYear.map(({ rule }) => rule.max)).size > 1;
  const standings = standingsOf(
    figures.map((figure) => {
      if (figure?.state !== 'whole') return undefined;
      return isByShare ? shareOf(figure.points, figure.rule.max) : asRatio(figure.points);
    }),
  );
  const cells = figures.map((figure, i): Cell => {
    if (figure === undefined) return emptyCell(texts.notIn(rules[i]!.year));
    const { state, points, scored, count, rule, receipt } = figure;
    const absence = absenceOf(lang, state);
    if (absence !== undefined) return emptyCell(absence);
    const { best, difference } = standings[i]!;
    const share = rule.max === 0 ? [] : [formatPart(lang, points, rule.max)];
    return {
      text: `${formatPoints(lang, points)}${isByShare ? `/${formatMaximum(lang, rule.max)}` : ''}`,
      isFigure: true,
      receipt,
      details: [...share, ...shortfallOf(lang, state, scored, count)],
      best,
      difference:
        difference === undefined ? '' : differenceText(lang, isByShare ? 'share' : 'points', difference),
      part: rule.max === 0 ? null : points / rule.max,
    };
  });
  const hints = [...maximumHints(lang, byYear), ...onlyIn(lang, rules, byYear), ...furtherHints];
  const earlierNames = byYear.filter(({ rule }) => rule.name !== latest.name);
  hints.push(...earlierNames.map(({ year, rule }) => texts.named(year, rule.name)));
  return { label: `${latest.code}. ${latest.name}`, hints, cells };
}

interface RuleInYear {
  readonly year: number;
  readonly rule: IndexRule;
}

/** The chosen years that have the index, oldest first. */
function rulesByYear(
  rules: readonly YearRules[],
  figures: ReadonlyArray<IndexFigure | undefined>,
): RuleInYear[] {
  const found = new Map<number, IndexRule>();
  for (const [i, figure] of figures.entries()) if (figure) found.set(rules[i]!.year, figure.rule);
  return [...found].map(([year, rule]) => ({ year, rule })).sort((a, b) => a.year - b.year);
}

function maximumHints(lang: Lang, byYear: readonly RuleInYear[]): string[] {
  const texts = compareText(lang);
  const [first, ...later] = byYear;
  let [before, sentence] = [first!.rule.max, ''];
  for (const { year, rule } of later) {
    if (rule.max === before) continue;
    sentence = sentence === '' ? texts.maxFrom(formatMaximum(lang, before)) : `${sentence},`;
    sentence += texts.maxTo(formatMaximum(lang, rule.max), year);
    before = rule.max;
  }
  return sentence === '' ? [texts.max(formatMaximum(lang, before))] : [sentence, texts.byShare];
}

function onlyIn(lang: Lang, rules: readonly YearRules[], byYear: readonly RuleInYear[]): string[] {
  if (new Set(rules.map(({ year }) => year)).size === byYear.length) return [];
  return [compareText(lang).onlyIn(byYear.map(({ year }) => year).join(', '))];
}
