import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from '../src/dataset/site.ts';
import { checkFolder } from './shell/check-folder.ts';
import { findingsText, summary } from './shell/findings-report.ts';
import { type Options, readOptions, WrongUse } from './shell/options.ts';
import { Progress } from './shell/progress.ts';
import { runCommand } from './shell/run-command.ts';
import { bundleClient } from './site/bundle-client.ts';
import { writeCharts } from './site/chart-files.ts';
import { writeCompare } from './site/compare-files.ts';
import { rewriteLinks } from './site/relative-links.ts';
import { renderSite } from './site/render-site.ts';
import { openReplacement, ReplaceRefused, replaceFolder } from './site/replace-folder.ts';
import { writeSearch } from './site/search-files.ts';
import { writeData } from './site/write-data.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await runCommand(async () => {
  const options = readOptions('npm run build -- [options]', ['data', 'out', 'lang']);
  const { findings, ok, site } = await checkFolder(options);
  const vi = options.lang === 'vi';
  if (!ok || site === undefined) {
    console.error(findingsText(findings, options.lang));
    console.error(
      vi
        ? 'Chưa dựng trang: còn lỗi. Kết quả cũ được giữ nguyên.'
        : 'Not built: there are errors. The previous result stays.',
    );
    return 1;
  }
  await publish(site, options);
  const open = join(relative(process.cwd(), resolve(options.out)) || '.', 'index.html');
  console.log(summary(findings, options.lang));
  console.log(vi ? `Đã dựng xong. Mở tệp: ${open}` : `Built. Open: ${open}`);
  return 0;
});

/** Renders into a new folder and puts it in place of the old one only when it is whole. */
async function publish(site: Site, { data, out, lang }: Options): Promise<void> {
  const target = resolve(out);
  const keep = { root, data: resolve(data) };
  try {
    const folder = await openReplacement(target, keep);
    // The site map lists the pages that stand there when the data are written: pages for embedding are not for search
    // engines and come later. Links are made relative when all is there.
    const stages: ReadonlyArray<readonly [vi: string, en: string, work: () => Promise<unknown>]> = [
      ['dựng các trang', 'rendering pages', () => renderSite(site, folder, { root })],
      ['đóng gói mã chạy trong trang', 'bundling scripts', () => bundleClient(root, folder)],
      [
        'ghi dữ liệu mở và ảnh xem trước',
        'writing open data and preview pictures',
        () => writeData(site, folder),
      ],
      ['ghi biểu đồ', 'writing charts', () => writeCharts(site, folder, root)],
      ['ghi danh mục tìm kiếm', 'writing the search index', () => writeSearch(site, folder)],
      ['ghi số liệu so sánh', 'writing figures for comparison', () => writeCompare(site, folder)],
      ['viết lại liên kết', 'rewriting links', () => rewriteLinks(folder)],
    ];
    const progress = new Progress(stages.length);
    try {
      for (const [vi, en, work] of stages) {
        progress.step(lang === 'vi' ? vi : en);
        await work();
      }
    } finally {
      progress.end();
    }
    await replaceFolder(folder, target, keep);
  } catch (error) {
    if (error instanceof ReplaceRefused) throw new WrongUse(error.message);
    throw error;
  }
}
