import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CountedScore,
  type SplitPart,
  splitChange,
  type UnitSum,
} from '../../src/analysis/split-change.ts';
import { SCORE_KINDS, type ScoreKind } from '../../src/scores/score-table.ts';

/** A component in one word: code, points or a kind, and the maximum in millionths, such as "1.1:8/10". */
function componentOf(word: string): CountedScore {
  const [, code, score, max] = /^([\d.]+):([\w-]+)\/(\d+)$/.exec(word)!;
  const kind: ScoreKind = SCORE_KINDS.find((one) => one === score) ?? 'scored';
  return { code: code!, maxScore: Number(max), kind, points: kind === 'scored' ? Number(score) : 0 };
}

function sumOf(words: string, bonus = 0, rules: Partial<UnitSum> = {}): UnitSum {
  const components = words.split(' ').filter(Boolean).map(componentOf);
  const given = components.map(({ kind, points, maxScore }) =>
    kind === 'not-applicable' ? maxScore : points,
  );
  const total = given.reduce((sum, one) => sum + one, bonus);
  return { rollUp: 'sum', notApplicable: 'full-points', components, bonus, total, ...rules };
}

/** Total, performance, maxima, added, dropped and bonus; then where. */
function figuresOf(before: UnitSum, after: UnitSum) {
  const { split, unsplit } = splitChange(before, after);
  if (split === null) return unsplit;
  const { total, performance, maxima, added, dropped, bonus, components } = split;
  const where = components.map(({ code, kind, points }: SplitPart) => `${code} ${kind} ${points}`);
  return [[total, performance, maxima, added, dropped, bonus], ...where];
}

it.each`
  before                   | after                    | expected                                                                                   | because
  ${'1.1:8/10 1.2:4/5'}    | ${'1.1:9/10 1.2:2/5'}    | ${[[-1, -1, 0, 0, 0, 0], '1.1 performance 1', '1.2 performance -2']}                       | ${'the same rules: all of it is performance'}
  ${'1.1:8/10'}            | ${'1.1:8/10'}            | ${[[0, 0, 0, 0, 0, 0]]}                                                                    | ${'nothing changed, and no part is listed'}
  ${'1.1:8/10'}            | ${'1.1:5/5'}             | ${[[-3, 1, -4, 0, 0, 0], '1.1 maxima -4', '1.1 performance 1']}                            | ${'8 of 10 is 4 of 5; then one more'}
  ${'1.1:1000000/3000000'} | ${'1.1:2000000/7000000'} | ${[[1e6, -333_333, 1_333_333, 0, 0, 0], '1.1 maxima 1333333', '1.1 performance -333333']}  | ${'1 of 3 is 2.333333… of 7, rounded down to a millionth'}
  ${'1.1:2000000/3000000'} | ${'1.1:2000000/7000000'} | ${[[0, -2_666_667, 2_666_667, 0, 0, 0], '1.1 maxima 2666667', '1.1 performance -2666667']} | ${'2 of 3 is 4.666666… of 7, rounded up; the parts still add up to nothing'}
  ${'1.1:1/2'}             | ${'1.1:1/1'}             | ${[[0, 0, 0, 0, 0, 0]]}                                                                    | ${'half a millionth goes up: 1 of 2 is 0.5, so 1, of 1'}
  ${'1.1:0/10'}            | ${'1.1:3/20'}            | ${[[3, 3, 0, 0, 0, 0], '1.1 performance 3']}                                               | ${'zero stays zero under every maximum'}
  ${'1.1:8/10'}            | ${'1.1:0/0'}             | ${[[-8, 0, -8, 0, 0, 0], '1.1 maxima -8']}                                                 | ${'worth nothing any more: the rules took it all'}
  ${'1.1:0/0'}             | ${'1.1:6/10'}            | ${[[6, 0, 0, 6, 0, 0], '1.1 added 6']}                                                     | ${'an old maximum of 0 has no scale: as if new'}
  ${'1.1:8/10'}            | ${'1.1:8/10 1.10:7/10'}  | ${[[7, 0, 0, 7, 0, 0], '1.10 added 7']}                                                    | ${'a new component; 1.10 is not 1.1'}
  ${'1.1:8/10 1.10:7/10'}  | ${'1.1:8/10'}            | ${[[-7, 0, 0, 0, -7, 0], '1.10 dropped -7']}                                               | ${'a dropped one takes its points along'}
  ${'2.5:0/10'}            | ${'2.6:0/10'}            | ${[[0, 0, 0, 0, 0, 0]]}                                                                    | ${'zeros come and go without a trace, and 0 is not −0'}
  ${'2.5:6/10 1.1:1/2'}    | ${'1.1:2/2 2.6:5/10'}    | ${[[0, 1, 0, 5, -6, 0], '1.1 performance 1', '2.6 added 5', '2.5 dropped -6']}             | ${'in the order of the new rules, dropped ones last'}
  ${'1.2:4/5 1.1:8/10'}    | ${'1.1:9/10 1.2:4/5'}    | ${[[1, 1, 0, 0, 0, 0], '1.1 performance 1']}                                               | ${'codes, not places, say which is which'}
  ${''}                    | ${''}                    | ${[[0, 0, 0, 0, 0, 0]]}                                                                    | ${'no components at all'}
`('$before → $after: $because', ({ before, after, expected }) => {
  expect(figuresOf(sumOf(before), sumOf(after))).toEqual(expected);
});

