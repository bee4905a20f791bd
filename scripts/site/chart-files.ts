import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { chartFiles } from '../../src/charts/chart-files.ts';
import { siteCharts } from '../../src/charts/site-charts.ts';
import type { Site } from '../../src/dataset/site.ts';
import type { Lang } from '../../src/i18n/lang.ts';

/** What embed pages need of the site's style sheets, and their own. */
const STYLES = ['layers', 'fonts', 'palette', 'tokens', 'drawings', 'charts', 'embed'];

/**
 * Writes the copies of every chart of a language (SVG, CSV, embed page) into a built site.
 * @returns number of charts
 */
export function writeChartsOf(site: Site, lang: Lang, folder: string): number {
  const made = new Set<string>();
  let charts = 0;
  for (const chart of siteCharts(site, lang)) {
    for (const { path, text } of chartFiles(chart, site, lang)) {
      const file = join(folder, path);
      const parent = dirname(file);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      // One after the other: for so many small files, promises cost more than the writing.
      writeFileSync(file, text);
    }
    charts++;
  }
  return charts;
}

/**
 * Writes the style sheet of all embed pages. Its links start at the root of the site, until `rewriteStyles`.
 * @param root of the project
 * @param folder of the built site, whose fonts are already in `assets/`
 */
export async function writeEmbedStyles(root: string, folder: string): Promise<void> {
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
