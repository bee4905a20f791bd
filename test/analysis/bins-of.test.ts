import fc from 'fast-check';
import { expect, it } from 'vitest';
import { binsOf } from '../../src/analysis/bins-of.ts';

/** Whole points, in millionths. */
const P = (points: readonly number[]) => points.map((one) => Math.round(one * 1e6));

it.each`
  points                           | edges                                                              | counts                            | because
  ${[0, 9, 10, 20, 99, 100]}       | ${[0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]}                    | ${[2, 1, 1, 0, 0, 0, 0, 0, 0, 2]} | ${'10 opens the second bin; the last one is closed and takes 100'}
  ${[100, 20, 99, 10, 9, 0]}       | ${[0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]}                    | ${[2, 1, 1, 0, 0, 0, 0, 0, 0, 2]} | ${'in any order'}
  ${[231.77, 260, 334.93, 383.11]} | ${[220, 240, 260, 280, 300, 320, 340, 360, 380, 400]}              | ${[1, 0, 1, 0, 0, 1, 0, 0, 1]}    | ${'edges are whole multiples of the width: 9 bins of 20, not 16 of 10'}
  ${[0.3, 0.1, 0.2]}               | ${[0.1, 0.12, 0.14, 0.16, 0.18, 0.2, 0.22, 0.24, 0.26, 0.28, 0.3]} | ${[1, 0, 0, 0, 0, 1, 0, 0, 0, 1]} | ${'parts of a point: 0.3 is no more than 0.3'}
  ${[380, 380, 380]}               | ${[380, 380]}                                                      | ${[3]}                            | ${'all equal: one bin'}
  ${[0]}                           | ${[0, 0]}                                                          | ${[1]}                            | ${'zero alone'}
  ${[0.000003, 0.000004]}          | ${[0.000003, 0.000004]}                                            | ${[2]}                            | ${'nothing is finer than a millionth'}
  ${[]}                            | ${[]}                                                              | ${[]}                             | ${'nobody'}
`('$points → $counts: $because', ({ points, edges, counts }) => {
  expect(binsOf(P(points))).toEqual({ edges: P(edges), counts });
});

it('every one is in the one bin it belongs to, and the bins are few', () => {
  const points = fc
    .constantFrom(30, 4_000, 400_000_000)
    .chain((most) => fc.array(fc.integer({ min: 0, max: most }), { minLength: 1, maxLength: 60 }));
  fc.assert(
    fc.property(points, (list) => {
      const { edges, counts } = binsOf(list);
      const last = counts.length - 1;
      const within = (i: number) => (one: number) =>
        one >= edges[i]! && (one < edges[i + 1]! || (i === last && one === edges[i + 1]));
      expect(counts).toEqual(counts.map((_, i) => list.filter(within(i)).length));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(list.length);
      expect(counts.length).toBeLessThanOrEqual(14);
      if (edges[1]! - edges[0]! > 1) expect(counts.length).toBeGreaterThanOrEqual(6);
    }),
    { numRuns: 1000 },
  );
});
