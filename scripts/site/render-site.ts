import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { astroOptions, gallery } from './astro-options.ts';
import { finishPages } from './finish-pages.ts';
import { isRunning } from './is-running.ts';
import { subsetFonts } from './subset-fonts.ts';
import { offerSite, virtualSite, withdrawSite } from './virtual-site.ts';

export interface RenderOptions {
  /** Absolute path of the project: where `src/` and `node_modules/` are. */
  readonly root: string;
  /** Folder below the root whose `pages/` are rendered; `./src` unless told. */
  readonly srcDir?: string;
  readonly logLevel?: AstroInlineConfig['logLevel'];
  /** Adds the gallery of components: for tests. */
  readonly gallery?: boolean;
  /** Told of every page that was rendered, and how many there are. */
  readonly onPage?: (rendered: number, all: number) => void;
}

let renders = 0;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Renders every page of `src/pages`, or of another folder's `pages`, from `site` into `outDir`, which is replaced.
 * @throws whatever a page throws; `outDir` is then left as it was
 */
export function renderSite(site: unknown, outDir: string, options: RenderOptions): Promise<void> {
  // One after the other: the current directory, which Astro depends on, belongs to the whole process.
  const render = turn.then(() => renderNow(site, outDir, options));
  turn = render.catch(() => {});
  return render;
}

async function renderNow(site: unknown, outDir: string, options: RenderOptions): Promise<void> {
  const root = resolve(options.root);
  const key = `${process.pid}-${++renders}`;
  // Always in a new folder inside the project. Astro runs its page bundle from the output folder, so that the bundle's
  // imports must find our node_modules; for a folder elsewhere it falls back to `.astro/`, shared by all builds at
  // once; and Node would hand a second build in this process the first one's modules if their paths were equal.
  const renderings = join(root, '.cache', 'render');
  const work = join(renderings, key);
  await removeLeftovers(renderings);
  await subsetFonts(root);
  offerSite(key, site);
  try {
    await inFolder(root, () => runAstro(root, work, key, options));
    await moveFolder(join(work, 'site'), resolve(outDir));
  } finally {
    withdrawSite(key);
    await rm(work, { recursive: true, force: true });
  }
}

async function runAstro(root: string, work: string, key: string, options: RenderOptions) {
  const { build } = await import('astro');
  await build({
    ...astroOptions,
    root,
    srcDir: options.srcDir ?? astroOptions.srcDir,
    logLevel: options.logLevel ?? 'warn',
    integrations: [finishPages(join(work, 'site'), options.onPage), ...(options.gallery ? [gallery] : [])],
    configFile: false,
    outDir: join(work, 'site'),
    cacheDir: join(work, 'cache'),
    vite: { ...astroOptions.vite, plugins: [virtualSite(key)] },
  });
}

/** A build that was killed leaves its whole site. */
async function removeLeftovers(renderings: string): Promise<void> {
  await mkdir(renderings, { recursive: true });
  for (const name of await readdir(renderings)) {
    if (!isRunning(Number.parseInt(name, 10)))
      await rm(join(renderings, name), { recursive: true, force: true });
  }
}

/** Astro compares its output folder with the current directory, wherever its `root` is. */
async function inFolder(folder: string, run: () => Promise<void>): Promise<void> {
  const before = process.cwd();
  if (before !== folder) process.chdir(folder);
  try {
    await run();
  } finally {
    if (before !== folder) process.chdir(before);
  }
}

async function moveFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    // Another file system, such as /tmp: a rename cannot cross over.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}
