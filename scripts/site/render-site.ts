import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Crew } from './crew/crew.ts';
import type { OnPage } from './finish-pages.ts';
import { isRunning } from './is-running.ts';
import { type RenderShare, renderShare } from './render-share.ts';
import { subsetFonts } from './subset-fonts.ts';

export interface RenderOptions extends Pick<RenderShare, 'root' | 'srcDir' | 'logLevel' | 'gallery'> {
  /** Processes that share the pages; all are rendered here where it is absent. */
  readonly crew?: Crew;
  readonly onPage?: OnPage;
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
  const { crew, onPage, ...how } = options;
  const root = resolve(options.root);
  // Always in a new folder inside the project. Astro runs its page bundle from the output folder, so that the bundle's
  // imports must find our node_modules; for a folder elsewhere it falls back to `.astro/`, shared by all builds at
  // once; and Node would hand a second build in this process the first one's modules if their paths were equal.
  const renderings = join(root, '.cache', 'render');
  const work = join(renderings, `${process.pid}-${++renders}`);
  const pages = join(work, 'pages');
  const shareOf = (index: number, of: number): RenderShare => ({
    ...how,
    root,
    work: join(work, String(index)),
    pages,
    index,
    of,
  });
  await removeLeftovers(renderings);
  await subsetFonts(root);
  try {
    await inFolder(root, async () => {
      if (crew === undefined) await renderShare(site, shareOf(0, 1), onPage);
      else await crew.each((index, of) => ({ kind: 'pages', share: shareOf(index, of) }), onPage);
    });
    await mkdir(pages, { recursive: true });
    // Every process made the same assets.
    const assets = join(work, '0', 'site');
    for (const name of await readdir(assets)) await rename(join(assets, name), join(pages, name));
    await moveFolder(pages, resolve(outDir));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
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
