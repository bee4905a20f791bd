import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { zipName } from '../../src/archive/snapshot-paths.ts';
import { isRunning } from '../site/is-running.ts';
import { writeZip } from './write-zip.ts';

/** Folder of a year's archive, and what one edition is called in it. */
export interface EditionPlace {
  readonly folder: string;
  readonly year: number;
  readonly name: string;
}

/**
 * An empty folder to write an edition into. First tidies up after runs that were killed: unfinished work goes, a zip
 * without its folder too, and an edition whose zip was not written yet gets it.
 */
export async function openEdition({ folder, year, name }: EditionPlace): Promise<string> {
  await mkdir(folder, { recursive: true });
  await repairEditions(folder, year);
  const work = join(folder, `.${name}.new-${process.pid}`);
  await rm(work, { recursive: true, force: true });
  await mkdir(work);
  return work;
}

/** Puts an edition that was written into its place, whole or not at all: its folder says that it is there. */
export async function closeEdition(work: string, { folder, year, name }: EditionPlace): Promise<void> {
  const zip = zipName(year, name);
  const packed = join(folder, `.${zip}.new-${process.pid}`);
  await writeZip(work, `${year}-${name}`, packed);
  // Only a draft is there already, and may be replaced.
  await rm(join(folder, name), { recursive: true, force: true });
  await rename(work, join(folder, name));
  await rename(packed, join(folder, zip));
}

/** What a killed run leaves is taken away or finished. */
export async function repairEditions(folder: string, year: number): Promise<void> {
  const entries = await readdir(folder).catch(() => [] as string[]);
  for (const entry of entries) {
    const pid = /^\..+\.new-(\d+)$/.exec(entry)?.[1];
    if (pid !== undefined && (Number(pid) === process.pid || !isRunning(Number(pid))))
      await rm(join(folder, entry), { recursive: true, force: true });
    const zipped = new RegExp(`^${year}-(r[1-9]\\d*|draft)\\.zip$`).exec(entry)?.[1];
    if (zipped !== undefined && !existsSync(join(folder, zipped))) await rm(join(folder, entry));
  }
  for (const name of entries.filter((entry) => /^(?:r[1-9]\d*|draft)$/.test(entry))) {
    const zip = join(folder, zipName(year, name));
    if (existsSync(zip)) continue;
    const part = join(folder, `.${zipName(year, name)}.new-${process.pid}`);
    await writeZip(join(folder, name), `${year}-${name}`, part);
    await rename(part, zip);
  }
}
