import { Worker } from 'node:worker_threads';
import { type ErrorFacts, errorFrom } from '../../shell/error-facts.ts';
import type { KeptFile } from './kept-groups.ts';
import type { MadeFile } from './write-files.ts';
import type { RenderedPage, Writing } from './writing.ts';

/** What the thread is asked to write: a page, or files of other kinds. */
export interface WriteOrder {
  readonly id: number;
  readonly folder: string;
  readonly page?: RenderedPage;
  readonly files?: readonly MadeFile[];
}

/** What became of it. */
export type WriteReport =
  | { readonly id: number; readonly written: readonly KeptFile[] }
  | { readonly id: number; readonly failed: ErrorFacts };

interface Pending {
  readonly resolve: (written: readonly KeptFile[]) => void;
  readonly reject: (error: Error) => void;
}

/** New space of the thread in mebibytes: the bytes of a page are written, and then only in the way. */
const YOUNG_MEMORY = 4;

/**
 * A thread that makes links relative, takes hashes, and writes: a quarter of what a page takes, and more where the disk is
 * slow. It shares nothing, and gets the bytes of a page without a copy.
 */
export class WriteThread implements Writing {
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | undefined;
  #orders = 0;
  #stopped: Error | undefined;

  readonly page: Writing['page'] = async (folder, page) => {
    const [written] = await this.#order({ folder, page }, [page.html]);
    return written!;
  };

  readonly files: Writing['files'] = (folder, files) => this.#order({ folder, files });

  /** Ends the thread, whatever it does. */
  async end(): Promise<void> {
    this.#stop(new Error('the thread that writes has ended'));
    await this.#worker?.terminate();
  }

  #order(order: Omit<WriteOrder, 'id'>, moved: ArrayBuffer[] = []): Promise<readonly KeptFile[]> {
    if (this.#stopped !== undefined) return Promise.reject(this.#stopped);
    this.#worker ??= this.#start();
    const id = ++this.#orders;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#worker?.postMessage({ id, ...order } satisfies WriteOrder, moved);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./write-worker.ts', import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEMORY },
    });
    worker.on('message', (report: WriteReport) => this.#hear(report));
    worker.on('error', (error: Error) => this.#stop(error));
    worker.on('exit', () => this.#stop(new Error('the thread that writes has ended')));
    return worker;
  }

  #hear(report: WriteReport): void {
    const pending = this.#pending.get(report.id);
    this.#pending.delete(report.id);
    if ('written' in report) pending?.resolve(report.written);
    else pending?.reject(errorFrom(report.failed));
  }

  #stop(error: Error): void {
    this.#stopped ??= error;
    for (const { reject } of this.#pending.values()) reject(this.#stopped);
    this.#pending.clear();
  }
}
