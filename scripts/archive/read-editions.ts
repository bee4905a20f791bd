import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, type EditionStatement, readStatement } from '../../src/archive/edition-statement.ts';
import { thawDataset } from '../../src/archive/frozen-dataset.ts';
import { RESULTS, SIGNATURE, STATEMENT, SUMS, zipName } from '../../src/archive/snapshot-paths.ts';
import type { EditionView, YearDataset } from '../../src/dataset/site.ts';
import { sha256 } from '../data/read-files.ts';

/** An edition in the archive of a data folder. */
export interface FrozenEdition {
  readonly year: number;
  /** "r1" */
  readonly name: string;
  /** Its folder, and its statement relative to the data folder. */
  readonly folder: string;
  readonly statementFile: string;
  /** Undefined where it cannot be read, or is another edition's. */
  readonly statement: EditionStatement | undefined;
  readonly code: string;
}

/** Folder of the archive within a data folder. */
export const archiveOf = (data: string): string => join(data, 'archive');

/** All editions of a data folder by year and number; drafts and what is left of killed runs are none. */
export function editionsIn(data: string): FrozenEdition[] {
  const archive = archiveOf(data);
  return foldersIn(archive)
    .filter((name) => /^\d{4}$/.test(name))
    .sort()
    .flatMap((year) =>
      foldersIn(join(archive, year))
        .filter((name) => /^r[1-9]\d*$/.test(name))
        .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
        .map((name) => readEdition(data, Number(year), name)),
    );
}

/** The newest edition of each year: what the year is locked to. */
export function newestEditions(editions: readonly FrozenEdition[]): Map<number, FrozenEdition> {
  return new Map(editions.map((edition) => [edition.year, edition]));
}

function readEdition(data: string, year: number, name: string): FrozenEdition {
  const folder = join(archiveOf(data), String(year), name);
  const statementFile = `archive/${year}/${name}/${STATEMENT}`;
  const text = textOf(join(folder, STATEMENT));
  const read = text === undefined ? undefined : readStatement(text);
  const statement = read?.year === year && read.edition === name ? read : undefined;
  return {
    year,
    name,
    folder,
    statementFile,
    statement,
    code: text === undefined ? '' : codeOf(text, sha256),
  };
}

/**
 * The frozen results of an edition, marked as its own.
 * @returns undefined where they are not those that its statement names, or cannot be read
 */
export function frozenDataset({ folder, name, code, statement }: FrozenEdition): YearDataset | undefined {
  const text = textOf(join(folder, RESULTS));
  if (text === undefined || statement === undefined || sha256(text) !== statement.results.sha256)
    return undefined;
  try {
    return { ...thawDataset(text), edition: { name, code } };
  } catch {
    return undefined;
  }
}

/** Where the zip of an edition stands. */
export const zipOf = (data: string, year: number, name: string): string =>
  join(archiveOf(data), String(year), zipName(year, name));

/** An edition as the archive page lists it; undefined where its statement cannot be read. */
export function editionView(data: string, edition: FrozenEdition): EditionView | undefined {
  const { year, name, code, statement, folder } = edition;
  if (statement === undefined) return undefined;
  const zip = zipOf(data, year, name);
  const { day, correction } = statement;
  return {
    year,
    name,
    code,
    day,
    bytes: existsSync(zip) ? statSync(zip).size : 0,
    sha256: existsSync(zip) ? sha256(readFileSync(zip)) : '',
    files: (textOf(join(folder, SUMS)) ?? '').split('\n').filter((line) => line !== '').length + 1,
    signed: existsSync(join(folder, SIGNATURE)),
    correction: correction && {
      reason: correction.reason,
      by: correction.by,
      basis: correction.basis,
      differences: correction.differences,
    },
  };
}

/** Names of folders that are folders here: a link that leads elsewhere is not followed. */
function foldersIn(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() && lstatSync(join(path, entry.name)).isDirectory() ? [entry.name] : [],
    );
  } catch {
    return [];
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
