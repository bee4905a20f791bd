import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Address } from '../../src/dataset/addresses.ts';
import { Crew } from './crew/crew.ts';
import type { Task } from './crew/task.ts';
import { isRunning } from './is-running.ts';
import type { KeptFile, KeptGroup } from './kept/kept-groups.ts';
import type { KeptPlace } from './kept/kept-place.ts';
import { beginBundle } from './pages/bundle-apart.ts';
import type { BundleOptions } from './pages/bundle-pages.ts';
import { closePages, pagesOf } from './pages/write-pages.ts';
import type { OnCount } from './stage.ts';

interface OpenOptions extends BundleOptions {
  /** The bundle of the pages, where its making has already begun. */
  readonly bundle?: Promise<string> | undefined;
  /** Where the pages of the build before are; without it all are rendered. */
  readonly kept?: KeptPlace | undefined;
}

export interface RenderOptions extends OpenOptions {
  /** Processes that share the pages; all are rendered here where it is absent. */
  readonly crew?: Crew;
  readonly onPage?: OnCount;
}

/** What was rendered. */
export interface Rendered {
  /** Addresses of all pages. */
  readonly pages: readonly Address[];
  /** Of pages that are made from a slice of the site, for the next build. */
  readonly groups: readonly KeptGroup[];
  /** Pages that are to be brought from the build before. */
  readonly taken: readonly KeptFile[];
}

/** Pages of a task: few enough that the processes end at about the same time. */
const AT_ONCE = 40;

let renders = 0;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Renders every page of `src/pages`, or of another folder's `pages`, from `site` into `folder`, beside what is there.
 * @throws whatever a page throws: the folder then has some of the pages, and is not to be published
 */
export async function renderSite(site: unknown, folder: string, options: RenderOptions): Promise<Rendered> {
  const { crew: shared, onPage, ...how } = options;
  const rendering = await openRendering(site, folder, how);
  const crew = shared ?? new Crew(site, 1);
  try {
    const { tasks, pages } = rendering;
    const outcomes = await crew.all(tasks, (done) =>
      onPage?.(Math.min(done * AT_ONCE, pages.length), pages.length),
    );
    return {
      pages,
      groups: outcomes.flatMap(({ groups }) => groups),
      taken: outcomes.flatMap(({ taken }) => taken),
    };
  } finally {
    if (shared === undefined) await crew.close();
    await rendering.close();
  }
}

/** Pages that are ready to be rendered. */
export interface Rendering {
  /** Addresses of all pages. */
  readonly pages: readonly Address[];
  /** Render all of them, year after year. */
  readonly tasks: readonly Task[];
  /** To be called when the tasks have been done, or have failed. */
  readonly close: () => Promise<void>;
}

/** Makes the pages of a site ready. Waits until the one that was opened before is closed: a process has one site open at a time. */
export async function openRendering(
  site: unknown,
  outDir: string,
  { kept, bundle: begun, ...how }: OpenOptions,
): Promise<Rendering> {
  const before = turn;
  const { promise, resolve: end } = Promise.withResolvers<void>();
  turn = promise;
  await before;
  const [root, folder] = [resolve(how.root), resolve(outDir)];
  const renderings = join(root, '.cache', 'render');
  const work = join(renderings, `${process.pid}-${++renders}`);
  const close = async () => {
    closePages();
    await rm(work, { recursive: true, force: true });
    end();
  };
  try {
    await removeLeftovers(renderings);
    const bundle = await (begun ?? (await beginBundle({ ...how, root })).folder);
    await cp(join(bundle, 'client'), folder, { recursive: true });
    const { all } = await pagesOf(site, { bundle, work });
    const tasks = Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, i): Task => {
      const from = i * AT_ONCE;
      return { kind: 'pages', share: { bundle, work, folder, from, to: from + AT_ONCE }, kept };
    });
    return { pages: all.map(({ path }) => path), tasks, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A build that was killed leaves its copy of the bundle. */
async function removeLeftovers(renderings: string): Promise<void> {
  await mkdir(renderings, { recursive: true });
  for (const name of await readdir(renderings)) {
    if (!isRunning(Number.parseInt(name, 10)))
      await rm(join(renderings, name), { recursive: true, force: true });
  }
}
