import { makeFinding, placeOfSheet } from '../../findings/make-finding.ts';
import type { ScoreRule } from './score-rule.ts';

/** Every component of the framework has its row in a form. A matrix is asked at its head. */
export const componentMissing: ScoreRule = (sheet, { year, components, isRound }) => {
  if (isRound || sheet.shape === 'matrix') return [];
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
