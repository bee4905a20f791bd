import type { DataValidation } from 'hucre/xlsx';
import { formVi } from '../i18n/templates-vi.ts';
import { pointsText } from '../points/format-points.ts';
import type { Points } from '../points/points.ts';
import type { ScoreColumn } from '../points/score-column.ts';
import type { FormColumn } from './form-columns.ts';
import type { FormRow, InputRow } from './form-rows.ts';
import { letterOf } from './placed-cell.ts';

/** Neighbouring rows with the same maximum: one validation serves them. */
interface Run {
  readonly first: number;
  last: number;
  readonly max: Points;
  readonly kind: InputRow['kind'];
}

/** What each score cell accepts: a number from 0 to its maximum with at most six decimals, or the words for "not applicable". */
export function scoreValidations(rows: readonly FormRow[], columns: readonly FormColumn[]): DataValidation[] {
  const runs = runsOf(rows);
  return columns.flatMap(({ kind }, column) =>
    kind === 'self' || kind === 'appraised' || kind === 'final'
      ? runs.map((run) => validationOf(run, kind, letterOf(column)))
      : [],
  );
}

function runsOf(rows: readonly FormRow[]): Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    if (row.kind !== 'component' && row.kind !== 'bonus') continue;
    const run = runs.at(-1);
    if (run !== undefined && run.last === row.row - 1 && run.max === row.max && run.kind === row.kind)
      run.last = row.row;
    else runs.push({ first: row.row, last: row.row, max: row.max, kind: row.kind });
  }
  return runs;
}

function validationOf({ first, last, max, kind }: Run, column: ScoreColumn, letter: string): DataValidation {
  const shown = formVi.points(max);
  const words = kind === 'component';
  return {
    // A formula and not "decimal between": that would forbid the words.
    type: 'custom',
    formula1: acceptedIn(`${letter}${first + 1}`, max, words),
    range: `${letter}${first + 1}:${letter}${last + 1}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: formVi.promptTitle(shown),
    inputMessage: sentences(formVi.prompt(shown, formVi.filledBy[column]), words && formVi.promptWords),
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: formVi.errorTitle,
    errorMessage: sentences(formVi.error(shown), words && formVi.errorWords, formVi.errorSeparator),
  };
}

const sentences = (...parts: ReadonlyArray<string | false>) =>
  parts.filter((part) => part !== false).join(' ');

/** Formula that is true of what a cell may hold. IF keeps words away from ROUND, which would make an error of them. */
function acceptedIn(cell: string, max: Points, words: boolean): string {
  const number = `AND(${cell}>=0,${cell}<=${pointsText(max)},ROUND(${cell},6)=${cell})`;
  const text = words ? `OR(TRIM(${cell})="Không áp dụng",TRIM(${cell})="KAD")` : 'FALSE';
  return `IF(ISNUMBER(${cell}),${number},${text})`;
}
