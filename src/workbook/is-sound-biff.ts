import { CFB } from 'xlsx';

const BOF = 0x0809;
const EOF = 0x000a;
const BOUNDSHEET = 0x0085;
const FILEPASS = 0x002f;
/** Largest record of the format; older ones are smaller. */
const LONGEST_RECORD = 8224;
/** Drawings and charts stand inside a sheet, one inside the other. */
const DEEPEST = 4;

/**
 * Whether the records of an .xls follow each other without gaps, and its sheets are those that its list names. The
 * spreadsheet library reads on from a record whose length is wrong, for seconds and gigabytes, and leaves out a sheet
 * whose entry in the list it does not know.
 * @param bytes a sound compound file
 */
export function isSoundBiff(bytes: Uint8Array): boolean {
  const container = CFB.read(bytes, { type: 'array' });
  const entry = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book');
  // A compound file without one is judged by the library: under a password there is none.
  if (entry === null) return true;
  return areSound(Uint8Array.from(entry.content as ArrayLike<number>));
}

function areSound(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer);
  const listed = new Set<number>();
  const found = new Set<number>();
  let depth = 0;
  let at = 0;
  while (at + 4 <= stream.length) {
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    // What follows the last sheet is filling.
    if (depth === 0 && type !== BOF) break;
    if (length > LONGEST_RECORD || at + 4 + length > stream.length) return false;
    if (type === FILEPASS) return true;
    if (type === BOF) {
      if (depth === 0) found.add(at);
      depth++;
    }
    if (type === EOF) depth--;
    if (depth > DEEPEST) return false;
    if (type === BOUNDSHEET && length >= 4) listed.add(view.getUint32(at + 4, true));
    at += 4 + length;
  }
  // The first part is the workbook itself; every other one is a sheet.
  found.delete(0);
  const isListed = [...found].every((place) => listed.has(place));
  return depth === 0 && listed.size > 0 && listed.size === found.size && isListed;
}
