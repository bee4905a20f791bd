import type { FileWriter } from '../kept/file-writer.ts';
import { settled } from '../settled.ts';
import { type OpenPages, openPages } from './open-pages.ts';

/** Some pages of a site, for a process that shares the rendering. */
export interface PageShare {
  /** Folder from `bundlePages`. */
  readonly bundle: string;
  /** Folder inside the project for this rendering alone. */
  readonly work: string;
  /** Folder that the pages are written to. */
  readonly folder: string;
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

/** Forgets the pages, and with them the site. */
export function closePages(): void {
  opened = undefined;
}

/** Renders and writes a share of the pages. @throws whatever a page throws, or the file system's error */
export async function writePages(site: unknown, share: PageShare, writer: FileWriter): Promise<void> {
  const { all, render } = await pagesOf(site, share);
  const writes: Promise<void>[] = [];
  try {
    for (const page of all.slice(share.from, share.to)) {
      const name = `page ${page.path}`;
      if (writer.take(name, page.slice) !== undefined) continue;
      const write = writer.putPage(share.folder, name, page.slice, await render(page));
      // While the next one is rendered; a failure is told at the end.
      write.catch(() => {});
      writes.push(write);
    }
  } finally {
    await Promise.allSettled(writes);
  }
  await settled(writes);
}
