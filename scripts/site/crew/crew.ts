import { setImmediate } from 'node:timers/promises';
import { partOfSite } from '../../../src/dataset/part-of-site.ts';
import type { Site, YearDataset } from '../../../src/dataset/site.ts';
import { Helper } from './helper.ts';
import { doTask, type Outcome, type Task } from './task.ts';

/** Tasks that a helper has at hand: while we work ourselves we do not hear that it is done with one. */
const AT_HAND = 2;

/** This process and further ones that share the work of a build. */
export class Crew {
  readonly #site: unknown;
  readonly #helpers: readonly Helper[];
  /** Years that the helpers have; undefined where they have a copy of the whole site. */
  readonly #years: ReadonlySet<number> | undefined;

  /**
   * @param size number of processes, this one included
   * @param years that the others get of a `Site`; without them they get a copy of whatever the site is
   */
  constructor(site: unknown, size: number, years?: readonly YearDataset[]) {
    this.#site = site;
    const whole = years === undefined || years.length === (site as Site).years.length;
    this.#years = whole ? undefined : new Set(years.map(({ year }) => year));
    this.#helpers = Array.from(
      { length: size - 1 },
      () => new Helper(years === undefined ? site : partOfSite(site as Site, years)),
    );
  }

  /**
   * Does all tasks, whichever process has time.
   * @returns their outcomes in the order of the tasks
   * @throws what the first failure threw, when all have stopped
   */
  async all(tasks: readonly Task[], onTask: (done: number) => void = () => {}): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    const { shared = [], own = [] } = Object.groupBy(tasks.keys(), (i) =>
      this.#canHelp(tasks[i]!) ? 'shared' : 'own',
    );
    let done = 0;
    const work = async (doOne: (task: Task) => Promise<Outcome>, next: () => number | undefined) => {
      for (let i = next(); i !== undefined; i = next()) {
        try {
          outcomes[i] = await doOne(tasks[i]!);
        } catch (error) {
          own.length = 0;
          shared.length = 0;
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
            (task) => helper.do(task),
            () => shared.shift(),
          ),
        ),
      ),
      // What nobody else can do first; then from the other end, so that all end at about the same time.
      work(
        (task) => doTask(this.#site, task),
        () => own.shift() ?? shared.pop(),
      ),
    ]);
    return outcomes;
  }

  #canHelp({ year }: Task): boolean {
    if (this.#helpers.length === 0) return false;
    return this.#years === undefined || (year !== undefined && this.#years.has(year));
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
