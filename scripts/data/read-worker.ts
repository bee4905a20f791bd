import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';

// A thread that reads source files, one at a time, so that a file which never ends can be given up with its thread.
// Code that was compiled once is ready in half the time: the spreadsheet library is two megabytes of it.
enableCompileCache(join(import.meta.dirname, '../../.cache/compiled'));
const [{ readPlainPacked }, { packRead }, { encodeRead }, { nodeUnpacking }] = await Promise.all([
  import('../../src/workbook/read-plain-source.ts'),
  import('../../src/workbook/packed-grid.ts'),
  import('./grid-codec.ts'),
  import('./node-unpacking.ts'),
]);

interface Job {
  readonly bytes: Uint8Array;
  readonly file: string;
}

/** What is not plain needs the spreadsheet library, which is loaded when the first such file comes. */
async function readJob({ bytes, file }: Job): Promise<Uint8Array<ArrayBuffer>> {
  const plain = readPlainPacked(bytes, file, nodeUnpacking);
  if (plain !== undefined) return encodeRead(plain);
  const [{ readSource }, { quietly }] = await Promise.all([
    import('../../src/workbook/read-source.ts'),
    import('./quietly.ts'),
  ]);
  return encodeRead(packRead(quietly(() => readSource(bytes, file))));
}

// Answers come in the order of the files.
let last = Promise.resolve();
parentPort?.on('message', (job: Job) => {
  last = last.then(async () => {
    const answer = await readJob(job);
    // Handed over rather than copied.
    parentPort?.postMessage(answer, [answer.buffer]);
  });
});
