import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { filesBelow } from './list-files.ts';

/** More does not fit into a zip that every program opens. */
const MOST_FILES = 65_000;
/** What is packed already. */
const PACKED = /\.(?:png|woff2|xlsx|docx)$/;
/**
 * Every file of a zip has the same day, the first that the format knows. The library writes the local parts of a date, so
 * these are local parts: then no time zone shows.
 */
const NO_DAY = () => new Date(1980, 0, 1, 0, 0, 0);

/**
 * Made under Unix, readable for all. Of a zip made under DOS, the unzip of Debian 12 takes a name in UTF-8 for one of an old
 * code page, whatever the zip says: "Sở Bình.xlsx" came out unreadable.
 */
const UNIX = 3;
const READABLE = 0o100644 * 2 ** 16;

/**
 * Packs a folder into a zip file, all under one folder name, file by file in the order of their paths. The same files give the
 * same bytes on every machine, and memory does not grow with their number.
 * @param inside name of the folder that unpacking makes
 * @throws RangeError where the zip would need a form that old programs do not open
 */
export async function writeZip(folder: string, inside: string, target: string): Promise<void> {
  const paths = await filesBelow(folder);
  if (paths.length > MOST_FILES) throw new RangeError(`${paths.length} files are too many for one zip`);
  const out = createWriteStream(target);
  let failed: Error | undefined;
  out.on('error', (error) => {
    failed = error;
  });
  const zip = new Zip((error, chunk) => {
    if (error) failed = error;
    else out.write(chunk);
  });
  for (const path of paths) {
    const name = `${inside}/${path}`;
    const entry = PACKED.test(path) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 9 });
    entry.mtime = NO_DAY();
    entry.os = UNIX;
    entry.attrs = READABLE;
    zip.add(entry);
    entry.push(await readFile(join(folder, path)), true);
    // Fails with the stream.
    if (out.writableNeedDrain && failed === undefined) await once(out, 'drain');
    if (failed) throw failed;
  }
  zip.end();
  out.end();
  await finished(out);
  if (failed) throw failed;
}
