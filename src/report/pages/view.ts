import type { Lang } from '../../i18n/lang.ts';
import { reportEn } from '../../i18n/report-en.ts';
import { type ReportWords, reportVi } from '../../i18n/report-vi.ts';
import { hrefBetween } from './href-between.ts';

/** What every part of a page needs to know. */
export interface View {
  readonly lang: Lang;
  readonly words: ReportWords;
  /** Path of the page in the report folder. */
  readonly path: string;
  /** Annotated copies: path in the report folder by source file. */
  readonly copies: ReadonlyMap<string, string>;
}

const WORDS: Readonly<Record<Lang, ReportWords>> = { vi: reportVi, en: reportEn };

/** The report's words in a language. */
export function reportWordsOf(lang: Lang): ReportWords {
  return WORDS[lang];
}

export const INDEX_PATH = 'index.html';
export const STYLE_PATH = 'report.css';
/** Ids of units are safe in a path by their schema: lower case, digits and hyphens. */
export const unitPath = (year: number, id: string): string => `${year}/units/${id}.html`;
export const receiptPath = (year: number, id: string): string => `${year}/receipts/${id}.html`;

/** Address of another file of the report, seen from the page. */
export const hrefTo = (view: View, path: string): string => hrefBetween(view.path, path);
