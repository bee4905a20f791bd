import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PiecewiseFile } from '../../../src/exports/file-facts.ts';
import type { KeptFile } from './kept-groups.ts';

/** A file to be written: its path from the root of the site, or its address. */
export interface MadeFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Writes a file into the folder of a site. @throws the file system's error */
export type WriteFile = (folder: string, file: MadeFile | PiecewiseFile) => KeptFile;

/** A way of writing that makes each folder once. Synchronously: promises cost more than the writing of so many small files. */
export function fileWriting(): WriteFile {
  const made = new Set<string>();
  return (folder, { path: pathOrAddress, content }) => {
    const path = pathOrAddress.replace(/^\//, '');
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    if (typeof content !== 'string' && !(content instanceof Uint8Array))
      return { path, ...writePieces(target, content) };
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    writeFileSync(target, bytes);
    return { path, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
  };
}

function writePieces(target: string, pieces: Iterable<string>): Omit<KeptFile, 'path'> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = openSync(target, 'w');
  try {
    for (const text of pieces) {
      const piece = Buffer.from(text);
      hash.update(piece);
      bytes += piece.byteLength;
      writeFileSync(file, piece);
    }
  } finally {
    closeSync(file);
  }
  return { bytes, sha256: hash.digest('hex') };
}
