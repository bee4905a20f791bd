import type { FileWriter } from '../kept/file-writer.ts';
import { type OpenPages, openPages, type PageAddress } from './open-pages.ts';
import { PageThread } from './page-thread.ts';
import { pageWriting, type WritePage } from './write-page.ts';

/** Some pages of a site, for a process that shares the rendering. */
export interface PageShare {
  /** Folder from `bundlePages`. */
  readonly bundle: string;
  /** Folder inside the project for this rendering alone. */
  readonly work: string;
  /** Folder that the pages are written to. */
  readonly folder: string;
  /** Whether a thread of its own writes, where a core is free for it. */
  readonly apart: boolean;
  /** Positions in the list of all pages: the first, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** A process renders one site, and opens it once for all its shares. */
let opened: { readonly site: unknown; readonly work: string; readonly pages: Promise<OpenPages> } | undefined;

/** The pages of a site in this process. */
export function pagesOf(
  site: unknown,
  { bundle, work }: Pick<PageShare, 'bundle' | 'work'>,
): Promise<OpenPages> {
  if (opened === undefined || opened.site !== site || opened.work !== work)
    opened = { site, work, pages: openPages(site, bundle, `${work}/${process.pid}`) };
  return opened.pages;
}

/** How it writes them: in a thread, or at once. */
let writing: { readonly write: WritePage; readonly end?: () => Promise<void> } | undefined;

/** Forgets the pages, and with them the site. */
export async function closePages(): Promise<void> {
  const end = writing?.end;
  opened = undefined;
  writing = undefined;
  await end?.();
}

/** Renders and writes a share of the pages. @throws whatever a page throws, or the file system's error */
export async function writePages(site: unknown, share: PageShare, writer: FileWriter): Promise<void> {
  const { all, render } = await pagesOf(site, share);
  writing ??= share.apart ? inThread() : { write: pageWriting() };
  const { write } = writing;
  const writes: Promise<void>[] = [];
  try {
    for (const page of all.slice(share.from, share.to)) {
      const name = `page ${page.path}`;
      if (writer.take(name, page.slice) !== undefined) continue;
      const rendered = await render(page);
      writes.push(noted(write(share.folder, rendered), name, page));
    }
  } finally {
    // All of them, also after a failure: what is cleared away then must not be written to any more.
    await Promise.allSettled(writes);
  }
  await Promise.all(writes);

  function noted(writing: ReturnType<WritePage>, name: string, page: PageAddress): Promise<void> {
    const done = Promise.resolve(writing).then((file) => writer.note(name, page.slice, [file]));
    // It is told at the end of the share.
    done.catch(() => {});
    return done;
  }
}

function inThread() {
  const thread = new PageThread();
  return { write: thread.write, end: () => thread.end() };
}
