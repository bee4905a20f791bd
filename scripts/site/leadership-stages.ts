import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LeadershipSite } from '../../src/leadership/leadership-site.ts';
import { rewriteStyles } from './relative-links.ts';
import { renderSite } from './render-site.ts';
import type { Stage } from './stage.ts';
import { writeReports } from './write-papers.ts';

const robots = 'User-agent: *\nDisallow: /\n';

/** The leadership's site: pages, and skeletons of reports. It has no open data, feeds, site map, charts, search or scripts. */
export function leadershipStages(site: LeadershipSite, folder: string, root: string): Stage[] {
  return [
    [
      'dựng các trang nội bộ',
      'rendering internal pages',
      (onPage) => renderSite(site, folder, { root, srcDir: './src/leadership', onPage }),
    ],
    ['ghi mẫu báo cáo thành tích', 'writing reports', () => writeReports(site, folder)],
    ['ghi robots.txt', 'writing robots.txt', () => writeFile(join(folder, 'robots.txt'), robots)],
    ['viết lại liên kết', 'rewriting links', () => rewriteStyles(folder)],
  ];
}
