import { serialize } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { readSource } from '../../src/workbook/read-source.ts';
import { quietly } from './quietly.ts';

// A thread that reads source files, one at a time, so that a file which never ends can be given up with its thread.
parentPort?.on('message', ({ bytes, file }: { bytes: Uint8Array; file: string }) => {
  parentPort?.postMessage(serialize(quietly(() => readSource(bytes, file))));
});
