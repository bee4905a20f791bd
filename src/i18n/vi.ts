import { archiveVi } from './archive-vi.ts';
import { awardsVi } from './awards-vi.ts';
import { chartsVi } from './charts-vi.ts';
import { compareVi } from './compare-vi.ts';
import { editionsVi } from './editions-vi.ts';
import { exportsVi } from './exports-vi.ts';
import { indexPagesVi } from './index-pages-vi.ts';
import { leagueVi } from './league-vi.ts';
import { methodologyExampleVi } from './methodology-example-vi.ts';
import { pagesVi } from './pages-vi.ts';
import { receiptsVi } from './receipts-vi.ts';
import { rulesVi } from './rules-vi.ts';
import { searchVi } from './search-vi.ts';
import { siteVi } from './site-vi.ts';
import { unitVi } from './unit-vi.ts';

/** All Vietnamese texts of the site. The other languages have the same shape, or they do not compile. */
export const vi = {
  ...siteVi,
  ...pagesVi,
  ...indexPagesVi,
  methodologyExample: methodologyExampleVi,
  charts: chartsVi,
  compare: compareVi,
  exports: exportsVi,
  awards: awardsVi,
  league: leagueVi,
  receipts: receiptsVi,
  rules: rulesVi,
  unit: unitVi,
  archive: archiveVi,
  editions: editionsVi,
  search: searchVi,
};
