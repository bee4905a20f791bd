import { compareText } from '../i18n/compare-text.ts';
import type { Lang } from '../i18n/lang.ts';
import type { State } from './compared.ts';

/** One line of a comparison: the same figure in each column. */
export interface Row {
  readonly label: string;
  /** What must be known to read the row: maximum, other name, other rules. */
  readonly hints: readonly string[];
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** The figure, or why there is none. */
  readonly text: string;
  readonly isFigure: boolean;
  /** Id of the figure's receipt on the unit's page of that year; empty where there is no figure. */
  readonly receipt: string;
  readonly details: readonly string[];
  readonly best: boolean;
  /** Against the first column; empty where the two are not compared. */
  readonly difference: string;
  /** Part of the maximum, 0 to 1, to be drawn; null where there is none. */
  readonly part: number | null;
}

/** A cell with the reason why it has no figure. */
export const emptyCell = (text: string, details: readonly string[] = []): Cell => ({
  text,
  isFigure: false,
  receipt: '',
  details,
  best: false,
  difference: '',
  part: null,
});

/** Why a sum has no figure; undefined where it has one. */
export function absenceOf(lang: Lang, state: State): string | undefined {
  const { missing, notApplicable } = compareText(lang);
  return state === 'missing' ? missing : state === 'not-applicable' ? notApplicable : undefined;
}

/** What a figure lacks, in words. */
export function shortfallOf(lang: Lang, state: State, scored: number, count: number): string[] {
  const texts = compareText(lang);
  if (state === 'incomplete') return [texts.scored(scored, count)];
  return state === 'partly-applicable' ? [texts.partly] : [];
}
