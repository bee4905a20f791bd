import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeptFile } from './kept-groups.ts';

/** A file to be written: its path from the root of the site, or its address. */
export interface MadeFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Writes a file into the folder of a site. @throws the file system's error */
export type WriteFile = (folder: string, file: MadeFile) => KeptFile;

/** A way of writing that makes each folder once. Synchronously: promises cost more than the writing of so many small files. */
export function fileWriting(): WriteFile {
  const made = new Set<string>();
  return (folder, { path: pathOrAddress, content }) => {
    const path = pathOrAddress.replace(/^\//, '');
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, bytes);
    return { path, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
  };
}
