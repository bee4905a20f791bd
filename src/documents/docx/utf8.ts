const LONGEST_CHARACTER = 3;

/** Texts one behind the other in UTF-8. Joined as strings first, the XML of a score sheet takes twice as long. */
export function utf8(texts: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0) * LONGEST_CHARACTER);
  let at = 0;
  for (const text of texts) at += encoder.encodeInto(text, bytes.subarray(at)).written;
  return bytes.subarray(0, at);
}
