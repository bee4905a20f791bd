import { describe, expect, it } from 'vitest';
import { bonusPoints, initiativesByUnit } from '../../src/awards/bonus-of.ts';
import { AT } from '../rig/awards.ts';
import { frameworkOf } from '../rig/rules.ts';

const framework = frameworkOf();
const initiative = (unit: string, decision: string, row: number) => ({
  unit,
  name: 'Ký số',
  decision,
  day: '2023-10-01',
  issuer: 'Hội đồng',
  at: { ...AT, row },
});

describe('points for recognised initiatives', () => {
  it.each`
    initiatives | points        | because
    ${0}        | ${0}          | ${'none'}
    ${1}        | ${10_000_000} | ${'one: +10'}
    ${2}        | ${30_000_000} | ${'two: +30, not 2 × 10'}
    ${5}        | ${30_000_000} | ${'more: still +30'}
  `('$initiatives → $points: $because', ({ initiatives, points }) => {
    expect(bonusPoints(framework, initiatives)).toBe(points);
  });

  it('takes the highest tier that is reached, in any order of tiers', () => {
    const tiers = [...framework.bonus!.tiers].reverse();
    expect(bonusPoints({ ...framework, bonus: { ...framework.bonus!, tiers } }, 2)).toBe(30_000_000);
  });

  it('is nothing where the rules know no bonus', () => {
    expect(bonusPoints({ ...framework, bonus: undefined }, 3)).toBe(0);
  });
});

describe('initiatives by unit', () => {
  it.each`
    list                                                           | counts                  | repeats             | because
    ${[initiative('a', '01/QĐ', 1), initiative('a', '02/QĐ', 2)]}  | ${[['a', 2]]}           | ${[]}               | ${'two decisions'}
    ${[initiative('a', '01/QĐ', 1), initiative('a', '01/QĐ', 2)]}  | ${[['a', 1]]}           | ${[['a', 2, 'A2']]} | ${'one decision twice counts once'}
    ${[initiative('a', '01/QĐ', 1), initiative('a', '01/qđ ', 2)]} | ${[['a', 1]]}           | ${[['a', 2, 'A2']]} | ${'however it is typed'}
    ${[initiative('a', '01/QĐ', 1), initiative('b', '01/QĐ', 2)]}  | ${[['a', 1]]}           | ${[['b', 2, 'A2']]} | ${'two units on one decision: named, not counted twice'}
    ${[initiative('a', '1', 1), initiative('b', '2', 2)]}          | ${[['a', 1], ['b', 1]]} | ${[]}               | ${'one each'}
  `('$because', ({ list, counts, repeats }) => {
    const { byUnit, findings } = initiativesByUnit(list, 2023);
    expect([...byUnit].map(([unit, own]) => [unit, own.length])).toEqual(counts);
    expect(
      findings.map(({ unit, at, facts }) => [unit, at.row, 'first' in facts ? facts.first : '']),
    ).toEqual(repeats);
  });
});
