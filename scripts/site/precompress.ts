import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';
import { readSynced } from './copy-site.ts';
import { inLanes } from './in-lanes.ts';
import { PublishRefused } from './refuse-publishing.ts';

/** What is text, by the end of its name; pictures, fonts and office files are compressed already. */
const TEXT = /\.(?:html|css|js|svg|csv|json|jsonld|xml|txt)$/;
/** A snapshot has a list of exactly its files; others among them would be found by whoever verifies it. */
const FROZEN = /^archive\/\d{4}\/r\d+\/files\//;
/** Bytes; a smaller answer fits in the first packet anyway. */
const LEAST = 1024;

/** Of brotli's eleven steps the last takes three times as long for another 2 % (docs/decisions/0018). */
const QUALITY = 10;

const FORMS = [
  {
    suffix: '.gz',
    pack: (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
    unpack: (bytes: Buffer) => promisify(gunzip)(bytes),
  },
  {
    suffix: '.br',
    pack: (bytes: Buffer) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
    unpack: (bytes: Buffer) => promisify(brotliDecompress)(bytes),
  },
] as const;

/** What compressing added. */
export interface Compressed {
  readonly files: number;
  readonly bytes: number;
}

/** Files that are worth compressing, by their paths. */
export function textFiles(paths: readonly string[]): string[] {
  return paths.filter((path) => TEXT.test(path) && !FROZEN.test(path));
}

/**
 * Writes `.gz` and `.br` beside texts of at least 1 KB, where that is smaller: for servers that send them as they are.
 * @param paths from `textFiles`
 * @throws PublishRefused where the disk gives back something that does not unpack to the text
 */
export async function precompress(
  folder: string,
  paths: readonly string[],
  onFile: (path: string) => void,
): Promise<Compressed> {
  let [files, bytes] = [0, 0];
  await inLanes(paths, async (path) => {
    onFile(path);
    const text = await readFile(join(folder, path));
    if (text.length < LEAST) return;
    for (const { suffix, pack, unpack } of FORMS) {
      const packed = await pack(text);
      if (packed.length >= text.length) continue;
      const target = join(folder, path + suffix);
      await writeFile(target, packed);
      const unpacked = await unpack(await readSynced(target)).catch(() => undefined);
      if (unpacked?.equals(text) !== true) throw new PublishRefused('copy-differs', target);
      files++;
      bytes += packed.length;
    }
  });
  return { files, bytes };
}
