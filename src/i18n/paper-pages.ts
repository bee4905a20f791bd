import type { Lang } from './lang.ts';
import { paperPagesEn } from './paper-pages-en.ts';
import { paperPagesVi } from './paper-pages-vi.ts';

const WORDS: Readonly<Record<Lang, typeof paperPagesVi>> = { vi: paperPagesVi, en: paperPagesEn };

/** The site's own words around the papers. */
export const paperPages = (lang: Lang): typeof paperPagesVi => WORDS[lang];
