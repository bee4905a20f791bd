import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { astroOptions, gallery } from '../astro-options.ts';
import { virtualSite } from '../virtual-site.ts';
import { keepBundle, sealBundle, tidyBundles } from './kept-bundles.ts';
import { pagesAdapter } from './pages-adapter.ts';
import { programHash } from './program-hash.ts';

/** Under which a bundle finds the site that it renders. */
export const SITE_KEY = 'site';

export interface BundleOptions {
  /** Absolute path of the project: where `src/` and `node_modules/` are. */
  readonly root: string;
  /** Folder below the root whose `pages/` are rendered; `./src` unless told. */
  readonly srcDir?: string | undefined;
  readonly logLevel?: AstroInlineConfig['logLevel'] | undefined;
  /** Adds the gallery of components: for tests. */
  readonly gallery?: boolean | undefined;
}

/** Where the bundle of this program is kept. */
export const bundleFolder = (options: BundleOptions): string =>
  join(options.root, '.cache', 'pages', programHash(options));

/**
 * The pages as a program, with `server/` that renders them and `client/` with their style sheets and fonts. Kept in the
 * project under the hash of all that it is made from, because making it takes longer than rendering a hundred pages.
 * The current directory must be the root.
 */
export async function bundlePages(options: BundleOptions): Promise<void> {
  const { root, srcDir = astroOptions.srcDir, logLevel = 'error' } = options;
  const bundles = join(root, '.cache', 'pages');
  const folder = bundleFolder(options);
  const { subsetFonts } = await import('../subset-fonts.ts');
  await subsetFonts(root);
  const work = join(bundles, `.new-${process.pid}-${Date.now()}`);
  try {
    const { build } = await import('astro');
    await build({
      ...astroOptions,
      output: 'server',
      root,
      srcDir,
      logLevel,
      adapter: pagesAdapter(root),
      integrations: options.gallery ? [gallery] : [],
      configFile: false,
      // Nothing is kept between two visits: there are none.
      session: undefined,
      outDir: join(work, 'bundle'),
      cacheDir: join(work, 'cache'),
      vite: { ...astroOptions.vite, plugins: [virtualSite(SITE_KEY)] },
    });
    await sealBundle(join(work, 'bundle'));
    await keepBundle(join(work, 'bundle'), folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  await tidyBundles(bundles, folder);
}
