import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCase, type Format, type Shape } from './rig/round-trip/random-case.ts';
import { differencesOf } from './rig/round-trip/read-case.ts';
import { caseText, failureOf } from './rig/round-trip/report.ts';

const WORKBOOKS: readonly Format[] = ['xlsx', 'xlsm', 'xls', 'ods'];
const KINDS: ReadonlyArray<readonly [Shape, Format]> = [
  ...WORKBOOKS.map((format) => ['form', format] as const),
  ...WORKBOOKS.map((format) => ['matrix', format] as const),
  ...[...WORKBOOKS, 'csv' as const].map((format) => ['long', format] as const),
];
/** More with ROUND_TRIP_RUNS=5000, from another start each time unless ROUND_TRIP_SEED says which. */
const RUNS = Math.ceil(Number(process.env.ROUND_TRIP_RUNS ?? 520) / KINDS.length);
const SEED = Number(process.env.ROUND_TRIP_SEED ?? (process.env.ROUND_TRIP_RUNS ? Date.now() % 2 ** 31 : 1));

describe('random scores come back as they were given, and nothing is found but the blanks', () => {
  it.each(KINDS)('%s as .%s', (shape, format) => {
    const property = fc.property(fc.limitShrink(fc.gen(), 150), (draw) => {
      const drawn = drawCase(draw, shape, format);
      const differences = differencesOf(draw, drawn);
      if (differences.length > 0) throw new Error(`${differences.join('\n')}\n${caseText(drawn)}`);
    });
    expect(
      failureOf(fc.check(property, { numRuns: RUNS, seed: SEED, interruptAfterTimeLimit: 50_000 })),
    ).toBe('');
  });
});
