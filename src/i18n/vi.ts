import { awardsVi } from './awards-vi.ts';
import { chartsVi } from './charts-vi.ts';
import { pagesVi } from './pages-vi.ts';
import { rulesVi } from './rules-vi.ts';
import { siteVi } from './site-vi.ts';

/** All Vietnamese texts of the site. The other languages have the same shape, or they do not compile. */
export const vi = { ...siteVi, ...pagesVi, charts: chartsVi, awards: awardsVi, rules: rulesVi };
