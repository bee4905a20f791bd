import { describe, expect, it } from 'vitest';
import { closeDistance, closeRanks, sharedRanks } from '../../src/leadership/close-ranks.ts';
import { scoredYear } from '../rig/leadership-year.ts';

/** 60, 59.7 and 59.4 of 60 points: 0.3 apart. */
const year = scoredYear({
  'so-a': ['10', '12.5', '20', '7.5', '10'],
  'so-b': ['9.7', '12.5', '20', '7.5', '10'],
  'ban-c': ['9.4', '12.5', '20', '7.5', '10'],
});

describe('closeRanks', () => {
  it.each`
    within     | units                | because
    ${300_000} | ${[]}                | ${'exactly as far apart is not less'}
    ${300_001} | ${['so-b', 'ban-c']} | ${'equal distances by rank'}
    ${0}       | ${[]}                | ${'nothing is less than nothing'}
  `('$within: $because', ({ within, units }) => {
    expect(closeRanks(year, within).map(({ unit }) => unit)).toEqual(units);
  });

  it('says the rank above and the distance', () => {
    expect(closeRanks(year, 300_001)[1]).toEqual({
      ...{ unit: 'ban-c', rank: 3, above: 2, ahead: ['so-b'], points: 300_000 },
    });
  });

  it('is close within half a percent of the maximum: 0.3 of 60 points', () => {
    expect(closeDistance(year)).toBe(300_000);
  });
});

describe('sharedRanks', () => {
  const FULL = ['10', '12.5', '20', '7.5', '10'];
  it('finds units of one rank', () => {
    const tied = scoredYear({ 'so-a': FULL, 'so-b': FULL, 'ban-c': ['0', '0', '0', '0', '0'] });
    expect(sharedRanks(tied)).toEqual([{ list: null, rank: 1, units: ['so-a', 'so-b'] }]);
    expect(sharedRanks(year)).toEqual([]);
  });
});
