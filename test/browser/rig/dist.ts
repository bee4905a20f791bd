import { resolve } from 'node:path';

/** The built site under test: `dist/`, or the folder in SITE_DIST. */
export const dist = resolve(process.env.SITE_DIST ?? 'dist');

/** Where the same site is served a second time, as if an office had put it in a folder of its portal. */
export const subPath = '/a/sub/path';
