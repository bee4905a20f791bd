import { deflateSync, unzipSync, Zip, type ZipInputFile, type Zippable, zipSync } from 'fflate';
import { crc32 } from './crc32.ts';

/** Bytes from which on a part is packed in half the time, and an eighth larger: the scores of a nation are 60 MB of text. */
const LARGE = 4_000_000;
const levelOf = (part: Uint8Array) => (part.length < LARGE ? 6 : 4);
const DEFLATED = 8;
/** Noon of the first day that a ZIP can name, as local time, which is also how it is written: the same anywhere. */
const NO_DAY = () => new Date(1980, 0, 1, 12);

/**
 * Packs a workbook again so that it depends on its content alone: the library compresses with what the machine offers,
 * and that differs between processors and versions of Node.
 * @param partOf a part as it shall be, for what the library cannot write
 */
export function sealedPackage(
  bytes: Uint8Array,
  partOf: (path: string, part: Uint8Array) => Uint8Array,
): Uint8Array {
  const parts: Zippable = {};
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    const sealed = partOf(path, part);
    parts[path] = [sealed, { level: levelOf(sealed) }];
  }
  return zipSync(parts, { mtime: NO_DAY() });
}

/** A part as it stands in a package, compressed. */
export interface PackedPart {
  readonly size: number;
  readonly crc: number;
  readonly packed: Uint8Array;
}

/** Memory for finding repeats, of 12: as much as a part of 100 kB uses. More would be cleared anew for every part. */
const LITTLE = 2;

/** A part that can stand in many packages and is compressed but once. */
export const packedPart = (part: Uint8Array): PackedPart => ({
  size: part.length,
  crc: crc32(part),
  packed: deflateSync(part, { level: levelOf(part), mem: LITTLE }),
});

/** A package whose bytes depend on its content alone. @param parts by path, in the order in which they shall stand */
export function packageOf(parts: ReadonlyMap<string, PackedPart>): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, { size, crc, packed }] of parts) {
    const file: ZipInputFile = { filename, size, crc, compression: DEFLATED, mtime: NO_DAY() };
    zip.add(file);
    // Set by the line above: what is compressed already goes in as it is.
    file.ondata!(null, packed, true);
  }
  zip.end();
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
