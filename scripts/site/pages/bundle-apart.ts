import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { type BundleOptions, bundleFolder } from './bundle-pages.ts';
import { isWhole } from './kept-bundles.ts';

/**
 * The bundle of the pages, made in a process of its own unless it is there: what bundling takes of memory, some hundred
 * megabytes, goes back when it ends, and it can run while the sheets are read.
 * @param signal ends the process: whoever finds errors in the sheets needs no pages
 * @returns absolute path of its folder, in which nothing may be changed   @throws what bundling throws
 */
export async function bundleApart(options: BundleOptions, signal?: AbortSignal): Promise<string> {
  const root = resolve(options.root);
  const folder = bundleFolder({ ...options, root });
  if (!(await isWhole(folder))) await bundled({ ...options, root }, signal);
  return folder;
}

function bundled(options: BundleOptions, signal: AbortSignal | undefined): Promise<void> {
  const child = fork(new URL('./bundle-process.ts', import.meta.url), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    ...(signal === undefined ? {} : { signal }),
  });
  return new Promise((done, failed) => {
    child.once('message', ({ error }: { error?: unknown }) => (error === undefined ? done() : failed(error)));
    child.once('error', failed);
    child.once('exit', (code, signal) =>
      failed(new Error(`the process that bundles the pages ended by itself (${signal ?? code})`)),
    );
    child.send(options);
  });
}
