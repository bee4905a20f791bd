import { hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writevSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { PackedRead } from '../../src/workbook/packed-grid.ts';
import { addReads, decodeRead, readsIn } from './grid-codec.ts';
import { ArrayReader, ArrayWriter } from './packed-arrays.ts';

/** An answer of at least so many bytes is kept as it came from its thread: little in it is like what others say. */
const LARGE = 1_000_000;

/** A small answer, or the bytes of a large one. */
type Answer = { readonly read: PackedRead } | { readonly bytes: Uint8Array };

/**
 * Answers for the files of one folder, each under the hash of the bytes that it is about, in one file: a thousand small
 * ones take longer to open than to read. The file is found by the name of the folder and trusted for nothing else.
 */
export class KeptAnswers {
  readonly #folder: string;
  readonly #data: string;
  readonly #path: string;
  readonly #earlier: ReadonlyMap<string, Answer>;
  /** Answers of this run, earlier or new. */
  readonly #used = new Map<string, Answer>();
  #isNew = false;

  /** @param folder of all that is kept   @param data real path of a data folder   @param part of it that the files stand in */
  constructor(folder: string, data: string, part: string) {
    this.#folder = folder;
    this.#data = data;
    this.#path = join(folder, hash('sha256', JSON.stringify([data, part])));
    this.#earlier = answersIn(this.#path);
  }

  /** What was read of a file; undefined where nothing is kept. */
  get(sha256: string): PackedRead | undefined {
    const answer = this.#used.get(sha256) ?? this.#earlier.get(sha256);
    if (answer === undefined) return undefined;
    this.#used.set(sha256, answer);
    return 'read' in answer ? answer.read : decodeRead(answer.bytes);
  }

  /** @param bytes of the same, as `encodeRead` gives them */
  put(sha256: string, read: PackedRead, bytes: Uint8Array): void {
    this.#used.set(sha256, bytes.length < LARGE ? { read } : { bytes });
    this.#isNew = true;
  }

  /**
   * Keeps what this run has used, where anything of it is new; answers for files that are gone go away. Whole or not at
   * all: a process may end at any moment, and two may run at once.
   */
  save(): void {
    if (!this.#isNew) return;
    const part = `${this.#path}.${process.pid}.tmp`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      removeOrphans(this.#folder);
      writePieces(part, piecesOf(this.#data, this.#used));
      renameSync(part, this.#path);
    } catch {
      // A folder that cannot be written to costs time, nothing else; a full disk keeps no half an answer.
      removeIfThere(part);
    }
  }
}

/** The file begins with the check sum of what follows: one changed byte could be another score. */
const SUM_SIZE = 8;

/** What is written, in the order of the hashes: which file was read first is chance. */
function piecesOf(data: string, answers: ReadonlyMap<string, Answer>): Uint8Array[] {
  const sorted = [...answers].sort(([a], [b]) => (a < b ? -1 : 1));
  const large = sorted.flatMap(([sha256, one]) => ('bytes' in one ? [{ sha256, bytes: one.bytes }] : []));
  const small = sorted.flatMap(([sha256, one]) => ('read' in one ? [{ sha256, read: one.read }] : []));
  const writer = new ArrayWriter();
  writer.addTexts([data]);
  writer.addTexts(large.map(({ sha256 }) => sha256));
  writer.addTexts(small.map(({ sha256 }) => sha256));
  for (const { bytes } of large) writer.add(bytes);
  addReads(
    writer,
    small.map(({ read }) => read),
  );
  const sum = Buffer.alloc(SUM_SIZE);
  sum.writeUInt32BE(writer.pieces.reduce((before, piece) => crc32(piece, before), 0));
  return [sum, ...writer.pieces];
}

/** Writes pieces as one file, without a copy of all of them. @throws where not all is written */
function writePieces(path: string, pieces: readonly Uint8Array[]): void {
  const file = openSync(path, 'w');
  try {
    const size = pieces.reduce((sum, { length }) => sum + length, 0);
    if (writevSync(file, pieces) !== size) throw new Error('written in part');
  } finally {
    closeSync(file);
  }
}

function answersIn(path: string): Map<string, Answer> {
  try {
    const bytes = readFileSync(path);
    const content = bytes.subarray(SUM_SIZE);
    if (bytes.readUInt32BE() !== crc32(content)) return new Map();
    const reader = new ArrayReader(content);
    reader.texts();
    const [large, small] = [reader.texts(), reader.texts()];
    return new Map<string, Answer>([
      ...large.map((sha256) => [sha256, { bytes: reader.next(Uint8Array) }] as const),
      ...readsIn(reader).map((read, i) => [small[i]!, { read }] as const),
    ]);
  } catch {
    return new Map();
  }
}

/** Bytes of a file in which the path of its data folder is certainly found. */
const HEAD = 16_384;

/** Takes away what is kept for data folders that are no longer there. */
function removeOrphans(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/^[0-9a-f]{64}$/.test(name)) continue;
    const data = dataOf(join(folder, name));
    if (data !== undefined && !existsSync(data)) removeIfThere(join(folder, name));
  }
}

/** The data folder that a file was kept for; undefined where it does not say. */
function dataOf(path: string): string | undefined {
  const head = Buffer.alloc(HEAD);
  try {
    const file = openSync(path, 'r');
    try {
      readSync(file, head);
    } finally {
      closeSync(file);
    }
    return new ArrayReader(head.subarray(SUM_SIZE)).texts()[0];
  } catch {
    return undefined;
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Not ours to delete.
  }
}
