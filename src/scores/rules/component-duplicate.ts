import type { Finding } from '../../findings/finding.ts';
import { makeFinding, placeOfCell } from '../../findings/make-finding.ts';
import { a1 } from '../../grid/a1.ts';
import type { ComponentLine } from '../unit-sheet.ts';
import type { ScoreRule } from './score-rule.ts';

/** A component stands once in a sheet; of two lines nobody can say which counts. */
export const componentDuplicate: ScoreRule = (sheet, { year }) => {
  const first: Array<ComponentLine['codeAt'] | undefined> = [];
  const findings: Finding[] = [];
  for (const { component, codeAt } of sheet.lines) {
    const earlier = first[component.i];
    if (earlier === undefined) first[component.i] = codeAt;
    else {
      const at = placeOfCell(sheet.grid, codeAt.row, codeAt.column);
      const facts = { component: component.code, first: a1(earlier.row, earlier.column) };
      findings.push(makeFinding('component-duplicate', { year, unit: sheet.unit }, at, facts));
    }
  }
  return findings;
};
