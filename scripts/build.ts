import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from '../src/dataset/site.ts';
import { checkFolder } from './shell/check-folder.ts';
import { findingsText, summary } from './shell/findings-report.ts';
import { type Options, readOptions, WrongUse } from './shell/options.ts';
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
async function publish(site: Site, { data, out }: Options): Promise<void> {
  const target = resolve(out);
  const keep = { root, data: resolve(data) };
  try {
    const folder = await openReplacement(target, keep);
    await renderSite(site, folder, { root });
    await bundleClient(root, folder);
    // The site map lists what stands there by now; pages for embedding are not for search engines and come later.
    await writeData(site, folder);
    await writeCharts(site, folder, root);
    await writeSearch(site, folder);
    await writeCompare(site, folder);
    await rewriteLinks(folder);
    await replaceFolder(folder, target, keep);
  } catch (error) {
    if (error instanceof ReplaceRefused) throw new WrongUse(error.message);
    throw error;
  }
}
