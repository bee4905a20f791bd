import { parentPort } from 'node:worker_threads';
import { errorFacts } from '../../shell/error-facts.ts';
import type { WriteOrder, WriteReport } from './write-thread.ts';
import { writingAtOnce } from './writing.ts';

// A thread that writes what was made while the next is being made.
const writing = writingAtOnce();

parentPort?.on('message', (order: WriteOrder) => parentPort?.postMessage(reportOn(order)));

function reportOn({ id, folder, page, files = [] }: WriteOrder): WriteReport {
  try {
    return { id, written: page === undefined ? writing.files(folder, files) : [writing.page(folder, page)] };
  } catch (error) {
    return { id, failed: errorFacts(error) };
  }
}
