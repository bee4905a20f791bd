import { describe, expect, it } from 'vitest';
import { bonusPoints, countedInitiatives, initiativesByUnit } from '../../src/awards/bonus-of.ts';
import { AT } from '../rig/awards.ts';
import { frameworkOf } from '../rig/rules.ts';

const framework = frameworkOf();
const initiative = (unit: string, decision: string, row: number, day = '2023-10-01') => ({
  unit,
  name: 'Ký số',
  decision,
  day,
  issuer: 'Hội đồng',
  at: { ...AT, row },
  dayPlace: AT,
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
    list                                                                        | counts                  | repeats             | because
    ${[initiative('a', '01/QĐ', 1), initiative('a', '02/QĐ', 2)]}               | ${[['a', 2]]}           | ${[]}               | ${'two decisions'}
    ${[initiative('a', '01/QĐ', 1), initiative('a', '01/QĐ', 2)]}               | ${[['a', 1]]}           | ${[['a', 2, 'A2']]} | ${'one decision twice counts once'}
    ${[initiative('a', '01/QĐ', 1), initiative('a', '01/qđ ', 2)]}              | ${[['a', 1]]}           | ${[['a', 2, 'A2']]} | ${'however it is typed'}
    ${[initiative('a', '01/QĐ', 1), initiative('b', '01/QĐ', 2)]}               | ${[['a', 1]]}           | ${[['b', 2, 'A2']]} | ${'two units on one decision: named, not counted twice'}
    ${[initiative('a', '1', 1), initiative('b', '2', 2)]}                       | ${[['a', 1], ['b', 1]]} | ${[]}               | ${'one each'}
    ${[initiative('a', '01/QĐ', 1, '2022-12-28'), initiative('a', '01/QĐ', 2)]} | ${[['a', 2]]}           | ${[]}               | ${'numbers begin anew every year: another year, another decision'}
  `('$because', ({ list, counts, repeats }) => {
    const { byUnit, findings } = initiativesByUnit(list, framework);
    expect([...byUnit].map(([unit, own]) => [unit, own.length])).toEqual(counts);
    expect(
      findings.map(({ unit, at, facts }) => [unit, at.row, 'first' in facts ? facts.first : '']),
    ).toEqual(repeats);
  });

  it.each`
    day             | counts | because
    ${'2023-11-14'} | ${1}   | ${'before the last day'}
    ${'2023-11-15'} | ${1}   | ${'the last day itself'}
    ${'2023-11-16'} | ${0}   | ${'after it'}
  `('recognised by 15/11: $day → $counts, $because', ({ day, counts }) => {
    const bonus = { ...framework.bonus!, recognisedBy: '2023-11-15' };
    const { byUnit, findings } = initiativesByUnit([initiative('a', '1', 1, day)], { ...framework, bonus });
    expect(byUnit.get('a')?.length ?? 0).toBe(counts);
    expect(findings.map(({ code }) => code)).toEqual(counts === 1 ? [] : ['initiative-late']);
  });

  it('counts nothing that an earlier year has counted, and says where', () => {
    const before = countedInitiatives([initiative('a', '01/QĐ', 1, '2022-12-28')]);
    const again = [initiative('b', '01/qđ', 2, '2022-12-28'), initiative('b', '01/QĐ', 3)];
    const { byUnit, findings } = initiativesByUnit(again, framework, before);
    expect([...byUnit].map(([unit, own]) => [unit, own.length])).toEqual([['b', 1]]);
    expect(findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['initiative-duplicate', { decision: '01/qđ', first: '2023/awards.xlsx · x!A2' }],
    ]);
  });
});
