/** Containers that office workbooks come in: .xlsx .xlsm .ods are ZIPs, .xls and any .xlsx under a password compound files. */
export type Container = 'zip' | 'compound';

/** First bytes of each. */
const SIGNATURES: Readonly<Record<Container, readonly number[]>> = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  // All eight bytes: the library takes anything that begins only like a compound file for plain text.
  compound: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
};

/** Which container bytes begin like, whatever the file is called; undefined: none. */
export function containerOf(bytes: Uint8Array): Container | undefined {
  return (['zip', 'compound'] as const).find((container) =>
    SIGNATURES[container].every((byte, i) => bytes[i] === byte),
  );
}
