import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

const ROOT = join(import.meta.dirname, '../..');
/** Folders whose code decides what a file is read as; a test holds them against the imports of the reader. */
export const READER_FOLDERS = ['src/grid', 'src/workbook'];

/**
 * What was read of each file, by the hash of the software that read it and the hash of its bytes:
 * `.cache/<software hash>/<file sha256>`. Safe to delete at any time; what another version of the reader, of a library
 * or of Node wrote is never used, and goes away.
 */
export class ReadCache {
  readonly #folder: string;

  /** @param root folder of all versions; that of the project unless a test brings its own */
  constructor(root = join(ROOT, '.cache')) {
    const version = softwareHash();
    this.#folder = join(root, version);
    tidy(root, version);
  }

  /** An answer that was kept; undefined where there is none, or where its bytes are not those that were written. */
  get(sha256: string): Uint8Array | undefined {
    try {
      const entry = readFileSync(join(this.#folder, sha256));
      const answer = entry.subarray(SUM_SIZE);
      return sumOf(answer).equals(entry.subarray(0, SUM_SIZE)) ? answer : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps an answer. Whole or not at all: a process may end at any moment, and two may run at once. */
  put(sha256: string, serialized: Uint8Array): void {
    const target = join(this.#folder, sha256);
    const part = `${target}.${process.pid}.tmp`;
    try {
      if (!existsSync(this.#folder)) mkdirSync(this.#folder, { recursive: true });
      writeFileSync(part, Buffer.concat([sumOf(serialized), serialized]));
      renameSync(part, target);
    } catch {
      // A folder that cannot be written to costs time, nothing else; a full disk keeps no half an answer.
      removeIfThere(part);
    }
  }
}

/** Every entry begins with the check sum of what follows: one changed byte in it could be another score. */
const SUM_SIZE = 4;
function sumOf(answer: Uint8Array): Buffer {
  const sum = Buffer.alloc(SUM_SIZE);
  sum.writeUInt32LE(crc32(answer));
  return sum;
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Not ours to delete.
  }
}

let hash: string | undefined;

function softwareHash(): string {
  if (hash !== undefined) return hash;
  const sum = createHash('sha256').update(process.version);
  const files = READER_FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => join(folder, name)),
  );
  // The lock file for the libraries, and the form in which an answer is kept.
  for (const file of ['package-lock.json', 'scripts/data/grid-codec.ts', ...files.sort()])
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
