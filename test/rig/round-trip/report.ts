import type { RunDetails } from 'fast-check';
import { pointsText } from '../../../src/points/format-points.ts';
import type { TestCell } from '../workbooks.ts';
import type { RandomCase } from './random-case.ts';

/** What a failed property says: how to repeat it, and the smallest case; '' where it held. */
export function failureOf<T>(details: RunDetails<T>): string {
  if (!details.failed) return '';
  const { seed, counterexamplePath, numRuns, numShrinks, errorInstance } = details;
  const words = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return `ROUND_TRIP_SEED=${seed} (path ${counterexamplePath}, run ${numRuns}, made smaller ${numShrinks} times)\n${words}`;
}

/** A long text is told by its beginning. */
const cellText = (cell: TestCell) => {
  const text = wholeText(cell);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

const wholeText = (cell: TestCell) => {
  if (cell === null) return '';
  if (typeof cell !== 'object') return JSON.stringify(cell);
  const { f, z, v } = cell;
  return `${JSON.stringify(v)}${f === undefined ? '' : ` =${f}`}${z === undefined ? '' : ` as ${z}`}`;
};

/** Rules and sheets of a case, a line for each component and row. */
export function caseText({ framework, counted, files }: RandomCase): string {
  const rules = framework.groups.map(
    ({ code, mainIndices }) =>
      `${code}: ${mainIndices.map((main) => `${main.code} [${main.components.map((one) => `${one.code}/${pointsText(one.maxScore)}`).join(' ')}]`).join(' ')}`,
  );
  const sheets = files.flatMap(({ name, sheets: list }) =>
    list.flatMap(({ name: sheet, rows, merges = [] }) => [
      `--- ${name}, sheet ${JSON.stringify(sheet)}, merged ${merges.join(' ')}`,
      ...rows.map((row, r) => `${r + 1}: ${row.map(cellText).join(' | ')}`),
    ]),
  );
  return [`counts: ${counted}`, ...rules, ...sheets].join('\n');
}
