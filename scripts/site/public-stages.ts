import type { Site } from '../../src/dataset/site.ts';
import { bundleClient } from './bundle-client.ts';
import { writeEmbedStyles } from './chart-files.ts';
import { writeCompare } from './compare-files.ts';
import { Crew } from './crew/crew.ts';
import { crewSize } from './crew/crew-size.ts';
import type { Outcome } from './crew/task.ts';
import { bringTaken } from './kept/bring-taken.ts';
import { isKept, type KeptFile, type KeptGroup, writeKept } from './kept/kept-groups.ts';
import { closeWriter, type KeptPlace, writerFor } from './kept/kept-place.ts';
import { writePictures } from './pictures/write-pictures.ts';
import { rewriteStyles } from './relative-links.ts';
import { writeSearch } from './search-files.ts';
import type { Stage } from './stage.ts';
import { writePagesAndFiles } from './write-pages-and-files.ts';

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

/** The public site, stage by stage. The stages are to be done in their order, and all of them or up to one that fails. */
export function publicStages(
  site: Site,
  folder: string,
  root: string,
  { pictures = true, size, kept, bundle }: Options = {},
): Stage[] {
  let crew = new Crew(site, 1);
  const groups: KeptGroup[] = [];
  const taken: KeptFile[] = [];
  const add = (outcomes: ReadonlyArray<Pick<Outcome, 'groups' | 'taken'>>) => {
    for (const outcome of outcomes) {
      groups.push(...outcome.groups);
      taken.push(...outcome.taken);
    }
  };
  const stages: Stage[] = [
    [
      'dựng trang, biểu đồ, văn bản khen thưởng và dữ liệu mở',
      'pages, charts, papers and open data',
      async (onCount) => {
        const isFirst = kept === undefined || !(await isKept(kept.list, kept.program));
        crew = new Crew(site, size ?? crewSize(site, isFirst));
        add(await writePagesAndFiles(site, folder, { root, crew, kept, bundle, onCount }));
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
