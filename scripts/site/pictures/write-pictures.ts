import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Site } from '../../../src/dataset/site.ts';
import { fontWidths } from '../../../src/exports/pictures/font-widths.ts';
import { pictureSvg } from '../../../src/exports/pictures/picture-svg.ts';
import { picturesOf } from '../../../src/exports/pictures/pictures-of.ts';
import { TOUCH_ICON, touchIconSvg } from '../../../src/exports/pictures/touch-icon.ts';
import type { FileWriter } from '../kept/file-writer.ts';
import { PictureCache } from './picture-cache.ts';
import {
  type PictureSoftware,
  readPictureSoftware,
  softwareHash,
  withLettersOf,
} from './picture-software.ts';

const CACHE = join(import.meta.dirname, '../../../.cache/pictures');
/** Pictures that make a further thread worth its start of some tenths of a second. */
const PICTURES_PER_THREAD = 8;

/** How many pictures were drawn, and how many were there from an earlier build. */
export interface PictureCount {
  readonly drawn: number;
  readonly kept: number;
}

/**
 * Writes the pictures that other sites show beside links, `pictures/<lang>/<name>.png`, and the icon for telephones.
 * @param cache folder; that of the project unless a test brings its own
 * @param onlyIcon of a site that nobody links to
 */
export async function writePictures(
  site: Site,
  folder: string,
  writer: FileWriter,
  cache = CACHE,
  onlyIcon = false,
): Promise<PictureCount> {
  const software = readPictureSoftware();
  const fonts = { regular: fontWidths(software.regular), bold: fontWidths(software.bold) };
  const hash = softwareHash(software);
  const kept = new PictureCache(cache, hash);
  const now = new Date();
  const missing: Job[] = [];
  const files = [
    ...(onlyIcon ? [] : picturesOf(site)).map(({ address, content }) => ({
      path: address,
      slice: () => ({ content, hash }),
      svgOf: () => pictureSvg(content, fonts),
    })),
    { path: TOUCH_ICON, slice: () => ({ touchIconSvg, hash }), svgOf: () => touchIconSvg },
  ];
  const writeTo = async (targets: readonly Target[], png: Uint8Array) => {
    for (const { path, slice } of targets) await writer.put(folder, path, slice, [{ path, content: png }]);
  };
  const jobs = jobsOf(files.filter(({ path, slice }) => writer.take(path, slice) === undefined));
  for (const job of jobs) {
    const png = await kept.get(job.svg, now);
    if (png === undefined) missing.push(job);
    else await writeTo(job.targets, png);
  }
  await drawAll(missing, software, async ({ svg, targets }, png) => {
    await writeTo(targets, png);
    await kept.put(svg, png);
  });
  await kept.tidy();
  return { drawn: missing.length, kept: jobs.length - missing.length };
}

/** A file that shows a drawing. */
interface Target {
  readonly path: string;
  /** What the drawing is made from. */
  readonly slice: () => object;
}

/** A drawing and the files that show it: the home page has the picture of the newest year. */
interface Job {
  readonly svg: string;
  readonly targets: Target[];
}

function jobsOf(files: ReadonlyArray<Target & { readonly svgOf: () => string }>): Job[] {
  const bySvg = Map.groupBy(files, ({ svgOf }) => svgOf());
  return Array.from(bySvg, ([svg, targets]) => ({ svg, targets }));
}

/** Draws all jobs in threads, each taking the next one when it is done. @throws what a thread throws */
async function drawAll(
  jobs: readonly Job[],
  software: PictureSoftware,
  onPicture: (job: Job, png: Uint8Array) => Promise<void>,
) {
  if (jobs.length === 0) return;
  const queue = [...jobs];
  const reduced = await withLettersOf(
    software,
    jobs.map(({ svg }) => svg),
  );
  const threads = Math.min(availableParallelism(), Math.ceil(jobs.length / PICTURES_PER_THREAD));
  await Promise.all(Array.from({ length: threads }, () => drawInThread(queue, reduced, onPicture)));
}

async function drawInThread(
  queue: Job[],
  software: PictureSoftware,
  onPicture: (job: Job, png: Uint8Array) => Promise<void>,
) {
  const worker = new Worker(new URL('./picture-worker.ts', import.meta.url), { workerData: software });
  const ended = Promise.withResolvers<never>();
  ended.promise.catch(() => {});
  worker.on('error', ended.reject);
  worker.on('exit', () => ended.reject(new Error('the thread that draws pictures ended')));
  let answer = (_png: Uint8Array): void => {};
  worker.on('message', (png: Uint8Array) => answer(png));
  try {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      const drawn = new Promise<Uint8Array>((resolve) => {
        answer = resolve;
      });
      worker.postMessage(job.svg);
      await onPicture(job, await Promise.race([drawn, ended.promise]));
    }
  } finally {
    await worker.terminate();
  }
}
