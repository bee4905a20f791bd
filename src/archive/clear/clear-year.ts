import type { YearDataset } from '../../dataset/site.ts';
import { isRoundDay } from '../../pipeline/read-rounds.ts';
import { roundContextOf, scoreContextOf } from '../../pipeline/score-context.ts';
import type { YearInput } from '../../pipeline/year-input.ts';
import { indexUnits } from '../../scores/resolve-unit.ts';
import type { UnitRegistry } from '../../units/unit-registry.ts';
import { CellSet } from './cell-set.ts';
import { clearAwards } from './clear-awards.ts';
import { clearScores } from './clear-scores.ts';
import type { ClearedBook } from './cleared-book.ts';

/**
 * Cleared copies of all source workbooks of a year: scores, awards, rounds, in the order of the input. Read again under
 * the paths and sheet names of the originals they give the same results, but for awards to individuals, since nominees
 * are private. A workbook of which nothing was used has no sheets.
 * @param dataset what the input was computed to: it says what is public
 */
export function clearYear(
  input: YearInput,
  registry: UnitRegistry,
  dataset: Pick<YearDataset, 'framework' | 'settings' | 'units' | 'awards'>,
): ClearedBook[] {
  const { framework, settings, units } = dataset;
  const context = scoreContextOf(input, framework, settings.status);
  const index = indexUnits(registry, framework.deadlines.dossier);
  const facts = new CellSet(units.flatMap((unit) => unit.facts.map(({ source }) => source)));
  const rounds = input.rounds.flatMap(({ day, workbooks }) =>
    isRoundDay(day)
      ? clearScores(workbooks, indexUnits(registry, day), roundContextOf(context), new CellSet([]))
      : workbooks.map(({ file }): ClearedBook => ({ file, sheets: [] })),
  );
  return [
    ...clearScores(input.scores, index, context, facts),
    ...(input.awards ? [clearAwards(input.awards, input, registry, dataset)] : []),
    ...rounds,
  ];
}
