import { Worker } from 'node:worker_threads';
import { type ErrorFacts, errorFrom } from '../../shell/error-facts.ts';
import type { KeptFile } from '../kept/kept-groups.ts';
import type { RenderedPage, WritePage } from './write-page.ts';

/** What the thread is asked to write. */
export interface PageOrder extends RenderedPage {
  readonly id: number;
  readonly folder: string;
}

/** What became of it. */
export type PageReport =
  | { readonly id: number; readonly file: KeptFile }
  | { readonly id: number; readonly failed: ErrorFacts };

interface Pending {
  readonly resolve: (file: KeptFile) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A thread that makes links relative, takes hashes, and writes: a quarter of what a page takes, and more where the disk is
 * slow. It shares nothing, and gets the bytes of a page without a copy.
 */
export class PageThread {
  readonly #worker = new Worker(new URL('./page-worker.ts', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  readonly #pending = new Map<number, Pending>();
  #orders = 0;
  #stopped: Error | undefined;

  constructor() {
    this.#worker.on('message', (report: PageReport) => this.#hear(report));
    this.#worker.on('error', (error: Error) => this.#stop(error));
    this.#worker.on('exit', () => this.#stop(new Error('the thread that writes pages ended')));
  }

  readonly write: WritePage = (folder, { path, html }) => {
    if (this.#stopped !== undefined) return Promise.reject(this.#stopped);
    const id = ++this.#orders;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#worker.postMessage({ id, folder, path, html } satisfies PageOrder, [html]);
    });
  };

  /** Ends the thread, whatever it does. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #hear(report: PageReport): void {
    const pending = this.#pending.get(report.id);
    this.#pending.delete(report.id);
    if ('file' in report) pending?.resolve(report.file);
    else pending?.reject(errorFrom(report.failed));
  }

  #stop(error: Error): void {
    this.#stopped ??= error;
    for (const { reject } of this.#pending.values()) reject(this.#stopped);
    this.#pending.clear();
  }
}
