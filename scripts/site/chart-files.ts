import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { chartFiles } from '../../src/charts/chart-files.ts';
import { chartedPages } from '../../src/charts/site-charts.ts';
import type { Site } from '../../src/dataset/site.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import type { FileWriter } from './kept/file-writer.ts';
import { settled } from './settled.ts';

/** What embed pages need of the site's style sheets, and their own. */
const STYLES = ['layers', 'fonts', 'palette', 'tokens', 'drawings', 'charts', 'embed'];

/** A part of the charts, for a process that shares the work: from one page to the one behind the last. */
export interface ChartShare {
  readonly from: number;
  readonly to: number;
}

/** Writes the copies of the charts of some pages (SVG, CSV, embed page), in both languages, into a built site. */
export async function writeCharts(
  site: Site,
  { from, to }: ChartShare,
  folder: string,
  writer: FileWriter,
): Promise<void> {
  const writes = chartedPages(site)
    .slice(from, to)
    .map(({ page, slice, charts }) =>
      writer.write(folder, `charts ${page}`, slice, () =>
        LANGS.flatMap((lang) => charts(lang).flatMap((chart) => chartFiles(chart, site, lang))).map(
          ({ path, text }) => ({ path, content: text }),
        ),
      ),
    );
  await settled(writes);
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
