import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipName } from '../../src/archive/snapshot-paths.ts';
import type { FileFault } from '../../src/verifier/inventory.ts';
import { unpack } from '../../src/verifier/unpack.ts';
import type { Verification } from '../../src/verifier/verify-snapshot.ts';
import { verifySnapshot } from '../../src/verifier/verify-snapshot.ts';
import { readPlainSource } from '../../src/workbook/read-plain-source.ts';
import { sha256 } from '../data/read-files.ts';
import { hashedFiles } from './list-files.ts';

/** Verifies the folder of an edition by what is in it alone. */
export async function verifyFolder(folder: string): Promise<Verification> {
  const hashes = new Map((await hashedFiles(folder)).map((file) => [file.path, file.sha256]));
  return verifySnapshot({
    hashes,
    bytesOf: (path) => {
      const file = join(folder, path);
      return hashes.has(path) && existsSync(file) ? readFileSync(file) : undefined;
    },
    // Cleared copies are plain workbooks: nothing but our own reader is needed.
    readWorkbook: (bytes, file) => readPlainSource(bytes, file) ?? { ok: false, fault: 'damaged' },
    sha256,
  });
}

/**
 * Files of an edition's zip that are not those of its folder; undefined where there is no zip.
 * @param year and name of the edition   @param archive folder of the year
 */
export async function zipFaults(
  archive: string,
  year: number,
  name: string,
): Promise<FileFault[] | undefined> {
  const zip = join(archive, zipName(year, name));
  if (!existsSync(zip)) return undefined;
  const inFolder = new Map((await hashedFiles(join(archive, name))).map((file) => [file.path, file.sha256]));
  const packedFiles = unpack(readFileSync(zip));
  if (packedFiles === undefined) return [{ path: zipName(year, name), fault: 'changed' }];
  const inZip = new Map([...packedFiles].map(([path, bytes]) => [path, sha256(bytes)]));
  return [
    ...[...inFolder].flatMap(([path, hash]): FileFault[] => {
      const packed = inZip.get(path);
      return packed === hash ? [] : [{ path, fault: packed === undefined ? 'missing' : 'changed' }];
    }),
    ...[...inZip.keys()].flatMap((path): FileFault[] =>
      inFolder.has(path) ? [] : [{ path, fault: 'not-listed' }],
    ),
  ];
}
