import type { Framework } from '../framework/framework.ts';
import { SCORE_COLUMNS, type ScoreColumn } from '../points/score-column.ts';

export type FormColumnKind = 'code' | 'name' | 'max' | ScoreColumn | 'evidence' | 'note';

export interface FormColumn {
  readonly kind: FormColumnKind;
  /** Width in digits of the form's font; together they fill A4 across inside its margins. */
  readonly width: number;
}

const WIDTHS: Readonly<Record<FormColumnKind, number>> = {
  code: 8,
  name: 36,
  max: 9,
  self: 11,
  appraised: 11,
  final: 11,
  evidence: 28,
  note: 14,
};

/** Score columns of a form. That of the council is there where some status of the year counts it. */
export function scoreColumnsOf({ countedColumn }: Framework): ScoreColumn[] {
  const counted = Object.values(countedColumn);
  return SCORE_COLUMNS.filter((column) => column !== 'final' || counted.includes('final'));
}

/** Columns of a form from left to right. */
export function formColumnsOf(framework: Framework): FormColumn[] {
  const kinds: FormColumnKind[] = ['code', 'name', 'max', ...scoreColumnsOf(framework), 'evidence', 'note'];
  return kinds.map((kind) => ({ kind, width: WIDTHS[kind] }));
}
