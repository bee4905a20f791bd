import type { Site } from '../../src/dataset/site.ts';
import { bundleClient } from './bundle-client.ts';
import { writeCharts } from './chart-files.ts';
import { writeCompare } from './compare-files.ts';
import { rewriteStyles } from './relative-links.ts';
import { renderSite } from './render-site.ts';
import { writeSearch } from './search-files.ts';
import type { Stage } from './stage.ts';
import { writeData } from './write-data.ts';
import { writePapers } from './write-papers.ts';

/**
 * The public site, stage by stage.
 * @param pictures whether other sites find a picture beside a link to it: a snapshot is not linked, its live page is
 */
export function publicStages(
  site: Site,
  folder: string,
  root: string,
  { pictures }: { readonly pictures: boolean } = { pictures: true },
): Stage[] {
  // The site map lists the pages that stand there when the data are written: pages for embedding are not for search
  // engines and come later. Links are made relative when all is there.
  return [
    ['dựng các trang', 'rendering pages', () => renderSite(site, folder, { root })],
    ['đóng gói mã chạy trong trang', 'bundling scripts', () => bundleClient(root, folder)],
    [
      'ghi dữ liệu mở và ảnh xem trước',
      'writing open data and preview pictures',
      () => writeData(site, folder, pictures),
    ],
    ['ghi biểu đồ', 'writing charts', () => writeCharts(site, folder, root)],
    ['ghi danh mục tìm kiếm', 'writing the search index', () => writeSearch(site, folder)],
    ['ghi số liệu so sánh', 'writing figures for comparison', () => writeCompare(site, folder)],
    ['ghi văn bản khen thưởng', 'writing the papers', () => writePapers(site, folder)],
    ['viết lại liên kết', 'rewriting links', () => rewriteStyles(folder)],
  ];
}
