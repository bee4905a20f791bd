import type { Figure, Goal, Unit } from './figure.ts';

const HEAD = ['figure', 'size', 'value', '', 'floor', 'ratio', 'goal', 'met'];
/** Columns of text; numbers stand to the right. */
const TEXT_COLUMNS = new Set([0, 1, 3, 4, 6, 7]);

/** Figures as one table for a terminal; failures stand below it, whole. */
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
  const failures = figures.flatMap(({ name, size, failed }) =>
    failed === undefined ? [] : [`failed: ${name}, ${size}: ${failed}`],
  );
  return [...lines, ...failures].join('\n');
}

function cellsOf({ name, size, value, unit, floor = '', ratio, goal, isMet }: Figure): string[] {
  return [
    name,
    size,
    value === null ? 'failed' : numberText(value, unit),
    unit,
    floor,
    ratio === null ? '' : ratio.toFixed(2),
    goal === undefined ? '' : goalText(goal, unit),
    isMet === null ? '' : isMet ? 'yes' : 'NO',
  ];
}

function numberText(value: number, unit: Unit): string {
  return value.toFixed(unit === 's' || unit === 'ms' ? 2 : unit === 'KB' ? 1 : 0);
}

function goalText(goal: Goal, unit: Unit): string {
  if (goal.of === 'ratio') return `≤ ${goal.most} ×`;
  return `${'most' in goal ? `≤ ${goal.most}` : `≥ ${goal.least}`} ${unit}`.trimEnd();
}