it('the bonus is a part of its own, and stands in no component', () => {
  expect(figuresOf(sumOf('1.1:8/10', 30), sumOf('1.1:9/10', 10))).toEqual([
    [-19, 1, 0, 0, 0, -20],
    '1.1 performance 1',
  ]);
});

describe('what cannot be split', () => {
  const na = 'not-applicable';
  const full = 'full-points';
  it.each`
    before                      | after                     | policies                | expected                                                     | because
    ${`1.1:${na}/10`}           | ${`1.1:${na}/10`}         | ${[full, full]}         | ${[[0, 0, 0, 0, 0, 0]]}                                      | ${'the full maximum both times'}
    ${`1.1:${na}/10`}           | ${`1.1:${na}/20`}         | ${[full, full]}         | ${[[10, 0, 10, 0, 0, 0], '1.1 maxima 10']}                   | ${'which the rules doubled'}
    ${'1.1:8/10'}               | ${`1.1:8/10 1.2:${na}/5`} | ${[full, full]}         | ${[[5, 0, 0, 5, 0, 0], '1.2 added 5']}                       | ${'a new component that does not apply gives its maximum'}
    ${`1.1:${na}/10`}           | ${'1.2:3/5'}              | ${[full, full]}         | ${[[-7, 0, 0, 3, -10, 0], '1.2 added 3', '1.1 dropped -10']} | ${'and a dropped one takes it away'}
    ${'1.1:8/10'}               | ${`1.1:${na}/10`}         | ${[full, full]}         | ${na}                                                        | ${'from a score to a gift: nobody performed better'}
    ${`1.1:${na}/10`}           | ${'1.1:8/10'}             | ${[full, full]}         | ${na}                                                        | ${'nor worse'}
    ${`1.1:8/10 1.2:${na}/5`}   | ${'1.1:8/10'}             | ${['drop', full]}       | ${na}                                                        | ${'the rest was scaled up: the sum is no sum of points'}
    ${'1.1:8/10'}               | ${`1.1:8/10 1.2:${na}/5`} | ${[full, 'unranked']}   | ${na}                                                        | ${'the total of a unit that is not ranked'}
    ${'1.1:8/10'}               | ${'1.1:9/10'}             | ${['drop', 'unranked']} | ${[[1, 1, 0, 0, 0, 0], '1.1 performance 1']}                 | ${'a policy that nobody needed changes nothing'}
    ${'1.1:missing/10'}         | ${'1.1:9/10'}             | ${[full, full]}         | ${'incomplete'}                                              | ${'a gap last year'}
    ${'1.1:9/10'}               | ${'1.1:faulty/10'}        | ${[full, full]}         | ${'incomplete'}                                              | ${'a cell that nobody could read'}
    ${'1.1:9/10 1.2:missing/5'} | ${'1.1:9/10'}             | ${[full, full]}         | ${'incomplete'}                                              | ${'a gap in what was dropped: its points are not known'}
    ${'1.1:missing/10 1.2:1/5'} | ${`1.1:1/10 1.2:${na}/5`} | ${[full, 'drop']}       | ${'incomplete'}                                              | ${'the gap is said first, as in the ranking'}
  `('$before → $after under $policies: $because', ({ before, after, policies, expected }) => {
    const [earlier, later] = policies;
    const result = figuresOf(
      sumOf(before, 0, { notApplicable: earlier }),
      sumOf(after, 0, { notApplicable: later }),
    );
    expect(result).toEqual(expected);
  });

  it.each`
    rollUps                     | expected                                     | because
    ${['weighted', 'weighted']} | ${'weighted'}                                | ${'totals are values times weights'}
    ${['sum', 'weighted']}      | ${'weighted'}                                | ${'one year is enough'}
    ${['weighted', 'sum']}      | ${'weighted'}                                | ${'either'}
    ${['sum', 'sum']}           | ${[[1, 1, 0, 0, 0, 0], '1.1 performance 1']} | ${'plain sums'}
  `('$rollUps: $because', ({ rollUps, expected }) => {
    const [earlier, later] = rollUps;
    expect(
      figuresOf(sumOf('1.1:8/10', 0, { rollUp: earlier }), sumOf('1.1:9/10', 0, { rollUp: later })),
    ).toEqual(expected);
  });
});

describe('the parts', () => {
  const component = fc
    .tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 30_000_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([code, maxScore, share]) => `${code}:${Math.floor(share * maxScore)}/${maxScore}`);
  const year = fc
    .tuple(
      fc.uniqueArray(component, { selector: (word) => word.split(':')[0], maxLength: 12 }),
      fc.constantFrom(0, 10_000_000, 30_000_000),
    )
    .map(([words, bonus]) => sumOf(words.join(' '), bonus));

  it('add up to the change of the total exactly, and so do the components', () => {
    fc.assert(
      fc.property(year, year, (before, after) => {
        const { performance, maxima, added, dropped, bonus, total, components } = splitChange(before, after)
          .split!;
        expect(total).toBe(after.total - before.total);
        expect(performance + maxima + added + dropped + bonus).toBe(total);
        expect(components.reduce((sum, { points }) => sum + points, bonus)).toBe(total);
        expect([added >= 0, dropped <= 0]).toEqual([true, true]);
      }),
      { numRuns: 1000 },
    );
  });

  it('do not depend on the order of components', () => {
    const turned = (sum: UnitSum): UnitSum => ({ ...sum, components: sum.components.toReversed() });
    fc.assert(
      fc.property(year, year, (before, after) => {
        const { components: _, ...parts } = splitChange(before, after).split!;
        expect(splitChange(turned(before), turned(after)).split).toMatchObject(parts);
      }),
    );
  });
});
