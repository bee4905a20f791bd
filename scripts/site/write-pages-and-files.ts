import { chartedPages } from '../../src/charts/site-charts.ts';
import type { Site } from '../../src/dataset/site.ts';
import type { FileFacts } from '../../src/exports/file-facts.ts';
import type { Crew } from './crew/crew.ts';
import type { Outcome, Task } from './crew/task.ts';
import type { KeptPlace } from './kept/kept-place.ts';
import { openRendering } from './render-site.ts';
import type { OnCount } from './stage.ts';
import { writeSiteFiles } from './write-data.ts';

/** Pages whose charts a process draws at a time. */
const CHARTED_AT_ONCE = 50;

interface Options {
  readonly root: string;
  readonly crew: Crew;
  readonly kept: KeptPlace | undefined;
  readonly bundle: Promise<string> | undefined;
  readonly onCount: OnCount;
}

/** Writes pages, charts, papers and open data, and what lists them. @returns what became of each task */
export async function writePagesAndFiles(
  site: Site,
  folder: string,
  { root, crew, kept, bundle, onCount }: Options,
): Promise<Outcome[]> {
  const files = fileTasks(site, folder, kept);
  // What needs no bundle comes first: the first build of a version of the program makes that meanwhile. Alone, all of it:
  // the list of pages is not held yet.
  const until = crew.isAlone ? undefined : bundle;
  const begun = await crew.all(files, (done) => onCount(done, files.length), until);
  const rest = files.filter((_, i) => begun[i] === undefined);
  const rendering = await openRendering(site, folder, { root, kept, bundle });
  try {
    const { pages } = rendering;
    const tasks = [...rendering.tasks, ...rest];
    const outcomes = await crew.all(tasks, (done) => onCount(done, tasks.length));
    const all = [
      ...files.map((task, i) => [task, begun[i]] as const),
      ...tasks.map((task, i) => [task, outcomes[i]] as const),
    ];
    const facts = new Map<number, readonly FileFacts[]>();
    for (const [task, outcome] of all)
      if (task.kind === 'data' && outcome !== undefined) facts.set(task.year, outcome.facts);
    await writeSiteFiles(site, folder, facts, pages);
    return all.flatMap(([, outcome]) => outcome ?? []);
  } finally {
    await rendering.close();
  }
}

/** Whoever takes the last of them first has the longest first, so that all processes end at about the same time. */
function fileTasks(site: Site, folder: string, kept: KeptPlace | undefined): Task[] {
  const years = site.years.map(({ year }) => year);
  return [
    ...Array.from({ length: Math.ceil(chartedPages(site).length / CHARTED_AT_ONCE) }, (_, i): Task => {
      const from = i * CHARTED_AT_ONCE;
      return { kind: 'charts', share: { from, to: from + CHARTED_AT_ONCE }, folder, kept };
    }),
    ...years.map((year): Task => ({ kind: 'papers', year, folder, kept })),
    ...years.map((year): Task => ({ kind: 'data', year, folder, kept })),
  ];
}
