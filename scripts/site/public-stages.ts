import { chartedPages } from '../../src/charts/site-charts.ts';
import type { Site } from '../../src/dataset/site.ts';
import type { FileFacts } from '../../src/exports/file-facts.ts';
import { bundleClient } from './bundle-client.ts';
import { writeEmbedStyles } from './chart-files.ts';
import { writeCompare } from './compare-files.ts';
import { Crew } from './crew/crew.ts';
import { crewSize } from './crew/crew-size.ts';
import type { Task } from './crew/task.ts';
import { bringTaken } from './kept/bring-taken.ts';
import { type KeptFile, type KeptGroup, writeKept } from './kept/kept-groups.ts';
import { closeWriter, type KeptPlace, writerFor } from './kept/kept-place.ts';
import { writePictures } from './pictures/write-pictures.ts';
import { rewriteStyles } from './relative-links.ts';
import { renderSite } from './render-site.ts';
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
  const facts = new Map<number, readonly FileFacts[]>();
  let groups: readonly KeptGroup[] = [];
  let taken: readonly KeptFile[] = [];
  // The pages come after what needs no bundle: the first build of a version of the program makes that meanwhile.
  const stages: Stage[] = [
    [
      'ghi biểu đồ, văn bản khen thưởng và dữ liệu mở',
      'writing charts, papers and open data',
      async (onCount) => {
        crew = new Crew(site, size);
        const tasks = tasksOf(site, folder, kept);
        const outcomes = await crew.all(tasks, (done) => onCount(done, tasks.length));
        tasks.forEach((task, i) => {
          if (task.kind === 'data') facts.set(task.year, outcomes[i]!.facts);
        });
        groups = outcomes.flatMap((outcome) => outcome.groups);
        taken = outcomes.flatMap((outcome) => outcome.taken);
      },
    ],
    [
      'dựng các trang',
      'rendering pages',
      async (onPage) => {
        const rendered = await renderSite(site, folder, { root, crew, onPage, kept, bundle });
        groups = [...groups, ...rendered.groups];
        taken = [...taken, ...rendered.taken];
        await writeSiteFiles(site, folder, facts, rendered.pages);
      },
    ],
    [
      'vẽ ảnh xem trước',
      'drawing preview pictures',
      async () => {
        const writer = await writerFor(site, kept);
        await writePictures(site, folder, writer, undefined, !pictures);
        groups = [...groups, ...writer.groups];
        taken = [...taken, ...writer.taken];
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

/** The longest first, so that the processes end at about the same time. */
function tasksOf(site: Site, folder: string, kept: KeptPlace | undefined): Task[] {
  const newestFirst = site.years.map(({ year }) => year).reverse();
  return [
    ...newestFirst.map((year): Task => ({ kind: 'data', year, folder, kept })),
    ...newestFirst.map((year): Task => ({ kind: 'papers', year, folder, kept })),
    ...Array.from({ length: Math.ceil(chartedPages(site).length / CHARTED_AT_ONCE) }, (_, i): Task => {
      const from = i * CHARTED_AT_ONCE;
      return { kind: 'charts', share: { from, to: from + CHARTED_AT_ONCE }, folder, kept };
    }),
  ];
}
