import { crc32, inflateRawSync } from 'node:zlib';
import { portableUnpacking, type Unpacking } from '../../src/workbook/open-zip.ts';

/** Bytes up to which a part is unpacked before Node has made what it unpacks with. */
const SMALL = 1_024;
/** Bytes from which on a part has memory of its own that is worth giving back. */
const LARGE = 1_000_000;

/** Unpacks with what Node brings, several times as fast as what runs in a browser too. */
export const nodeUnpacking: Unpacking = {
  inflate(packed, size) {
    if (size <= SMALL) return portableUnpacking.inflate(packed, size);
    try {
      // One chunk, and room for one byte too many, which is then noticed.
      const options = { chunkSize: size + 1, maxOutputLength: size + 1 };
      const { buffer, byteOffset, byteLength } = inflateRawSync(packed, options);
      return new Uint8Array(buffer, byteOffset, byteLength);
    } catch {
      return undefined;
    }
  },
  crc32,
  release(part) {
    // Small ones share their memory with others.
    if (part.length > LARGE && part.buffer instanceof ArrayBuffer) part.buffer.transfer(0);
  },
};
