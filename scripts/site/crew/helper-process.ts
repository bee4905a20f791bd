import { unpackSite } from '../../data/shelf.ts';
import { errorFacts } from '../../shell/error-facts.ts';
import type { Order, Report } from './helper.ts';
import { doTask, type Task } from './task.ts';

// A process that shares a build: it gets the site once, and then one task after the other.

let site: unknown;
let turn: Promise<void> = Promise.resolve();

process.on('message', (order: Order) => {
  if (order.kind === 'site') site = unpackSite(order.packed);
  else turn = turn.then(() => work(order.id, order.task));
});
// Nobody is left to work for.
process.on('disconnect', () => process.exit());

async function work(id: number, task: Task): Promise<void> {
  try {
    say({ kind: 'done', id, outcome: await doTask(site, task) });
  } catch (error) {
    say({ kind: 'failed', id, error: errorFacts(error) });
  }
}

function say(report: Report): void {
  process.send?.(report);
}
