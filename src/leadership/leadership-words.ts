import type { Lang } from '../i18n/lang.ts';
import { leadershipEn } from '../i18n/leadership-en.ts';
import { leadershipVi } from '../i18n/leadership-vi.ts';

export type LeadershipWords = typeof leadershipVi;

const WORDS: Readonly<Record<Lang, LeadershipWords>> = { vi: leadershipVi, en: leadershipEn };

/** Texts of the leadership's pages in a language. */
export function leadershipWords(lang: Lang): LeadershipWords {
  return WORDS[lang];
}
