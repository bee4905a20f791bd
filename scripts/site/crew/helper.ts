import { type ChildProcess, fork } from 'node:child_process';
import { type PackedSite, packSite } from '../../data/shelf.ts';
import { type ErrorFacts, errorFrom } from '../../shell/error-facts.ts';
import type { Outcome, Task } from './task.ts';

/** What a helper is sent: the site first, then tasks. */
export type Order =
  | { readonly kind: 'site'; readonly packed: PackedSite }
  | { readonly kind: 'task'; readonly id: number; readonly task: Task };

/** What a helper says of a task. */
export type Report =
  | { readonly kind: 'done'; readonly id: number; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly id: number; readonly error: ErrorFacts };

interface Pending {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
}

/** A further process that does tasks of a build, in the order in which it gets them. It ends with us. */
export class Helper {
  readonly #process: ChildProcess;
  readonly #pending = new Map<number, Pending>();
  readonly #ended = Promise.withResolvers<void>();
  #tasks = 0;
  #stopped: Error | undefined;

  constructor(site: unknown) {
    this.#process = fork(new URL('./helper-process.ts', import.meta.url), {
      // Typed arrays and bigints of the site as they are.
      serialization: 'advanced',
      // What it prints would stand between our lines of progress.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#process.on('message', (report: Report) => this.#hear(report));
    this.#process.on('error', (error) => this.#stop(error));
    this.#process.on('exit', (code, signal) =>
      this.#stop(new Error(`a process that shares the build ended by itself (${signal ?? code})`)),
    );
    this.#send({ kind: 'site', packed: packSite(site) });
  }

  /** @throws what the task throws there; an Error where the process has ended */
  do(task: Task): Promise<Outcome> {
    if (this.#stopped !== undefined) return Promise.reject(this.#stopped);
    const id = ++this.#tasks;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#send({ kind: 'task', id, task });
    });
  }

  /** Ends the process, whatever it does. */
  end(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) this.#process.kill();
    return this.#ended.promise;
  }

  #send(order: Order): void {
    this.#process.send(order, (error) => {
      if (error !== null) this.#stop(error);
    });
  }

  #hear(report: Report): void {
    const pending = this.#pending.get(report.id);
    if (pending === undefined) return;
    this.#pending.delete(report.id);
    if (report.kind === 'done') pending.resolve(report.outcome);
    else pending.reject(errorFrom(report.error));
  }

  #stop(error: Error): void {
    this.#stopped ??= error;
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
    this.#ended.resolve();
  }
}
