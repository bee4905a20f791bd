import type { Site } from '../../../src/dataset/site.ts';
import type { Lang } from '../../../src/i18n/lang.ts';
import { writeChartsOf } from '../chart-files.ts';
import { type PageShare, writePages } from '../pages/write-pages.ts';
import { writeYearData } from '../write-data.ts';
import { writeYearPapers } from '../write-papers.ts';

/** A piece of a build that any process can do: it takes the site and writes files of its own. */
export type Task =
  | { readonly kind: 'pages'; readonly share: PageShare }
  | { readonly kind: 'charts'; readonly lang: Lang; readonly folder: string }
  | { readonly kind: 'papers'; readonly year: number; readonly folder: string }
  | { readonly kind: 'data'; readonly year: number; readonly folder: string };

/** What became of a task: plain data, because it may come from another process. */
export type Outcome = Awaited<ReturnType<typeof doTask>>;

/** @param site what the pages are rendered from; for all tasks but pages it must be a `Site` */
export async function doTask(site: unknown, task: Task) {
  if (task.kind === 'pages') return writePages(site, task.share);
  const published = site as Site;
  if (task.kind === 'charts') return writeChartsOf(published, task.lang, task.folder);
  const dataset = published.years.find(({ year }) => year === task.year);
  if (dataset === undefined) throw new Error(`no year ${task.year} in the site`);
  return task.kind === 'papers'
    ? writeYearPapers(published, dataset, task.folder)
    : writeYearData(published, dataset, task.folder);
}
