import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Address } from '../../../src/dataset/addresses.ts';
import type { Slice } from '../../../src/dataset/slice.ts';
import type { RenderedPage } from '../kept/writing.ts';
import { offerSite, withdrawSite } from '../virtual-site.ts';
import { SITE_KEY } from './bundle-pages.ts';
import { fileOf, pathOf } from './page-paths.ts';

/** What the entry of a bundle exports. @see scripts/site/pages/page-entry.ts */
interface BundleEntry {
  readonly app: {
    readonly render: (
      request: Request,
      options: { readonly locals: { failure?: unknown }; readonly routeData: unknown },
    ) => Promise<Response>;
  };
  readonly routes: ReadonlyArray<{
    readonly pattern: string;
    readonly routeData: unknown;
    readonly load: () => Promise<PageModule>;
  }>;
}
interface PageModule {
  readonly getStaticPaths?: () => Promise<StaticPath[]> | StaticPath[];
}
interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: {
    readonly lang?: unknown;
    /** Makes everything that the page is made from. A page without it may read the whole site. */
    readonly slice?: Slice<object>;
  };
}

/** A page of a site. */
export interface PageAddress {
  /** From the root of the site, such as `/2023/`. */
  readonly path: Address;
  /** Which route answers: several may match the path. */
  readonly routeData: unknown;
  /** Makes everything that the page is made from; undefined where that is the whole site. */
  readonly slice: Slice<object> | undefined;
}

/** The pages of a site, ready to be rendered one by one. */
export interface OpenPages {
  /** The same list in every process. */
  readonly all: readonly PageAddress[];
  /** Renders a page. @throws what the page throws */
  readonly render: (page: PageAddress) => Promise<RenderedPage>;
}

/**
 * Loads the bundle of the pages for a site.
 * @param bundle folder from `bundlePages`
 * @param own new folder inside the project, for a copy: Node would hand a second site in this process the modules of the
 * first one if their paths were equal
 */
export async function openPages(site: unknown, bundle: string, own: string): Promise<OpenPages> {
  await cp(join(bundle, 'server'), join(own, 'server'), { recursive: true });
  const found: Array<PageAddress & { readonly year: number }> = [];
  let entry: BundleEntry;
  offerSite(SITE_KEY, site);
  try {
    entry = await import(pathToFileURL(join(own, 'server', 'entry.mjs')).href);
    for (const { pattern, routeData, load } of entry.routes) {
      const { getStaticPaths } = await load();
      const paths = getStaticPaths === undefined ? [{ params: {}, props: {} }] : await getStaticPaths();
      // Pages of one slice, in the two languages, follow each other: one process hashes it once.
      const together = Map.groupBy(paths, (path) => path.props?.slice ?? path);
      for (const { params, props } of [...together.values()].flat())
        found.push({
          path: pathOf(pattern, params),
          routeData,
          slice: props?.slice,
          year: Number(params.year ?? 0),
        });
    }
  } finally {
    // All pages have been loaded, and with them the site.
    withdrawSite(SITE_KEY);
  }
  // Year after year: a process holds the scores of two years, and reads those of others from the disk.
  const all = found.toSorted((a, b) => a.year - b.year);
  const render = async ({ path, routeData }: PageAddress): Promise<RenderedPage> => {
    const locals: { failure?: unknown } = {};
    const request = new Request(`http://localhost${encodeURI(path)}`);
    const response = await entry.app.render(request, { locals, routeData });
    if ('failure' in locals) throw locals.failure;
    const file = fileOf(path);
    // The page for what is not found says so in its status too.
    if (!response.ok && file !== '404.html') throw new Error(`${path}: status ${response.status}`);
    return { path: file, html: await response.arrayBuffer() };
  };
  return { all, render };
}
