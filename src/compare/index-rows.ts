import { receiptId, sumId } from '../dataset/addresses.ts';
import { compareText } from '../i18n/compare-text.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Column, ComponentScore, IndexRule, State, YearRules } from './compared.ts';
import { type IndexFigure, indexRow } from './index-row.ts';
import type { Row } from './row.ts';

/** A row for each main index that one of the chosen years has. */
export function mainRows(lang: Lang, columns: readonly Column[]): Row[] {
  const texts = compareText(lang);
  const rules = columns.map((column) => column.rules);
  return codesOf(rules, ({ mains }) => mains).map((code) => {
    const figures = columns.map((column): IndexFigure | undefined => {
      const m = column.rules.mains.findIndex((main) => main.code === code);
      const rule = column.rules.mains[m];
      return rule && { rule, receipt: sumId(code), ...column.result.mains[m]!, count: rule.count };
    });
    const inner = new Set(rules.map((one) => componentsIn(one, code)).filter((list) => list !== '[]'));
    return indexRow(lang, rules, figures, inner.size > 1 ? [texts.otherComponents] : []);
  });
}

/** Rows of the component indices under the main index that they belong to in the latest of the chosen years. */
export function componentRows(
  lang: Lang,
  columns: readonly Column[],
  scores: ReadonlyArray<readonly ComponentScore[]>,
): Array<{ readonly label: string; readonly rows: readonly Row[] }> {
  const rules = columns.map((column) => column.rules);
  const codes = codesOf(rules, ({ components }) => components);
  const latest = [...rules].sort((a, b) => b.year - a.year);
  const find = <T extends IndexRule>(code: string, of: (one: YearRules) => readonly T[]) =>
    latest.flatMap(of).find((one) => one.code === code)!;
  return codesOf(rules, ({ mains }) => mains).flatMap((main) => {
    const own = codes.filter((code) => find(code, ({ components }) => components).main === main);
    const rows = own.map((code) =>
      indexRow(
        lang,
        rules,
        columns.map((column, i) => componentFigure(column, scores[i]!, code)),
      ),
    );
    const { name } = find(main, ({ mains }) => mains);
    return rows.length === 0 ? [] : [{ label: `${main}. ${name}`, rows }];
  });
}

function componentFigure(
  { rules }: Column,
  scores: readonly ComponentScore[],
  code: string,
): IndexFigure | undefined {
  const c = rules.components.findIndex((component) => component.code === code);
  const rule = rules.components[c];
  if (rule === undefined) return undefined;
  const score = scores[c] ?? 'missing';
  const state: State = typeof score === 'number' ? 'whole' : score;
  const receipt = receiptId(code, rules.countedColumn);
  return { rule, receipt, state, points: typeof score === 'number' ? score : 0, scored: 0, count: 0 };
}

/** Codes of all chosen years: those of the latest in its order, then what only earlier ones have. */
function codesOf(rules: readonly YearRules[], of: (one: YearRules) => readonly IndexRule[]): string[] {
  const latest = [...rules].sort((a, b) => b.year - a.year);
  return [...new Set(latest.flatMap((one) => of(one).map(({ code }) => code)))];
}

const componentsIn = ({ components }: YearRules, main: string): string =>
  JSON.stringify(components.filter((one) => one.main === main).map(({ code, max }) => [code, max]));
