import { sumId } from '../dataset/addresses.ts';
import { compareText } from '../i18n/compare-text.ts';
import { formatShare } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { formatPoints, formatRatio } from '../points/format-points.ts';
import type { Ratio } from '../points/ratio.ts';
import type { Column } from './compared.ts';
import { differenceText, type Scale } from './difference-text.ts';
import { absenceOf, type Cell, emptyCell, type Row, shortfallOf } from './row.ts';
import { asRatio, standingsOf } from './standings.ts';

/** Total, bonus, points, rank and value. Totals under different rules stand side by side and are not compared. */
export function summaryRows(lang: Lang, columns: readonly Column[]): Row[] {
  const texts = compareText(lang);
  const rules = columns.map((column) => column.rules.totalRules);
  const bonusRules = columns.map((column) => column.rules.bonusRules);
  const hintIf = (differ: boolean, hint: string) => (differ ? [hint] : []);
  const otherRules = hintIf(new Set(rules).size > 1, texts.otherRules);
  const otherBonus = hintIf(new Set(bonusRules).size > 1, texts.otherBonus);
  const row = (
    label: string,
    hints: readonly string[],
    scale: Scale,
    kinds: readonly unknown[],
    receipt: string,
    of: FigureOf,
  ) => rowOf(lang, { label, hints, scale, kinds, receipt: sumId(receipt), figures: columns.map(of) });
  return [
    row(texts.total, otherRules, 'points', rules, 'total', (column) => {
      const { points, bonus } = column.result;
      return sum(lang, column, formatPoints(lang, points + bonus), asRatio(points + bonus));
    }),
    row(texts.bonus, otherBonus, 'points', bonusRules, 'bonus', ({ result: { bonus } }) => ({
      text: formatPoints(lang, bonus),
      value: asRatio(bonus),
      details: [],
    })),
    row(texts.points, otherRules, 'points', rules, 'points', (column) =>
      sum(lang, column, formatPoints(lang, column.result.points), asRatio(column.result.points)),
    ),
    row(texts.rank, [], 'rank', columns.map(listOf), 'rank', (column) => rankFigure(lang, column)),
    row(
      texts.value,
      [texts.valueHint],
      'value',
      columns.map(() => 0),
      'points',
      (column) => {
        const { value } = column.result;
        const figure = sum(lang, column, formatRatio(lang, value, 4), value);
        return 'absence' in figure
          ? figure
          : { ...figure, details: [formatShare(lang, value), ...figure.details] };
      },
    ),
  ];
}

/** Code of the list that a column is ranked in. */
export const listOf = ({ rules, result }: Column): string | undefined =>
  rules.rankedGroups[result.group]?.code;

/** A figure with its exact value, which is undefined where it must not be compared; or why there is no figure. */
type Figure =
  | { readonly text: string; readonly value: Ratio | undefined; readonly details: readonly string[] }
  | { readonly absence: string; readonly details: readonly string[] };
type FigureOf = (column: Column) => Figure;

function sum(lang: Lang, { rules, result }: Column, text: string, value: Ratio): Figure {
  const { state, scored } = result;
  const absence = absenceOf(lang, state);
  const details = shortfallOf(lang, state, scored, rules.components.length);
  return absence === undefined
    ? { text, value: state === 'whole' ? value : undefined, details }
    : { absence, details };
}

function rankFigure(lang: Lang, { rules, result }: Column): Figure {
  const texts = compareText(lang);
  const { rank, tied, unranked } = result;
  const list = rules.rankedGroups[result.group];
  if (rank === null || list === undefined)
    return { absence: texts.unranked, details: unranked === null ? [] : [texts.reason[unranked]] };
  const details = [...(tied ? [texts.tied] : []), ...(rules.rankedGroups.length > 1 ? [list.name] : [])];
  return { text: `${rank}/${list.ranked}`, value: asRatio(-rank), details };
}

interface RowFigures {
  readonly label: string;
  readonly hints: readonly string[];
  readonly scale: Scale;
  readonly kinds: readonly unknown[];
  readonly receipt: string;
  readonly figures: readonly Figure[];
}

function rowOf(lang: Lang, { label, hints, scale, kinds, receipt, figures }: RowFigures): Row {
  const values = figures.map((figure) => ('absence' in figure ? undefined : figure.value));
  const standings = standingsOf(values, kinds);
  const cells = figures.map((figure, i): Cell => {
    if ('absence' in figure) return emptyCell(figure.absence, figure.details);
    const { best, difference } = standings[i]!;
    return {
      text: figure.text,
      isFigure: true,
      receipt,
      details: figure.details,
      best,
      difference: difference === undefined ? '' : differenceText(lang, scale, difference),
      part: null,
    };
  });
  return { label, hints, cells };
}
