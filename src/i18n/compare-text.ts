import { compareEn } from './compare-en.ts';
import { compareVi } from './compare-vi.ts';
import type { Lang } from './lang.ts';

export type CompareText = typeof compareVi;

/** The texts of the comparison alone: its script needs no others. */
export const compareText = (lang: Lang): CompareText => (lang === 'vi' ? compareVi : compareEn);
