import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unpack } from '../../src/verifier/unpack.ts';

/** Puts the edition that is never made again into the archive of its year: its zip and its files. */
export function unpackFirstEdition(archive: string): void {
  const zip = readFileSync('test/archive/first-edition/2023-r1.zip');
  for (const [path, bytes] of unpack(zip)!) {
    mkdirSync(dirname(join(archive, 'r1', path)), { recursive: true });
    writeFileSync(join(archive, 'r1', path), bytes);
  }
  writeFileSync(join(archive, '2023-r1.zip'), zip);
}
