import { parentPort } from 'node:worker_threads';
import { errorFacts } from '../../shell/error-facts.ts';
import type { PageOrder, PageReport } from './page-thread.ts';
import { pageWriting } from './write-page.ts';

// A thread that writes pages while the next ones are rendered.
const write = pageWriting();

parentPort?.on('message', ({ id, folder, ...page }: PageOrder) => {
  parentPort?.postMessage(reportOn());

  function reportOn(): PageReport {
    try {
      return { id, file: write(folder, page) };
    } catch (error) {
      return { id, failed: errorFacts(error) };
    }
  }
});
