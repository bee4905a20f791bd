import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { chartFiles } from '../../src/charts/chart-files.ts';
import { siteCharts } from '../../src/charts/site-charts.ts';
import type { Site } from '../../src/dataset/site.ts';
import { LANGS } from '../../src/i18n/lang.ts';

/** What embed pages need of the site's style sheets, and their own. */
const STYLES = ['layers', 'fonts', 'palette', 'tokens', 'drawings', 'charts', 'embed'];

/**
 * Writes the copies of every chart (SVG, CSV, embed page) and the style sheet of the embed pages into a built site. Links in
 * embed pages start at the root of the site: `rewriteLinks` turns them into relative ones afterwards.
 * @param root of the project
 * @param folder of the built site, whose fonts are already in `assets/`
 * @returns number of charts
 */
export async function writeCharts(site: Site, folder: string, root: string): Promise<number> {
  await writeEmbedStyles(root, folder);
  const made = new Set<string>();
  let charts = 0;
  for (const lang of LANGS) {
    for (const chart of siteCharts(site, lang)) {
      const files = chartFiles(chart, site, lang).map(({ path, text }) => ({
        file: join(folder, path),
        text,
      }));
      for (const parent of files.map(({ file }) => dirname(file))) {
        if (!made.has(parent)) await mkdir(parent, { recursive: true });
        made.add(parent);
      }
      await Promise.all(files.map(({ file, text }) => writeFile(file, text)));
      charts++;
    }
  }
  return charts;
}

async function writeEmbedStyles(root: string, folder: string): Promise<void> {
  const assets = await readdir(join(folder, 'assets'));
  await build({
    stdin: {
      contents: STYLES.map((name) => `@import './${name}.css';`).join('\n'),
      resolveDir: join(root, 'src/styles'),
      loader: 'css',
    },
    outfile: join(folder, 'assets', 'embed.css'),
    bundle: true,
    minify: true,
    // what is wrong is thrown
    logLevel: 'silent',
    plugins: [sharedFonts(assets)],
  });
}

/** Embed pages take the fonts that the pages have, so that a reader who comes from one has them already. */
function sharedFonts(assets: readonly string[]): Plugin {
  return {
    name: 'shared-fonts',
    setup({ onResolve }) {
      onResolve({ filter: /\.woff2$/ }, ({ path }) => {
        const name = path
          .split('/')
          .at(-1)!
          .replace(/\.woff2$/, '');
        const file = assets.find((asset) => asset.startsWith(`${name}.`) && asset.endsWith('.woff2'));
        if (file === undefined) throw new Error(`no font ${name} in assets`);
        return { path: `/assets/${file}`, external: true };
      });
    },
  };
}
