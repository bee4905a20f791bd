import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { type BundleOptions, bundleFolder } from './bundle-pages.ts';
import { isWhole } from './kept-bundles.ts';

/** A bundle that is there, or being made. */
export interface Bundling {
  /** Absolute path of its folder, in which nothing may be changed. Rejects with what bundling throws. */
  readonly folder: Promise<string>;
}

/**
 * Begins the bundle of the pages, in a process of its own unless it is there: what bundling takes of memory, some hundred
 * megabytes, goes back when it ends, and it runs while the sheets are read. It has begun when this returns: reading sheets
 * leaves no moment to start a process in.
 * @param signal ends the process: whoever finds errors in the sheets needs no pages
 */
export async function beginBundle(options: BundleOptions, signal?: AbortSignal): Promise<Bundling> {
  const root = resolve(options.root);
  const folder = bundleFolder({ ...options, root });
  if (await isWhole(folder)) return { folder: Promise.resolve(folder) };
  return { folder: bundled({ ...options, root }, signal).then(() => folder) };
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
