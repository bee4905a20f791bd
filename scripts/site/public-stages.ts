import { chartedPages } from '../../src/charts/site-charts.ts';
import type { Site } from '../../src/dataset/site.ts';
import type { FileFacts } from '../../src/exports/file-facts.ts';
import { bundleClient } from './bundle-client.ts';
import { writeEmbedStyles } from './chart-files.ts';
import { writeCompare } from './compare-files.ts';
import { Crew } from './crew/crew.ts';
import { crewSize } from './crew/crew-size.ts';
import type { Outcome, Task } from './crew/task.ts';
import { bringTaken } from './kept/bring-taken.ts';
import { type KeptFile, type KeptGroup, writeKept } from './kept/kept-groups.ts';
import { closeWriter, type KeptPlace, writerFor } from './kept/kept-place.ts';
import { writePictures } from './pictures/write-pictures.ts';
import { rewriteStyles } from './relative-links.ts';
import { openRendering } from './render-site.ts';
import { writeSearch } from './search-files.ts';
import type { Stage } from './stage.ts';
import { writeSiteFiles } from './write-data.ts';

interface Options {
  /** Whether other sites find a picture beside a link to it: a snapshot is not linked, its live page is. */
  readonly pictures?: boolean;
  /** Processes that share the work; as many as pay unless told. */
  readonly size?: number;
  /** The bundle of the pages, where its making has already begun. */
  readonly bundle?: Promise<string> | undefined;
  /** Where the files of the build before are; without it all are made. */
  readonly kept?: KeptPlace | undefined;
}

/** Pages whose charts a process draws at a time. */
const CHARTED_AT_ONCE = 50;

/** The public site, stage by stage. The stages are to be done in their order, and all of them or up to one that fails. */
export function publicStages(
  site: Site,
  folder: string,
  root: string,
  { pictures = true, size = crewSize(site), kept, bundle }: Options = {},
): Stage[] {
  let crew = new Crew(site, 1);
  const groups: KeptGroup[] = [];
  const taken: KeptFile[] = [];
  const add = (outcomes: ReadonlyArray<Pick<Outcome, 'groups' | 'taken'>>) => {
    groups.push(...outcomes.flatMap((outcome) => outcome.groups));
    taken.push(...outcomes.flatMap((outcome) => outcome.taken));
  };
  const stages: Stage[] = [
    [
      'dựng trang, biểu đồ, văn bản khen thưởng và dữ liệu mở',
      'pages, charts, papers and open data',
      async (onCount) => {
        crew = new Crew(site, size);
        const files = fileTasks(site, folder, kept);
        // What needs no bundle comes first: the first build of a version of the program makes that meanwhile.
        const begun = await crew.all(files, (done) => onCount(done, files.length), bundle);
        const rest = files.filter((_, i) => begun[i] === undefined);
        const rendering = await openRendering(site, folder, { root, kept, bundle });
        try {
          const tasks = [...rendering.tasks, ...rest];
          const outcomes = await crew.all(tasks, (done) => onCount(done, tasks.length));
          add(outcomes);
          add(begun.filter((outcome) => outcome !== undefined));
          const later = outcomes.slice(rendering.tasks.length);
          const facts = factsOf(files, (task, i) => begun[i] ?? later[rest.indexOf(task)]!);
          await writeSiteFiles(site, folder, facts, rendering.pages);
        } finally {
          await rendering.close();
        }
      },
    ],
    [
      'vẽ ảnh xem trước',
      'drawing preview pictures',
      async () => {
        const writer = await writerFor(site, kept);
        await writePictures(site, folder, writer, undefined, !pictures);
        add([writer]);
      },
    ],
    [
      'ghi mã chạy trong trang, danh mục tìm kiếm, số liệu so sánh',
      'writing scripts, the search index and figures for comparison',
      async () => {
        await bundleClient(root, folder);
        await writeSearch(site, folder);
        await writeCompare(site, folder);
        await writeEmbedStyles(root, folder);
        await rewriteStyles(folder);
        await crew.close();
        closeWriter();
        if (kept === undefined) return;
        bringTaken(taken, { site: folder, published: kept.folder, spare: kept.spare });
        await writeKept(kept.list, kept.program, groups, folder);
      },
    ],
  ];
  return stages.map(([vi, en, work]) => [
    vi,
    en,
    async (onCount) => {
      try {
        await work(onCount);
      } catch (error) {
        await crew.close();
        closeWriter();
        throw error;
      }
    },
  ]);
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

/** What the catalogue says of the data files, by year. */
function factsOf(
  tasks: readonly Task[],
  outcomeOf: (task: Task, i: number) => Outcome,
): Map<number, readonly FileFacts[]> {
  return new Map(
    tasks.flatMap((task, i) =>
      task.kind === 'data' ? [[task.year, outcomeOf(task, i).facts] as const] : [],
    ),
  );
}
