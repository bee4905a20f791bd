import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { YearInput } from '../../src/pipeline/year-input.ts';
import { compareText } from '../../src/text/compare-text.ts';
import { type Reading, readText, readWorkbooks, sha256 } from './read-files.ts';

/** What office programs and file managers leave behind, and notes for people: never score sheets. */
const LEFTOVER = /^(?:~\$|\.~lock|\.(?!\.)|Thumbs\.db$|desktop\.ini$|README)/i;
/** What else belongs into the data folder, and into a year's. */
const OF_DATA = /^(?:units\.yaml|site\.yaml|archive)$/;
const OF_YEAR = /^(?:framework\.yaml|year\.yaml|awards\.xlsx|scores|rounds)$/;

/** Years that have a folder of their own in the data folder, oldest first. */
export function yearsIn(data: string): number[] {
  return entriesIn(data)
    .filter(({ name }) => /^\d{4}$/.test(name) && isFolderInside(data, join(data, name)))
    .map(({ name }) => Number(name))
    .sort((a, b) => a - b);
}

/** What looks like data. Other files lie beside it and are nobody's loss. */
const LIKE_DATA = /\.(?:xlsx|xlsm|xls|ods|csv|ya?ml)$/i;

/** Folders and data files of the data folder that belong to no year: "2023 - Copy" would be missed by somebody. */
export function straysIn(data: string): string[] {
  const years = new Set(yearsIn(data).map(String));
  return namesIn(
    listingOf(data),
    '',
    (entry) => isLikeData(entry) && !OF_DATA.test(entry.name) && !years.has(entry.name),
  );
}

/** Number of workbooks of a year: what progress is counted against. */
export function countFiles(data: string, year: number): number {
  const { scores, awards, rounds } = sourcesIn(listingOf(data), year);
  return scores.length + awards.length + rounds.reduce((sum, { files }) => sum + files.length, 0);
}

/** Reads one folder `data/<year>/` whole: settings as text, workbooks as grids, each with its hash. */
export async function readYearFolder(data: string, year: number, reading: Reading = {}): Promise<YearInput> {
  const list = listingOf(data);
  const { scores, awards, rounds } = sourcesIn(list, year);
  const files = [...scores, ...awards, ...rounds.flatMap((round) => round.files)];
  const read = new Map((await readWorkbooks(data, files, reading)).map((one) => [one.file, one]));
  const workbooks = (names: readonly string[]) => names.flatMap((name) => read.get(name) ?? []);
  return {
    year,
    framework: readText(data, `${year}/framework.yaml`),
    settings: readText(data, `${year}/year.yaml`),
    scores: workbooks(scores),
    awards: workbooks(awards)[0],
    rounds: rounds.map((round) => ({ day: round.day, workbooks: workbooks(round.files) })),
    strays: yearStrays(data, list, year),
    sha256,
  };
}

function sourcesIn(list: Listing, year: number) {
  const rounds = namesIn(list, `${year}/rounds`, (entry) => entry.isDirectory());
  return {
    scores: filesIn(list, `${year}/scores`),
    awards: namesIn(list, String(year), ({ name }) => name === 'awards.xlsx').map(
      (name) => `${year}/${name}`,
    ),
    rounds: rounds.map((day) => ({ day, files: filesIn(list, `${year}/rounds/${day}`) })),
  };
}

/** What lies in a year's folders and is not read. */
function yearStrays(data: string, list: Listing, year: number): string[] {
  const inside = (folder: string, isStray: (entry: Dirent) => boolean) =>
    namesIn(list, folder, isStray).map((name) => `${folder}/${name}`);
  const rounds = namesIn(list, `${year}/rounds`, (entry) => entry.isDirectory());
  return [
    ...inside(`${year}`, (entry) => isLikeData(entry) && !belongsToYear(data, year, entry)),
    ...inside(`${year}/scores`, (entry) => entry.isDirectory()),
    ...inside(`${year}/rounds`, (entry) => !entry.isDirectory()),
    ...rounds.flatMap((day) => inside(`${year}/rounds/${day}`, (entry) => entry.isDirectory())),
  ];
}

/** Folders of a year must be folders here: a link that leads elsewhere is not followed. */
function belongsToYear(data: string, year: number, { name }: Dirent): boolean {
  if (!/^(?:scores|rounds)$/.test(name)) return OF_YEAR.test(name);
  return isFolderInside(data, join(data, String(year), name));
}

const isLikeData = (entry: Dirent) => !entry.isFile() || LIKE_DATA.test(entry.name);

/** Everything in a folder that is no folder itself: what is no regular file either is named when it is read. */
function filesIn(list: Listing, folder: string): string[] {
  return namesIn(list, folder, (entry) => !entry.isDirectory()).map((name) => `${folder}/${name}`);
}

/** Names in the same order on every machine, without leftovers. */
function namesIn(list: Listing, folder: string, isWanted: (entry: Dirent) => boolean): string[] {
  return list(folder)
    .filter((entry) => !LEFTOVER.test(entry.name) && isWanted(entry))
    .map(({ name }) => name)
    .sort(compareText);
}

/** What stands in a folder inside the data folder; '' for the data folder itself. */
type Listing = (folder: string) => readonly Dirent[];

/** Looks into each folder once, however often it is asked for. */
function listingOf(data: string): Listing {
  const known = new Map<string, readonly Dirent[]>();
  return (folder) => {
    const path = join(data, folder);
    const listed = known.get(folder) ?? (folder === '' || isFolderInside(data, path) ? entriesIn(path) : []);
    known.set(folder, listed);
    return listed;
  };
}

function entriesIn(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Whether a folder is one, and not a link that leads out of the data folder. */
function isFolderInside(data: string, path: string): boolean {
  try {
    const real = realpathSync(path);
    return real.startsWith(realpathSync(data) + sep) && statSync(real).isDirectory();
  } catch {
    return false;
  }
}
