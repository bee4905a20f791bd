import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';

// A thread that reads source files, one at a time, so that a file which never ends can be given up with its thread.
// The spreadsheet library is two megabytes of code: compiled once, it is ready in half the time.
enableCompileCache(join(import.meta.dirname, '../../.cache/compiled'));
const { readSource } = await import('../../src/workbook/read-source.ts');
const { encodeRead } = await import('./grid-codec.ts');
const { quietly } = await import('./quietly.ts');

parentPort?.on('message', ({ bytes, file }: { bytes: Uint8Array; file: string }) => {
  parentPort?.postMessage(encodeRead(quietly(() => readSource(bytes, file))));
});
