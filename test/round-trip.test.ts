import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MILLION } from '../src/points/points.ts';
import { drawCase, type Format, type RandomCase, type Shape } from './rig/round-trip/random-case.ts';
import { differencesOf } from './rig/round-trip/read-case.ts';
import { caseText, failureOf } from './rig/round-trip/report.ts';

const WORKBOOKS: readonly Format[] = ['xlsx', 'xlsm', 'xls', 'ods'];
const KINDS: ReadonlyArray<readonly [Shape, Format]> = [
  ...WORKBOOKS.map((format) => ['form', format] as const),
  ...WORKBOOKS.map((format) => ['matrix', format] as const),
  ...[...WORKBOOKS, 'csv' as const].map((format) => ['long', format] as const),
];
/** More with ROUND_TRIP_RUNS=5000, and then from another start each time unless ROUND_TRIP_SEED says which. */
const ASKED = process.env.ROUND_TRIP_RUNS;
const RUNS = Math.ceil(Number(ASKED ?? 520) / KINDS.length);
const SEED = Number(process.env.ROUND_TRIP_SEED ?? (ASKED ? Date.now() % 2 ** 31 : 1));
/** Making a failure smaller is worth this many steps. */
const gen = () => fc.limitShrink(fc.gen(), 150);

describe(`random scores come back as they were given, and nothing is found but the blanks (seed ${SEED})`, () => {
  it.each(KINDS)('%s as .%s', { timeout: 3_600_000 }, (shape, format) => {
    const property = fc.property(gen(), (draw) => {
      const drawn = drawCase(draw, shape, format);
      const differences = differencesOf(draw, drawn);
      if (differences.length > 0) throw new Error(`${differences.join('\n')}\n${caseText(drawn)}`);
    });
    expect(failureOf(fc.check(property, { numRuns: RUNS, seed: SEED }))).toBe('');
  });
});

/** Writes other points into the cell of one score. @returns what must then be noticed; '' where the case has no score */
function changeOneScore({ marks }: RandomCase): string {
  for (const [cell, { unit, column, code }] of marks) {
    if (cell.t !== 'n') continue;
    const given = Number(cell.v);

    cell.v = (Math.round(given * MILLION) + 1) / MILLION;
    return `${unit} ${column} ${code}: ${given} was read as ${cell.v}`;
  }
  return '';
}

describe('a score that was changed in the file by a millionth of a point is noticed', () => {
  it.each(KINDS)('%s as .%s', (shape, format) => {
    const noticed: boolean[] = [];
    const property = fc.property(gen(), (draw) => {
      const drawn = drawCase(draw, shape, format);
      const change = changeOneScore(drawn);
      noticed.push(change === '' || differencesOf(draw, drawn).some((line) => line === change));
    });
    fc.assert(property, { numRuns: 4, seed: 5 });
    expect(noticed).toEqual([true, true, true, true]);
  });
});
