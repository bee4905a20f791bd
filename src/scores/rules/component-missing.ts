import { makeFinding, placeOfSheet } from '../../findings/make-finding.ts';
import type { FlatComponent } from '../../framework/flatten.ts';
import type { UnitSheet } from '../unit-sheet.ts';
import type { ScoreRule } from './score-rule.ts';

/** Every component of the framework has its row in a form. A matrix is asked at its head. */
export const componentMissing: ScoreRule = (sheet, { year, components, isRound }) => {
  if (isRound || sheet.shape === 'matrix' || isComplete(sheet, components)) return [];
  // A row whose code was lost has its own finding.
  const there = new Set([...sheet.lines.map(({ component }) => component.code), ...sheet.lost]);
  return components
    .filter(({ code }) => !there.has(code))
    .map(({ code, name }) =>
      makeFinding('component-missing', { year, unit: sheet.unit }, placeOfSheet(sheet.grid), {
        component: code,
        name,
      }),
    );
};

/** Whether the rows are those of the framework, one after the other: the usual case, told without a list. */
function isComplete({ lines }: UnitSheet, components: readonly FlatComponent[]): boolean {
  return lines.length === components.length && lines.every(({ component }, i) => component === components[i]);
}
