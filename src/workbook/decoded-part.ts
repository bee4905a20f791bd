/** Bytes of a part as text; undefined where they are no UTF-8. */
export function decodedPart(part: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch {
    return undefined;
  }
}
