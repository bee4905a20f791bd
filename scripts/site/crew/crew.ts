import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { WriteThread } from '../kept/write-thread.ts';
import { settled } from '../settled.ts';
import { Helper } from './helper.ts';
import { doTask, type Outcome, type Task } from './task.ts';

/** Tasks that a helper has at hand: while we work ourselves we do not hear that it is done with one. */
const AT_HAND = 2;

/** This process and further ones that share the work of a build, each with a copy of the site. */
export class Crew {
  readonly #site: unknown;
  readonly #helpers: readonly Helper[];
  /** Writes what we make, where a core is free for it. */
  readonly #thread: WriteThread | undefined;

  constructor(site: unknown, size: number) {
    this.#site = site;
    this.#thread = size < availableParallelism() ? new WriteThread() : undefined;
    this.#helpers = Array.from({ length: size - 1 }, () => new Helper(site));
  }

  /** Whether there is no other process. */
  get isAlone(): boolean {
    return this.#helpers.length === 0;
  }

  /**
   * Does all tasks, whichever process has time. We take the first of those that are left, the others take the last: where
   * tasks of a kind stand together, each process has mostly to do with one kind, and compiles and optimises that alone.
   * @param until once it has settled, no further task is begun
   * @returns their outcomes in the order of the tasks; undefined for those that were not begun
   * @throws what the first failure threw, when all have stopped
   */
  async all<Stop extends Promise<unknown> | undefined = undefined>(
    tasks: readonly Task[],
    onTask: (done: number) => void = () => {},
    until?: Stop,
  ): Promise<Array<Stop extends undefined ? Outcome : Outcome | undefined>> {
    const outcomes: Outcome[] = new Array(tasks.length);
    let [first, last, done] = [0, tasks.length, 0];
    const stop = () => {
      last = first;
    };
    until?.then(stop, stop);
    const work = async (take: () => number, doOne: (task: Task) => Promise<Outcome>) => {
      while (first < last) {
        const i = take();
        try {
          outcomes[i] = await doOne(tasks[i]!);
        } catch (error) {
          stop();
          throw error;
        }
        onTask(++done);
        // Our own work has no pauses, and messages of helpers wait for one.
        await setImmediate();
      }
    };
    await settled([
      ...this.#helpers.flatMap((helper) =>
        Array.from({ length: AT_HAND }, () =>
          work(
            () => --last,
            (task) => helper.do(task),
          ),
        ),
      ),
      work(
        () => first++,
        (task) => doTask(this.#site, task, this.#thread),
      ),
    ]);
    return outcomes;
  }

  /** Ends the other processes and the thread. */
  async close(): Promise<void> {
    await Promise.all([this.#thread?.end(), ...this.#helpers.map((helper) => helper.end())]);
  }
}
