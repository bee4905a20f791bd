import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { zipName } from '../../src/archive/snapshot-paths.ts';
import { WrongUse } from '../shell/options.ts';
import { isRunning } from '../site/is-running.ts';
import { writeZip } from './write-zip.ts';

/** Folder of a year's archive, and what one edition is called in it. */
export interface EditionPlace {
  readonly folder: string;
  readonly year: number;
  readonly name: string;
}

/**
 * An empty folder to write an edition into. First tidies up after runs that were killed: unfinished work goes, a draft's zip
 * without its folder too, and an edition whose zip was not written yet gets it.
 * @throws WrongUse where there is something of that edition already
 */
export async function openEdition(place: EditionPlace): Promise<string> {
  const { folder, year, name } = place;
  await mkdir(folder, { recursive: true });
  await repairEditions(folder, year);
  refuseExisting(place);
  const work = join(folder, `.${name}.new-${process.pid}`);
  await rm(work, { recursive: true, force: true });
  await mkdir(work);
  return work;
}

/**
 * Puts an edition that was written into its place, whole or not at all: its folder says that it is there.
 * @throws WrongUse where another run was faster
 */
export async function closeEdition(work: string, place: EditionPlace): Promise<void> {
  const { folder, year, name } = place;
  const zip = zipName(year, name);
  const packed = packedName(place);
  await writeZip(work, `${year}-${name}`, packed);
  refuseExisting(place);
  if (isDraft(name))
    for (const old of [zip, name]) await rm(join(folder, old), { recursive: true, force: true });
  await rename(work, join(folder, name));
  await rename(packed, join(folder, zip));
}

/** Takes away what a run that failed has written: on a full disk its room is needed. */
export async function abandonEdition(work: string, place: EditionPlace): Promise<void> {
  for (const left of [work, packedName(place)]) await rm(left, { recursive: true, force: true });
}

const packedName = ({ folder, year, name }: EditionPlace): string =>
  join(folder, `.${zipName(year, name)}.new-${process.pid}`);

/** Only a draft may be replaced. What stands in the place of an edition may be the only copy of one. */
function refuseExisting({ folder, year, name }: EditionPlace): void {
  if (isDraft(name)) return;
  const there = [join(folder, name), join(folder, zipName(year, name))].find((path) => existsSync(path));
  if (there !== undefined) throw new WrongUse(`Đã có sẵn, không ghi đè / exists, not overwritten: ${there}`);
}

const isDraft = (name: string): boolean => name === 'draft';

/** What a killed run leaves is taken away or finished. */
export async function repairEditions(folder: string, year: number): Promise<void> {
  const entries = await readdir(folder).catch(() => [] as string[]);
  for (const entry of entries) {
    const pid = /^\..+\.new-(\d+)$/.exec(entry)?.[1];
    if (pid !== undefined && (Number(pid) === process.pid || !isRunning(Number(pid))))
      await rm(join(folder, entry), { recursive: true, force: true });
    if (entry === zipName(year, 'draft') && !existsSync(join(folder, 'draft'))) await rm(join(folder, entry));
  }
  for (const name of entries.filter((entry) => /^(?:r[1-9]\d*|draft)$/.test(entry))) {
    const zip = join(folder, zipName(year, name));
    if (existsSync(zip)) continue;
    const part = packedName({ folder, year, name });
    await writeZip(join(folder, name), `${year}-${name}`, part);
    await rename(part, zip);
  }
}

/** Packs what a run that was killed between its two last steps left without a zip, in every year of an archive. */
export async function finishEditions(archive: string): Promise<void> {
  for (const year of await readdir(archive).catch(() => [] as string[])) {
    const folder = join(archive, year);
    const names = /^\d{4}$/.test(year) ? await readdir(folder).catch(() => [] as string[]) : [];
    const isOpen = names.some(
      (name) => /^r[1-9]\d*$/.test(name) && !existsSync(join(folder, zipName(Number(year), name))),
    );
    if (isOpen) await repairEditions(folder, Number(year));
  }
}
