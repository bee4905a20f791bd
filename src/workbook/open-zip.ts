import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import { LIMITS } from './limits.ts';

/** Parts of a container by name, decompressed; or why it is not opened. */
export type PartsRead =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly fault: 'damaged' | 'password' | 'too-large' };

/** How packed bytes are unpacked. That of a browser is part of this house; scripts bring a faster one. */
export interface Unpacking {
  /** At most `size` bytes, or undefined: a part that says it is small and is not must not be unpacked to its end. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array | undefined;
  readonly crc32: (bytes: Uint8Array) => number;
  /** Gives the memory of what was unpacked back at once, rather than when somebody comes to collect it. */
  readonly release?: (part: Uint8Array) => void;
}

/** What the list of contents says of one part. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins, and where its bytes. */
  readonly from: number;
  readonly at: number;
}

/** "PK" and two bytes that say what begins there, as little-endian numbers. */
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const LONGEST_REMARK = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/**
 * Opens a ZIP within the limits: sizes are summed before anything is decompressed, every part must have the size and
 * the check sum that the list of contents states, and no two parts may share bytes. The spreadsheet library does none
 * of this: it reads on for minutes in a list that was cut off, and takes a damaged byte for a digit.
 * @param wanted parts that are needed; the others are not decompressed
 */
export function openZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  unpacking: Unpacking = portableUnpacking,
): PartsRead {
  const entries = entriesOf(bytes);
  if (entries === undefined) return { ok: false, fault: 'damaged' };
  const needed = entries.filter(({ name }) => wanted(name));
  if (entries.length > LIMITS.parts) return { ok: false, fault: 'too-large' };
  if (needed.reduce((sum, { size }) => sum + size, 0) > LIMITS.inflatedBytes)
    return { ok: false, fault: 'too-large' };
  if (shareBytes(entries)) return { ok: false, fault: 'damaged' };
  if (needed.some(({ encrypted }) => encrypted)) return { ok: false, fault: 'password' };
  const parts = new Map<string, Uint8Array>();
  for (const entry of needed) {
    const part = contentOf(bytes, entry, unpacking);
    if (part === undefined || parts.has(entry.name)) return { ok: false, fault: 'damaged' };
    parts.set(entry.name, part);
  }
  return { ok: true, parts };
}

/** The list of contents at the end of a ZIP; undefined where it is cut off or leads astray. */
function entriesOf(bytes: Uint8Array): Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begins = (at: number, signature: number) =>
    at >= 0 && at + 4 <= bytes.length && view.getUint32(at, true) === signature;
  let end = bytes.length - END_SIZE;
  while (end > bytes.length - END_SIZE - LONGEST_REMARK && end > 0 && !begins(end, END_OF_CENTRAL)) end--;
  if (!begins(end, END_OF_CENTRAL)) return undefined;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 8, true); left > 0; left--) {
    if (at + CENTRAL_SIZE > end || !begins(at, CENTRAL_HEADER)) return undefined;
    const [name, extra, remark] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const [size, packed, local] = widened(
      view,
      [24, 20, 42].map((field) => view.getUint32(at + field, true)),
      at + CENTRAL_SIZE + name!,
      extra!,
    ) as [number, number, number];
    if (!begins(local, LOCAL_HEADER)) return undefined;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + name!)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed,
      size,
      from: local,
      at: local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
    });
    at += CENTRAL_SIZE + name! + extra! + remark!;
  }
  return at <= end ? entries : undefined;
}

/** Stands for a number that is written in eight bytes elsewhere (ZIP64). */
const ELSEWHERE = 0xffffffff;

/** Numbers of an entry, those that stand elsewhere from its extra field, where the ones of eight bytes follow each other. */
function widened(view: DataView, numbers: readonly number[], from: number, length: number): number[] {
  let at = from;
  const end = Math.min(from + length, view.byteLength);
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return numbers.map((number) => {
    if (number !== ELSEWHERE || at + 8 > end) return number;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  });
}

/** Whether a part begins before the one before it ends: many parts of the same bytes unpack to far more than the file. */
function shareBytes(entries: readonly Entry[]): boolean {
  const inOrder = [...entries].sort((a, b) => a.from - b.from);
  return inOrder.some(({ from }, i) => i > 0 && from < inOrder[i - 1]!.at + inOrder[i - 1]!.packed);
}

function contentOf(
  bytes: Uint8Array,
  { at, packed, size, method, crc }: Entry,
  unpacking: Unpacking,
): Uint8Array | undefined {
  if (at + packed > bytes.length || !(method === STORED || method === DEFLATED)) return undefined;
  const content = bytes.subarray(at, at + packed);
  const part = method === STORED ? content : unpacking.inflate(content, size);
  return part?.length === size && unpacking.crc32(part) === crc ? part : undefined;
}

/** Packed bytes that are decompressed at once. Deflate makes at most 1,032 bytes of one. */
const SLICE = 16 * 1024;

function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const part = new Uint8Array(size);
  try {
    if (packed.length <= SLICE) return inflateSync(packed, { out: part });
    let filled = 0;
    const stream = new Inflate((chunk) => {
      if (filled + chunk.length > size) throw new RangeError('more bytes than stated');
      part.set(chunk, filled);
      filled += chunk.length;
    });
    for (let at = 0; at < packed.length; at += SLICE)
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    return part.subarray(0, filled);
  } catch {
    return undefined;
  }
}

/** Runs anywhere. */
export const portableUnpacking: Unpacking = { inflate, crc32 };
