import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { InputText, InputWorkbook, YearInput } from '../../src/pipeline/year-input.ts';
import { compareText } from '../../src/text/compare-text.ts';
import { readSource } from '../../src/workbook/read-source.ts';
import { quietly } from './quietly.ts';

/** What office programs and file managers leave behind, and notes for people: never score sheets. */
const LEFTOVER = /^(?:~\$|\.~lock|\.|Thumbs\.db$|desktop\.ini$|README)/i;

/** Called for every source file before it is read, to show progress. */
export type OnFile = (file: string) => void;

/** Years that have a folder under the data folder, oldest first. */
export function yearsIn(data: string): number[] {
  return readdirSync(data)
    .filter((name) => /^\d{4}$/.test(name) && statSync(join(data, name)).isDirectory())
    .map(Number)
    .sort((a, b) => a - b);
}

/** Number of source files of a year: what progress is counted against. */
export function countFiles(data: string, year: number): number {
  return scoreFiles(data, `${year}/scores`).length + 1;
}

/** Reads one folder `data/<year>/` whole: settings as text, workbooks as grids, each with its hash. */
export function readYearFolder(data: string, year: number, onFile: OnFile = () => {}): YearInput {
  const workbooks = (folder: string) =>
    scoreFiles(data, folder).map((file) => workbookOf(data, file, onFile));
  const rounds = foldersIn(join(data, String(year), 'rounds'));
  const awards = `${year}/awards.xlsx`;
  return {
    year,
    framework: textOf(data, `${year}/framework.yaml`),
    settings: textOf(data, `${year}/year.yaml`),
    scores: workbooks(`${year}/scores`),
    awards: existsSync(join(data, awards)) ? workbookOf(data, awards, onFile) : undefined,
    rounds: rounds.map((day) => ({ day, workbooks: workbooks(`${year}/rounds/${day}`) })),
  };
}

/** A settings file, or undefined where there is none. */
export function textOf(data: string, file: string): InputText | undefined {
  const path = join(data, file);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  return { file, sha256: sha256(bytes), text: bytes.toString('utf8').normalize('NFC') };
}

function workbookOf(data: string, file: string, onFile: OnFile): InputWorkbook {
  onFile(file);
  const bytes = readFileSync(join(data, file));
  return { file, sha256: sha256(bytes), read: quietly(() => readSource(bytes, file)) };
}

/** Files of a folder in the same order on every machine; names are NFC, as the registry's ids are. */
function scoreFiles(data: string, folder: string): string[] {
  const path = join(data, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !LEFTOVER.test(entry.name))
    .map(({ name }) => `${folder}/${name}`)
    .sort(compareText);
}

function foldersIn(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort(compareText);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
