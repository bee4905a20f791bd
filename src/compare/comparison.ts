import type { Lang } from '../i18n/lang.ts';
import type { Column, Pair } from './compared.ts';
import { mainRows } from './index-rows.ts';
import { notesOf } from './notes-of.ts';
import type { Row } from './row.ts';
import { sentenceOf } from './sentence-of.ts';
import { summaryRows } from './summary-rows.ts';

/** A comparison in words and figures of one language, ready to be shown. */
export interface Comparison {
  readonly columns: readonly ColumnHead[];
  /** What is compared and who leads, for those who hear it. */
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly summary: readonly Row[];
  readonly mains: readonly Row[];
}

export interface ColumnHead extends Pair {
  readonly name: string;
  /** How far the year has come, in words. */
  readonly status: string;
}

/** Compares results side by side. @param columns one to four */
export function comparison(lang: Lang, columns: readonly Column[]): Comparison {
  return {
    columns: columns.map(({ rules, result }) => ({
      unit: result.unit,
      year: rules.year,
      name: result.name,
      status: rules.status,
    })),
    sentence: sentenceOf(lang, columns),
    notes: notesOf(lang, columns),
    summary: summaryRows(lang, columns),
    mains: mainRows(lang, columns),
  };
}
