import { describe, expect, it } from 'vitest';
import { changesSince } from '../../src/dataset/league-changes.ts';
import type { Site } from '../../src/dataset/site.ts';
import { changeOf, leagueYear, rankedUnits } from '../rig/league-years.ts';

const events: Site['events'] = [];

/** Climbs and falls of units that moved by so many places; null was not compared. */
function movesOf(moves: ReadonlyArray<number | null>) {
  const units = moves.map((ranks, i) => ({ rank: i + 1, change: ranks === null ? null : changeOf(ranks) }));
  const now = leagueYear(units, undefined, { year: 2024 });
  const { climbed, fell, compared } = changesSince(
    { years: [leagueYear([], undefined, { year: 2023 }), now], events },
    now,
  )!;
  const shape = ({ named, others }: typeof climbed) => ({
    named: named.map(({ change }) => change!.ranks),
    others: others && [others.count, others.places],
  });
  return { up: shape(climbed), down: shape(fell), compared };
}

describe('movers', () => {
  it.each`
    moves                    | up                                       | because
    ${[1, 5, 2, 3]}          | ${{ named: [5, 3, 2], others: null }}    | ${'the three largest, most first'}
    ${[5, 3, 2, 2]}          | ${{ named: [5, 3, 2, 2], others: null }} | ${'a tie at the third place is named whole'}
    ${[4, 4, 4, 1]}          | ${{ named: [4, 4, 4], others: null }}    | ${'three are enough'}
    ${[5, 1, 1, 1, 1, 1, 1]} | ${{ named: [5], others: [6, 1] }}        | ${'too many equal ones are counted'}
    ${[1, 1, 1, 1, 1, 1, 1]} | ${{ named: [], others: [7, 1] }}         | ${'nobody is picked from among equals'}
    ${[0, null, -1]}         | ${{ named: [], others: null }}           | ${'who kept the rank or was not compared did not climb'}
  `('$moves: $because', ({ moves, up }) => {
    expect(movesOf(moves).up).toEqual(up);
  });

  it('fall the same way', () => {
    expect(movesOf([-1, -7, 2]).down).toEqual({ named: [-7, -1], others: null });
  });

  it('are counted where a rank of both years is known', () => {
    expect(movesOf([0, null, 3]).compared).toBe(2);
  });
});

describe('units that came and went', () => {
  const before = leagueYear(rankedUnits(4), undefined, { year: 2023 });
  const later = leagueYear(
    [
      { id: 'chung-1', rank: 1 },
      { id: 'new', rank: 2 },
      { id: 'merged', rank: 3 },
    ],
    undefined,
    { year: 2024 },
  );
  const now = {
    ...later,
    framework: { ...later.framework, deadlines: { ...later.framework.deadlines, dossier: '2024-11-15' } },
  };
  const merger = {
    date: '2024-03-01',
    kind: 'merge' as const,
    from: ['chung-2', 'chung-3'],
    into: ['merged'],
    basis: { vi: '', en: '' },
  };
  const older = { ...merger, date: '2023-01-01', from: ['chung-4'], into: ['new'] };
  const found = changesSince({ years: [before, now], events: [older, merger] }, now)!;

  it('are told by the events between the two years where there are any', () => {
    expect(found.events).toEqual([merger]);
  });

  it('are listed where no event says why', () => {
    expect(found.arrived.map(({ id }) => id)).toEqual(['new']);
    expect(found.departed.map(({ id }) => id)).toEqual(['chung-4']);
  });
});

it('has nothing to say where the year before is not published', () => {
  const [old, now] = [2021, 2023].map((year) => leagueYear(rankedUnits(2), undefined, { year }));
  expect(changesSince({ years: [old!, now!], events }, now!)).toBeUndefined();
  expect(changesSince({ years: [now!], events }, now!)).toBeUndefined();
});
