import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { secondsFor } from '../../src/workbook/limits.ts';
import type { WorkbookFault } from '../../src/workbook/workbook-read.ts';

/** A WorkbookRead as bytes, as the thread sends it and the cache keeps it; or why there is none. */
export type PoolAnswer =
  | { readonly ok: true; readonly serialized: Uint8Array }
  | { readonly ok: false; readonly fault: WorkbookFault };

/** Old space of a thread in mebibytes: what the largest allowed workbook needs, and a limit for a file that lies. */
const THREAD_MEMORY = 640;
/** New space of a thread in mebibytes: what it reads is soon passed on, and a usual one holds a hundred for nothing. */
const YOUNG_MEMORY = 12;
/** Files that may wait in a thread: with one at a time it would be idle while each answer travels. */
const LONGEST_QUEUE = 16;

/** Bytes of files, from which on a thread that has read them holds memory worth giving back. */
const MUCH = 8 * 2 ** 20;

/** Seconds that reading so many bytes may take; a test brings its own. */
export type SecondsFor = (bytes: number) => number;

interface Job {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly settle: (answer: PoolAnswer) => void;
}

/** Threads that read source files. They wait without keeping the process alive, and are shared by all readings. */
export class ReadPool {
  readonly #threads: ReadThread[] = [];
  readonly #waiting: Job[] = [];
  readonly #secondsFor: SecondsFor;
  #most = 1;

  constructor(seconds: SecondsFor = secondsFor) {
    this.#secondsFor = seconds;
  }

  /** Reads one file. What takes too long or too much memory is given up, together with its thread. */
  read(bytes: Uint8Array, file: string, threads: number): Promise<PoolAnswer> {
    this.#most = threads;
    return new Promise((settle) => {
      this.#waiting.push({ bytes, file, settle });
      this.#share();
    });
  }

  /** Ends threads that wait and have read much: their memory goes back. Others are made when there is something to read. */
  rest(): void {
    for (const thread of [...this.#threads]) if (thread.length === 0 && thread.bytes > MUCH) thread.end();
  }

  /** Gives waiting files to the threads that have least to do. */
  #share(): void {
    while (this.#waiting.length > 0) {
      let thread = this.#threads.toSorted((a, b) => a.length - b.length)[0];
      if (thread === undefined || (thread.length > 0 && this.#threads.length < this.#most)) {
        thread = new ReadThread(
          this.#secondsFor,
          (left) => this.#replace(thread!, left),
          () => this.#share(),
        );
        this.#threads.push(thread);
      }
      if (thread.length >= LONGEST_QUEUE) return;
      thread.add(this.#waiting.shift()!);
    }
  }

  /** A thread has ended: the files that waited behind the one that ended it go to others. */
  #replace(thread: ReadThread, left: readonly Job[]): void {
    this.#threads.splice(this.#threads.indexOf(thread), 1);
    this.#waiting.unshift(...left);
    this.#share();
  }
}

/** One thread with the files that it was given. It reads them in their order, and answers each. */
class ReadThread {
  readonly #jobs: Job[] = [];
  readonly #worker: Worker;
  readonly #secondsFor: SecondsFor;
  readonly #onEnd: (left: readonly Job[]) => void;
  #timer: NodeJS.Timeout | undefined;
  #ended = false;
  #bytes = 0;

  constructor(seconds: SecondsFor, onEnd: (left: readonly Job[]) => void, onFree: () => void) {
    this.#secondsFor = seconds;
    this.#onEnd = onEnd;
    this.#worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
      // Not those of this process: "node -e" has one that no thread takes.
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: THREAD_MEMORY,
        maxYoungGenerationSizeMb: YOUNG_MEMORY,
      },
    });
    this.#worker.on('message', (serialized: Uint8Array) => {
      this.#jobs.shift()?.settle({ ok: true, serialized });
      this.#watch();
      onFree();
    });
    // A thread only ends by itself when its memory is used up; it may also do so while nobody asks it anything.
    this.#worker.on('error', () => this.end('too-large'));
    this.#worker.on('exit', () => this.end('too-large'));
    this.#worker.unref();
  }

  get length(): number {
    return this.#jobs.length;
  }

  /** Bytes of all files that it was given. */
  get bytes(): number {
    return this.#bytes;
  }

  add(job: Job): void {
    this.#jobs.push(job);
    this.#bytes += job.bytes.length;
    this.#worker.postMessage({ bytes: job.bytes, file: job.file });
    if (this.#jobs.length === 1) this.#watch();
  }

  /** Measures the time of the file that is read now. The process stays alive only while there is one. */
  #watch(): void {
    clearTimeout(this.#timer);
    const job = this.#jobs[0];
    if (job === undefined) {
      this.#worker.unref();
      return;
    }
    this.#worker.ref();
    const milliseconds = this.#secondsFor(job.bytes.length) * 1000;
    // An answer may have come while this thread was busy: it is looked for once more before the file is given up.
    const giveUp = () => {
      if (this.#jobs[0] === job) this.end('too-slow');
    };
    this.#timer = setTimeout(() => setImmediate(giveUp), milliseconds);
  }

  /** @param fault of the file that is being read, if there is one */
  end(fault: WorkbookFault = 'too-slow'): void {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#timer);
    void this.#worker.terminate();
    const [culprit, ...left] = this.#jobs.splice(0);
    this.#onEnd(left);
    culprit?.settle({ ok: false, fault });
  }
}

const pool = new ReadPool();

/** Threads for so many files: each costs some tenths of a second to start, and reads a small file in a millisecond. */
export function threadsFor(files: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.ceil(files / 64)));
}

/** Gives back the memory of threads that have nothing to do. */
export function restThreads(): void {
  pool.rest();
}

/** Reads one source file in a thread. @param threads how many may run at once */
export function readInThread(bytes: Uint8Array, file: string, threads: number): Promise<PoolAnswer> {
  return pool.read(bytes, file, threads);
}
