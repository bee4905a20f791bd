import type { ChartSpec } from './chart-spec.ts';
import { tableOf } from './chart-table.ts';

/**
 * The figures of a chart as CSV (RFC 4180: comma, CRLF, one header row) with unrounded values and a decimal point.
 * A gap is an empty cell; a marker of a histogram is a column with the same value in each row. Text that a spreadsheet would run as a formula gets a leading apostrophe.
 */
export function chartCsv(spec: ChartSpec): string {
  const { header, rows } = tableOf(spec, (point) => numberCell(point?.value ?? null));
  const markers = spec.bins?.markers ?? [];
  const marked = markers.map(({ value }) => numberCell(value));
  const lines = [
    [...header, ...markers.map(({ name }) => name)].map(textCell),
    ...rows.map(([name = '', ...cells]) => [textCell(name), ...cells, ...marked]),
  ];
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

function numberCell(value: number | null): string {
  return value === null ? '' : String(value);
}

/**
 * A text as one CSV cell.
 * @example textCell('=1+1') // => "'=1+1"
 */
export function textCell(text: string): string {
  if (!/^[=+\-@\t\r]|[",\n\r]/.test(text)) return text;
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
