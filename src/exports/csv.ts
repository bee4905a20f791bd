/**
 * A CSV text: RFC 4180, CRLF line ends, one header row.
 * @param rows fields as they are published; text that a spreadsheet would run as a formula gets a leading apostrophe
 */
export function csvText(
  header: readonly string[],
  rows: Iterable<ReadonlyArray<string | number | null>>,
): string {
  const lines = [header.join(',')];
  for (const row of rows) lines.push(row.map(csvField).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

/**
 * One field. Numbers pass as they are, so that a negative number stays a number.
 * @example csvField('a,"b"') // => '"a,""b"""'
 * @example csvField('=1+1') // => "'=1+1"
 * @example csvField(null) // => ''
 */
export function csvField(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number' || /^-?\d+(?:\.\d+)?$/.test(value)) return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
