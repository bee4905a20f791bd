import { makeFinding } from '../../findings/make-finding.ts';
import { a1 } from '../../grid/a1.ts';
import type { ScoreRule } from './score-rule.ts';

/** A component stands once in a sheet; of two lines nobody can say which counts. */
export const componentDuplicate: ScoreRule = (sheet, { year }) => {
  const first = new Map<string, string>();
  return sheet.lines.flatMap(({ component: { code }, codeAt }) => {
    const earlier = first.get(code);
    if (earlier !== undefined) {
      const facts = { component: code, first: earlier };
      return [makeFinding('component-duplicate', { year, unit: sheet.unit }, codeAt, facts)];
    }
    first.set(code, a1(codeAt.row ?? 0, codeAt.column ?? 0));
    return [];
  });
};
