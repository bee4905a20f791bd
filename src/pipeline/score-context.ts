import { componentsOf } from '../framework/flatten.ts';
import { RULES_DIGITS, rulesText } from '../framework/form-stamp.ts';
import type { Framework } from '../framework/framework.ts';
import type { Status } from '../points/status.ts';
import { ComponentNames } from '../scores/row-names.ts';
import type { ScoreContext } from '../scores/unit-sheet.ts';
import type { YearInput } from './year-input.ts';

/** What the score sheets of a year are read by. */
export function scoreContextOf(
  { year, sha256 }: Pick<YearInput, 'year' | 'sha256'>,
  framework: Framework,
  status: Status,
): ScoreContext {
  const components = componentsOf(framework);
  return {
    year,
    status,
    framework,
    components,
    names: new ComponentNames(components),
    rules: sha256(rulesText(framework)).slice(0, RULES_DIGITS),
    counted: framework.countedColumn[status],
    isRound: false,
  };
}

/** What those of a round inside the year are read by: they count the self scores so far. */
export const roundContextOf = (context: ScoreContext): ScoreContext => ({
  ...context,
  counted: 'self',
  isRound: true,
});
