import type { Site } from '../../../src/dataset/site.ts';
import type { FileFacts } from '../../../src/exports/file-facts.ts';
import { type ChartShare, writeCharts } from '../chart-files.ts';
import type { KeptFile, KeptGroup } from '../kept/kept-groups.ts';
import { type KeptPlace, writerFor } from '../kept/kept-place.ts';
import type { Writing } from '../kept/writing.ts';
import { type PageShare, writePages } from '../pages/write-pages.ts';
import { writeYearData } from '../write-data.ts';
import { writeYearPapers } from '../write-papers.ts';

/** A piece of a build that any process can do: it takes the site and writes files of its own. */
export type Task = (
  | { readonly kind: 'pages'; readonly share: PageShare }
  | { readonly kind: 'charts'; readonly share: ChartShare; readonly folder: string }
  | { readonly kind: 'papers'; readonly year: number; readonly folder: string }
  | { readonly kind: 'data'; readonly year: number; readonly folder: string }
) & {
  /** Where the files of the build before are; undefined where nothing is kept. */
  readonly kept?: KeptPlace | undefined;
};

/** What became of a task: plain data, because it may come from another process. */
export interface Outcome {
  /** Of the data files of a year. */
  readonly facts: readonly FileFacts[];
  /** What was written, for the next build. */
  readonly groups: readonly KeptGroup[];
  /** Files that are to be brought from the build before. */
  readonly taken: readonly KeptFile[];
}

/** @param site what the pages are rendered from; for all tasks but pages it must be a `Site`   @param writing at once unless told */
export async function doTask(site: unknown, task: Task, writing?: Writing): Promise<Outcome> {
  const writer = await writerFor(site as Site, task.kept, writing);
  const facts = await write();
  const { groups, taken } = writer;
  writer.groups = [];
  writer.taken = [];
  return { facts: facts ?? [], groups, taken };

  async function write(): Promise<FileFacts[] | undefined> {
    if (task.kind === 'pages') return void (await writePages(site, task.share, writer));
    const published = site as Site;
    if (task.kind === 'charts') return void (await writeCharts(published, task.share, task.folder, writer));
    const dataset = published.years.find(({ year }) => year === task.year);
    if (dataset === undefined) throw new Error(`no year ${task.year} in the site`);
    if (task.kind === 'data') return writeYearData(published, dataset, task.folder, writer);
    await writeYearPapers(published, dataset, task.folder, writer);
    return undefined;
  }
}
