/** "PK" and two bytes that say what begins there, as little-endian numbers. */
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const LONGEST_REMARK = 0xffff;

/**
 * Whether the list of contents at the end of a ZIP is there and every entry of it leads to a file. The library
 * believes the numbers of a list that was cut off or overwritten, and then reads on for minutes (seen with the first
 * 52 bytes of an .xlsx).
 */
export function isWholeZip(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begins = (at: number, signature: number) =>
    at >= 0 && at + 4 <= bytes.length && view.getUint32(at, true) === signature;
  let end = bytes.length - END_SIZE;
  while (end > bytes.length - END_SIZE - LONGEST_REMARK && end > 0 && !begins(end, END_OF_CENTRAL)) end--;
  if (!begins(end, END_OF_CENTRAL)) return false;
  let at = view.getUint32(end + 16, true);
  for (let entries = view.getUint16(end + 8, true); entries > 0; entries--) {
    if (at + CENTRAL_SIZE > end || !begins(at, CENTRAL_HEADER)) return false;
    if (!begins(view.getUint32(at + 42, true), LOCAL_HEADER)) return false;
    const [name, extra, remark] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += CENTRAL_SIZE + name! + extra! + remark!;
  }
  return at <= end;
}
