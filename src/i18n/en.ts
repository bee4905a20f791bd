import { awardsEn } from './awards-en.ts';
import { chartsEn } from './charts-en.ts';
import { pagesEn } from './pages-en.ts';
import { rulesEn } from './rules-en.ts';
import { siteEn } from './site-en.ts';
import type { vi } from './vi.ts';

/** All English texts of the site. */
export const en: typeof vi = { ...siteEn, ...pagesEn, charts: chartsEn, awards: awardsEn, rules: rulesEn };
