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

/** Seconds that reading so many bytes may take; a test brings its own. */
export type SecondsFor = (bytes: number) => number;

/** Threads that read source files. They wait without keeping the process alive, and are shared by all readings. */
export class ReadPool {
  readonly #idle: Worker[] = [];
  readonly #waiting: Array<(worker: Worker) => void> = [];
  readonly #secondsFor: SecondsFor;
  #started = 0;

  constructor(seconds: SecondsFor = secondsFor) {
    this.#secondsFor = seconds;
  }

  /** Reads one file. What takes too long or too much memory is given up, together with its thread. */
  async read(bytes: Uint8Array, file: string, threads: number): Promise<PoolAnswer> {
    const worker = await this.#take(threads);
    const answer = await this.#ask(worker, bytes, file);
    if (answer.ok) this.#giveBack(worker);
    else await this.#drop(worker);
    return answer;
  }

  #take(threads: number): Worker | Promise<Worker> {
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    if (this.#started < threads) return this.#start();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #start(): Worker {
    this.#started++;
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
      // Not those of this process: "node -e" has one that no thread takes.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY },
    });
    // A thread may also end while nobody asks it anything: it must not be asked again, nor end the process.
    worker.on('error', () => {});
    worker.on('exit', () => {
      const i = this.#idle.indexOf(worker);
      if (i < 0) return;
      this.#idle.splice(i, 1);
      this.#started--;
    });
    worker.unref();
    return worker;
  }

  #giveBack(worker: Worker): void {
    worker.unref();
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(worker);
    else next(worker);
  }

  async #drop(worker: Worker): Promise<void> {
    await worker.terminate();
    this.#started--;
    const next = this.#waiting.shift();
    if (next !== undefined) next(this.#start());
  }

  #ask(worker: Worker, bytes: Uint8Array, file: string): Promise<PoolAnswer> {
    worker.ref();
    return new Promise((resolve) => {
      const settle = (answer: PoolAnswer) => {
        clearTimeout(timer);
        // One by one: without its own listeners a Worker hears nothing any more.
        worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
        resolve(answer);
      };
      // An answer may have come while this thread was busy: it is looked for once more before the file is given up.
      const timer = setTimeout(
        () => setImmediate(() => settle({ ok: false, fault: 'too-slow' })),
        this.#secondsFor(bytes.length) * 1000,
      );
      const onMessage = (serialized: Uint8Array) => settle({ ok: true, serialized });
      // A thread only ends by itself when its memory is used up.
      const onEnd = () => settle({ ok: false, fault: 'too-large' });
      worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
      worker.postMessage({ bytes, file });
    });
  }
}

const pool = new ReadPool();

/** Threads for so many files: each costs some tenths of a second to start, and reads a small file in milliseconds. */
export function threadsFor(files: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.ceil(files / 64)));
}

/** Reads one source file in a thread. @param threads how many may run at once */
export function readInThread(bytes: Uint8Array, file: string, threads: number): Promise<PoolAnswer> {
  return pool.read(bytes, file, threads);
}
