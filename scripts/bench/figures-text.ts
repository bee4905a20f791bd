import type { Figure } from './measure-size.ts';

const HEAD = [
  'figure',
  'size',
  'seconds',
  'cpu s',
  'peak MB',
  'held against',
  'ratio',
  'pages',
  'MB written',
];
/** Columns of text; numbers stand to the right. */
const TEXT_COLUMNS = new Set([0, 1, 5]);

/** Figures as one table for a terminal; a failure stands below it, whole. */
export function figuresText(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        TEXT_COLUMNS.has(column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
  const failures = figures.flatMap(({ figure, size, measured }) =>
    'failed' in measured ? [`failed: ${figure}, ${size}: ${measured.failed}`] : [],
  );
  return [...lines, ...failures].join('\n');
}

function cellsOf({ figure, size, measured, floor, ratio, written }: Figure): string[] {
  const used =
    'failed' in measured
      ? ['failed', '', '']
      : [measured.seconds.toFixed(2), measured.cpuSeconds.toFixed(2), measured.peakMB.toFixed(0)];
  const pages = written === null ? '' : String(written.pages);
  const megabytes = written === null ? '' : (written.bytes / 1e6).toFixed(1);
  return [figure, size, ...used, floor ?? '', ratio === null ? '' : ratio.toFixed(2), pages, megabytes];
}
