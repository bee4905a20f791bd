import { archiveEn } from './archive-en.ts';
import { awardsEn } from './awards-en.ts';
import { chartsEn } from './charts-en.ts';
import { compareEn } from './compare-en.ts';
import { editionsEn } from './editions-en.ts';
import { exportsEn } from './exports-en.ts';
import { indexPagesEn } from './index-pages-en.ts';
import { leagueEn } from './league-en.ts';
import { methodologyExampleEn } from './methodology-example-en.ts';
import { pagesEn } from './pages-en.ts';
import { receiptsEn } from './receipts-en.ts';
import { rulesEn } from './rules-en.ts';
import { searchEn } from './search-en.ts';
import { siteEn } from './site-en.ts';
import { unitEn } from './unit-en.ts';
import type { vi } from './vi.ts';

/** All English texts of the site. */
export const en: typeof vi = {
  ...siteEn,
  ...pagesEn,
  ...indexPagesEn,
  methodologyExample: methodologyExampleEn,
  charts: chartsEn,
  compare: compareEn,
  exports: exportsEn,
  awards: awardsEn,
  league: leagueEn,
  receipts: receiptsEn,
  rules: rulesEn,
  unit: unitEn,
  archive: archiveEn,
  editions: editionsEn,
  search: searchEn,
};
