import { hash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { InputText, InputWorkbook } from '../../src/pipeline/year-input.ts';
import { LIMITS } from '../../src/workbook/limits.ts';
import { type PackedRead, unpackRead } from '../../src/workbook/packed-grid.ts';
import type { WorkbookFault } from '../../src/workbook/workbook-read.ts';
import { decodeRead } from './grid-codec.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { ReadCache } from './read-cache.ts';
import { readInThread, threadsFor } from './read-pool.ts';

/** Called for every source file before it is read, to show progress. */
export type OnFile = (file: string) => void;

/** How source files are read. All have a sensible default. */
export interface Reading {
  readonly onFile?: OnFile;
  /** Threads at once; by default as many as the machine and the number of files ask for. */
  readonly threads?: number;
  /** Null: nothing is remembered from earlier runs, and nothing is kept. */
  readonly cache?: ReadCache | null;
}

/** Files for each thread that are read from the disk ahead, and their bytes altogether. */
const LANES = 16;
const MOST_HELD = 8 * 2 ** 20;
/** Bytes that are asked for beyond the largest file so far. */
const SPARE = 65_536;

/** Reads source workbooks in their order, some at a time. @param files paths relative to the data folder */
export async function readWorkbooks(
  data: string,
  files: readonly string[],
  { onFile = () => {}, threads = threadsFor(files.length), cache = new ReadCache() }: Reading,
): Promise<InputWorkbook[]> {
  const read: InputWorkbook[] = [];
  const [root, folder] = [realFolder(data), resolve(data)];
  const kept = cache?.of(root, /^(?:[^/]*\/)?/.exec(files[0] ?? '')![0]) ?? null;
  let next = 0;
  let held = 0;
  const lane = async () => {
    while (next < files.length) {
      const i = next++;
      const file = files[i]!;
      const path = `${folder}/${file}`;
      const size = sizeInside(root, path);
      const weight = size ?? 0;
      // Small files wait in the threads by the dozen, large ones do not.
      while (held > 0 && held + weight > MOST_HELD) await new Promise((done) => setTimeout(done, 1));
      onFile(file);
      const known = knownWorkbook(path, file, size, kept);
      if ('read' in known) {
        read[i] = known;
        continue;
      }
      held += weight;
      const { bytes, ...facts } = known;
      read[i] = { ...facts, read: unpackRead(await readAnew(bytes, facts, threads, kept), file) };
      held -= weight;
    }
  };
  await Promise.all(Array.from({ length: LANES * threads }, lane));
  kept?.save();
  return read;
}

/** A settings file, or undefined where there is none of its own in the data folder. */
export function readText(data: string, file: string): InputText | undefined {
  const path = join(data, file);
  const size = sizeInside(realFolder(data), path);
  if (size === undefined || size > LIMITS.fileBytes) return undefined;
  const bytes = bytesOf(path);
  if (bytes === undefined) return undefined;
  return {
    file,
    sha256: sha256(bytes),
    size: bytes.length,
    text: bytes.toString('utf8').normalize('NFC'),
  };
}

type FileFacts = Omit<InputWorkbook, 'read'>;

/** What is known of a file without reading it anew: what is kept of it, or why it is not opened; or its bytes. */
function knownWorkbook(
  path: string,
  file: string,
  size: number | undefined,
  kept: KeptAnswers | null,
): InputWorkbook | (FileFacts & { readonly bytes: Uint8Array }) {
  const unread = (fault: WorkbookFault): InputWorkbook => ({
    file,
    sha256: '',
    size: size ?? 0,
    read: { ok: false, fault },
  });
  if (size === undefined) return unread('not-a-file');
  // Not even read: its hash would take as long.
  if (size > LIMITS.fileBytes) return unread('too-large');
  const bytes = scratchBytes(path, size);
  if (bytes === undefined) return unread('not-a-file');
  const sha = sha256(bytes);
  const answer = isKept(file) ? kept?.get(sha) : undefined;
  if (answer !== undefined) return { file, sha256: sha, size, read: unpackRead(answer, file) };
  // A copy: it is held until a thread takes it.
  return { file, sha256: sha, size, bytes: new Uint8Array(bytes) };
}

/** A CSV file names its sheet after itself, so its bytes alone do not say what it is read as. */
const isKept = (file: string) => /\.(?:xlsx|xlsm|xls|ods)$/i.test(file);

async function readAnew(
  bytes: Uint8Array,
  { file, sha256: sha }: FileFacts,
  threads: number,
  kept: KeptAnswers | null,
): Promise<PackedRead> {
  const answer = await readInThread(bytes, file, threads);
  if (!answer.ok) return answer;
  const read = decodeRead(answer.serialized);
  if (isKept(file)) kept?.put(sha, read, answer.serialized);
  return read;
}

let scratch = new Uint8Array();

/** Bytes of a file until the next one is read; undefined where it cannot be. @param size that it had a moment ago */
function scratchBytes(path: string, size: number): Uint8Array | undefined {
  try {
    const file = openSync(path, 'r');
    try {
      if (scratch.length <= size) scratch = new Uint8Array(size + SPARE);
      const length = readSync(file, scratch, 0, scratch.length, 0);
      // One that grows meanwhile is read as it is then.
      return length < scratch.length ? scratch.subarray(0, length) : readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** The folder that a path really means; '' where there is none. */
function realFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return '';
  }
}

/**
 * Size of a file that really stands in the data folder, whose folders were looked at when they were listed; undefined
 * for a link out of it, a folder, a device or nothing.
 */
function sizeInside(root: string, path: string): number | undefined {
  try {
    const entry = lstatSync(path);
    if (entry.isFile()) return entry.size;
    if (!entry.isSymbolicLink() || !realpathSync(path).startsWith(root + sep)) return undefined;
    const target = statSync(path);
    return target.isFile() ? target.size : undefined;
  } catch {
    return undefined;
  }
}

/** Bytes of a file; undefined where it cannot be read: no right to, or gone since it was listed. */
function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

export function sha256(bytes: Uint8Array | string): string {
  return hash('sha256', bytes);
}
