import type { Address } from '../../src/dataset/addresses.ts';
import type { Site } from '../../src/dataset/site.ts';
import type { FileFacts } from '../../src/exports/file-facts.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { bundleClient } from './bundle-client.ts';
import { writeEmbedStyles } from './chart-files.ts';
import { writeCompare } from './compare-files.ts';
import { Crew } from './crew/crew.ts';
import { crewSize } from './crew/crew-size.ts';
import type { Task } from './crew/task.ts';
import { writePictures } from './pictures/write-pictures.ts';
import { rewriteStyles } from './relative-links.ts';
import { renderSite } from './render-site.ts';
import { writeSearch } from './search-files.ts';
import type { Stage } from './stage.ts';
import { pagesIn, writeSiteFiles } from './write-data.ts';

interface Options {
  /** Whether other sites find a picture beside a link to it: a snapshot is not linked, its live page is. */
  readonly pictures?: boolean;
  /** Processes that share the work; as many as pay unless told. */
  readonly size?: number;
}

/** The public site, stage by stage. The stages are to be done in their order, and all of them or up to one that fails. */
export function publicStages(
  site: Site,
  folder: string,
  root: string,
  { pictures = true, size = crewSize(site) }: Options = {},
): Stage[] {
  let crew = new Crew(site, 1);
  let pages: Address[] = [];
  const stages: Stage[] = [
    [
      'dựng các trang',
      'rendering pages',
      async (onPage) => {
        crew = new Crew(site, size);
        await renderSite(site, folder, { root, crew, onPage });
        // Pages for embedding, which come next, are not for search engines.
        pages = await pagesIn(folder);
      },
    ],
    [
      'ghi biểu đồ, văn bản khen thưởng và dữ liệu mở',
      'writing charts, papers and open data',
      async (onCount) => {
        const tasks = tasksOf(site, folder);
        const outcomes = await crew.all(tasks, (done) => onCount(done, tasks.length));
        const facts = new Map<number, readonly FileFacts[]>();
        tasks.forEach((task, i) => {
          if (task.kind === 'data') facts.set(task.year, outcomes[i] as FileFacts[]);
        });
        await writeSiteFiles(site, folder, facts, pages);
      },
    ],
    ['vẽ ảnh xem trước', 'drawing preview pictures', () => writePictures(site, folder, undefined, !pictures)],
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
        throw error;
      }
    },
  ]);
}

/** The longest first, so that the processes end at about the same time. */
function tasksOf({ years }: Site, folder: string): Task[] {
  const newestFirst = years.map(({ year }) => year).reverse();
  return [
    ...LANGS.map((lang): Task => ({ kind: 'charts', lang, folder })),
    ...newestFirst.map((year): Task => ({ kind: 'data', year, folder })),
    ...newestFirst.map((year): Task => ({ kind: 'papers', year, folder })),
  ];
}
