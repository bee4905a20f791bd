import { setImmediate } from 'node:timers/promises';
import { Helper } from './helper.ts';
import { doTask, type Outcome, type Task } from './task.ts';

/** Tasks that a helper has at hand: while we work ourselves we do not hear that it is done with one. */
const AT_HAND = 2;

/** This process and further ones that share the work of a build, each with a copy of the site. */
export class Crew {
  readonly #site: unknown;
  readonly #helpers: readonly Helper[];

  /** Number of processes, this one included. */
  readonly size: number;

  constructor(site: unknown, size: number) {
    this.size = size;
    this.#site = site;
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
      work((task) => doTask(this.#site, task)),
    ]);
    return outcomes;
  }

  /** Ends the other processes. */
  async close(): Promise<void> {
    await Promise.all(this.#helpers.map((helper) => helper.end()));
  }
}

/** All of them are awaited: what is cleared away after a failure must not be written to any more. */
async function settled<Result>(works: ReadonlyArray<Promise<Result>>): Promise<Result[]> {
  const results = await Promise.allSettled(works);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
