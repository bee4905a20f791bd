import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { astroOptions, gallery } from './astro-options.ts';
import { finishPages, type OnPage } from './finish-pages.ts';
import { offerSite, virtualSite, withdrawSite } from './virtual-site.ts';

/** Which of a site's pages a process renders, and where to. */
export interface RenderShare {
  /** Absolute path of the project: where `src/` and `node_modules/` are. */
  readonly root: string;
  /** Folder below the root whose `pages/` are rendered; `./src` unless told. */
  readonly srcDir?: string;
  readonly logLevel?: AstroInlineConfig['logLevel'];
  /** Adds the gallery of components: for tests. */
  readonly gallery?: boolean;
  /** Folder inside the project for Astro alone: style sheets and other assets end up in its `site/`. */
  readonly work: string;
  /** Folder that the pages are written to. */
  readonly pages: string;
  /** Every how manieth page, and from which on: 0 of 1 is all of them. */
  readonly index: number;
  readonly of: number;
}

let shares = 0;

/**
 * Renders a share of the pages. The current directory must be the root: Astro compares its output folder with it.
 * @returns number of pages
 * @throws whatever a page throws
 */
export async function renderShare(site: unknown, share: RenderShare, onPage?: OnPage): Promise<number> {
  const { root, work, srcDir, logLevel } = share;
  const key = `${process.pid}-${++shares}`;
  let pages = 0;
  const count: OnPage = (written, all) => {
    pages = written;
    onPage?.(written, all);
  };
  offerSite(key, site);
  try {
    const { build } = await import('astro');
    await build({
      ...astroOptions,
      root,
      srcDir: srcDir ?? astroOptions.srcDir,
      logLevel: logLevel ?? 'warn',
      integrations: [finishPages(share, count), ...(share.gallery ? [gallery] : [])],
      configFile: false,
      outDir: join(work, 'site'),
      cacheDir: join(work, 'cache'),
      vite: { ...astroOptions.vite, plugins: [virtualSite(key)] },
    });
  } finally {
    withdrawSite(key);
  }
  return pages;
}
