import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marginsOf, type RankMargin } from '../../src/analysis/margins-of.ts';
import type { Ratio } from '../../src/points/ratio.ts';
import { competitionRanks } from '../../src/rankings/competition-ranks.ts';

const whole = (points: number): Ratio => ({ numerator: BigInt(points), denominator: 1n });
/** Margins of units a, b, c … with these totals, in this order. */
function marginsFor(totals: readonly (number | Ratio)[]) {
  const group = totals.map((total, i) => ({
    id: String.fromCharCode(97 + i),
    total: typeof total === 'number' ? whole(total) : total,
  }));
  const margins = marginsOf(group);
  return group.map(({ id }) => margins.get(id)!);
}
/** A margin in one line: what is above, what may be lost, who is below. */
const line = ({ above, keep, below }: RankMargin) =>
  `${above ? `+${above.points} to ${above.rank} ${above.units.join('')}` : 'first'}; ${keep ?? 'last'}; ${below.join('')}`;

it.each`
  totals                      | margins                                                                             | because
  ${[90, 70, 85]}             | ${['first; 5; c', '+15 to 2 c; last; ', '+5 to 1 a; 15; b']}                        | ${'the neighbours in rank, not in the list'}
  ${[90, 80, 80, 70]}         | ${['first; 10; bc', '+10 to 1 a; 0; c', '+10 to 1 a; 0; b', '+10 to 2 bc; last; ']} | ${'whoever is tied can lose nothing, and rank 3 does not exist'}
  ${[90, 90, 70]}             | ${['first; 0; b', 'first; 0; a', '+20 to 1 ab; last; ']}                            | ${'nobody is above a shared first rank'}
  ${[5, 5, 5]}                | ${['first; 0; bc', 'first; 0; ac', 'first; 0; ab']}                                 | ${'all tied: 0 to keep, also at the end'}
  ${[9, 3, 3]}                | ${['first; 6; bc', '+6 to 1 a; 0; c', '+6 to 1 a; 0; b']}                           | ${'a tie at the end has nobody below, and is not "the last" alone'}
  ${[42]}                     | ${['first; last; ']}                                                                | ${'one alone is first and last'}
  ${[0, 1]}                   | ${['+1 to 1 b; last; ', 'first; 1; a']}                                             | ${'zero is a total, and a millionth decides'}
  ${[84_944_000, 84_936_000]} | ${['first; 8000; b', '+8000 to 1 a; last; ']}                                       | ${'84.94 twice in print, 0.008 apart'}
  ${[]}                       | ${[]}                                                                               | ${'nobody'}
`('$totals: $because', ({ totals, margins }) => {
  expect(marginsFor(totals).map(line)).toEqual(margins);
});

// Under weights or dropped components a total may be a fraction of millionths.
const third = { numerator: 10n, denominator: 3n };
it.each`
  totals                                             | margins                                                 | because
  ${[third, 3]}                                      | ${['first; 0; b', '+1 to 1 a; last; ']}                 | ${'a third of a millionth apart: none can be lost whole, and one is needed'}
  ${[7, third]}                                      | ${['first; 3; b', '+4 to 1 a; last; ']}                 | ${'11/3 apart: 3 leave it at 4, which is still above 10/3; 4 are needed'}
  ${[third, { numerator: 20n, denominator: 6n }, 1]} | ${['first; 0; b', 'first; 0; a', '+3 to 1 ab; last; ']} | ${'the same fraction in other words is a tie'}
`('exact fractions: $because', ({ totals, margins }) => {
  expect(marginsFor(totals).map(line)).toEqual(margins);
});

describe('what the margins promise', () => {
  const totalsOf = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 25 });
  const rankWith = (totals: readonly number[], i: number, change: number) =>
    competitionRanks(totals.map((total, j) => (j === i ? total + change : total)))[i]!.rank;

  it('keep: losing that leaves the rank, a millionth more does not; the last can lose anything', () => {
    fc.assert(
      fc.property(totalsOf, (totals) => {
        const seen = marginsFor(totals).map(({ keep }, i) => {
          const rank = rankWith(totals, i, 0);
          if (keep === null) return rankWith(totals, i, -1_000) === rank && rank === totals.length;
          return rankWith(totals, i, -keep) === rank && rankWith(totals, i, -keep - 1) > rank;
        });
        expect(seen).toEqual(totals.map(() => true));
      }),
      { numRuns: 500 },
    );
  });

  it('above: gaining that reaches the rank, a millionth less does not; null only at rank 1', () => {
    fc.assert(
      fc.property(totalsOf, (totals) => {
        const seen = marginsFor(totals).map(({ above }, i) => {
          const rank = rankWith(totals, i, 0);
          if (above === null) return rank === 1;
          return (
            rankWith(totals, i, above.points) === above.rank &&
            rankWith(totals, i, above.points - 1) > above.rank
          );
        });
        expect(seen).toEqual(totals.map(() => true));
      }),
      { numRuns: 500 },
    );
  });

  it('do not depend on the order of the members', () => {
    const sorted = (group: ReadonlyArray<readonly [string, number]>) =>
      [...marginsOf(group.map(([id, total]) => ({ id, total: whole(total) })))]
        .map(([id, { above, keep, below }]) => [
          id,
          above && { ...above, units: [...above.units].sort() },
          keep,
          [...below].sort(),
        ])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
    const group = fc
      .array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 })
      .map((totals) => totals.map((total, i) => [`u${i}`, total] as const));
    const pair = group.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(pair, ([list, shuffled]) => {
        expect(sorted(shuffled)).toEqual(sorted(list));
      }),
    );
  });
});
