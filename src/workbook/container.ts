/** First bytes of a ZIP (.xlsx .xlsm .ods) and of a compound file (.xls, and .xlsx under a password). */
const SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  // All eight bytes: the library takes anything that begins only like a compound file for plain text.
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
];

/** Whether bytes begin like one of the containers that office workbooks come in, whatever the file is called. */
export function isWorkbookContainer(bytes: Uint8Array): boolean {
  return SIGNATURES.some((signature) => signature.every((byte, i) => bytes[i] === byte));
}
