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

  /**
   * Does all tasks, whichever process has time.
   * @returns their outcomes in the order of the tasks
   * @throws what the first failure threw, when all have stopped
   */
  async all(tasks: readonly Task[], onTask: (done: number) => void = () => {}): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    let next = 0;
    let done = 0;
    const work = async (doOne: (task: Task) => Promise<Outcome>) => {
      while (next < tasks.length) {
        const i = next++;
        try {
          outcomes[i] = await doOne(tasks[i]!);
        } catch (error) {
          next = tasks.length;
          throw error;
        }
        onTask(++done);
        // Our own work has no pauses, and messages of helpers wait for one.
        await setImmediate();
      }
    };
    await settled([
      ...this.#helpers.flatMap((helper) =>
        Array.from({ length: AT_HAND }, () => work((task) => helper.do(task))),
      ),
      work((task) => doTask(this.#site, task, this.#thread)),
    ]);
    return outcomes;
  }

  /** Ends the other processes and the thread. */
  async close(): Promise<void> {
    await Promise.all([this.#thread?.end(), ...this.#helpers.map((helper) => helper.end())]);
  }
}
