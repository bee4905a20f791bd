import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { KeptAnswers } from './kept-answers.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Folders whose code decides what a file is read as; a test holds them against the imports of the reader. */
export const READER_FOLDERS = ['src/grid', 'src/workbook'];
/** Code that decides in which form an answer is kept. */
const FORM = ['cell-codec.ts', 'grid-codec.ts', 'kept-answers.ts', 'packed-arrays.ts'].map(
  (name) => `scripts/data/${name}`,
);

/**
 * What was read of files, by the hash of the software that read them: `.cache/<software hash>/<folder>`, one file for
 * each folder of files. Safe to delete at any time; what another version of the reader, of a library or of Node wrote
 * is never used, and goes away.
 */
export class ReadCache {
  readonly #folder: string;

  /** @param root folder of all versions; that of the project unless a test brings its own */
  constructor(root = join(ROOT, '.cache')) {
    const version = softwareHash();
    this.#folder = join(root, version);
    tidy(root, version);
  }

  /** What is kept of the files of a folder. @param data real path of the data folder   @param folder in it, such as "2023" */
  of(data: string, folder: string): KeptAnswers {
    return new KeptAnswers(this.#folder, data, folder);
  }
}

let hash: string | undefined;

function softwareHash(): string {
  if (hash !== undefined) return hash;
  const sum = createHash('sha256').update(process.version);
  const files = READER_FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => join(folder, name)),
  );
  // The lock file for the libraries.
  for (const file of ['package-lock.json', ...FORM, ...files.sort()])
    sum.update(file).update(readFileSync(join(ROOT, file)));
  hash = sum.digest('hex').slice(0, 16);
  return hash;
}

/** Takes away what other versions left. */
function tidy(root: string, version: string): void {
  try {
    for (const name of readdirSync(root))
      if (/^[0-9a-f]{16}$/.test(name) && name !== version) rmSync(join(root, name), { recursive: true });
  } catch {
    // Nothing there yet, or not ours to delete.
  }
}
