import { describe, expect, it } from 'vitest';
import { lastRules } from '../../src/leadership/last-rules.ts';
import { sensitivity } from '../../src/leadership/sensitivity.ts';
import { ratioText } from '../../src/points/ratio.ts';
import { scoredYear } from '../rig/leadership-year.ts';
import { FRAMEWORK_YAML } from '../rig/rules.ts';

/** so-a 40 + 10 bonus, so-b 45, ban-c 42. */
const SCORES = {
  'so-a': ['10', '5', '10', '5', '10'],
  'so-b': ['5', '10', '15', '7', '8'],
  'ban-c': ['4', '12', '15', '6', '5'],
};
const year = scoredYear(SCORES, { initiatives: { 'so-a': 1 } });
const ranksOf = (rows: ReturnType<typeof sensitivity>['rows'], of: 'withoutBonus' | 'lastRules') =>
  Object.fromEntries(rows.map((row) => [row.unit, [row.published, row[of]]]));

describe('sensitivity', () => {
  it('ranks without the bonus', () => {
    const { rows, hasBonus } = sensitivity(year, undefined);
    expect(hasBonus).toBe(true);
    expect(rows.map(({ unit }) => unit)).toEqual(['so-a', 'so-b', 'ban-c']);
    expect(ranksOf(rows, 'withoutBonus')).toEqual({ 'so-a': [1, 3], 'so-b': [2, 1], 'ban-c': [3, 2] });
  });

  it('leaves out one component at a time, the bonus kept', () => {
    const { components } = sensitivity(year, undefined);
    expect(
      components.map(({ code, moved, largest, firstChanges, first }) => [
        code,
        moved,
        largest,
        firstChanges,
        first,
      ]),
    ).toEqual([
      // 40, 40, 38: a tie at the top
      ['1.1', 1, { unit: 'so-b', from: 2, to: 1 }, true, ['so-a', 'so-b']],
      ['1.2', 0, null, false, ['so-a']],
      ['2.1', 0, null, false, ['so-a']],
      ['3.1', 0, null, false, ['so-a']],
      // 40, 37, 37: ban-c draws level
      ['3.10', 1, { unit: 'ban-c', from: 3, to: 2 }, false, ['so-a']],
    ]);
  });

  it('compares only units that are ranked', () => {
    const { rows } = sensitivity(
      scoredYear({ ...SCORES, 'so-b': ['missing', '10', '15', '7', '8'] }),
      undefined,
    );
    expect(rows.map(({ unit, published }) => [unit, published])).toEqual([
      ['ban-c', 1],
      ['so-a', 2],
    ]);
  });

  it('has no column of last year’s rules without a year before', () => {
    const { rows, last, noLast } = sensitivity(year, undefined);
    expect([last, noLast, rows[0]!.lastRules]).toEqual([null, 'no-year', null]);
  });
});

/** Last year 1.1 was worth 30, 2.1 did not exist but 2.2 did, and one initiative brought 5. */
const LAST = FRAMEWORK_YAML.replace(
  'declared: { components: 5, maxScore: "60" }',
  'declared: { components: 5, maxScore: "80" }',
)
  .replace('declared: { components: 3, maxScore: "42.5" }', 'declared: { components: 3, maxScore: "62.5" }')
  .replace('declared: { components: 2, maxScore: "22.5" }', 'declared: { components: 2, maxScore: "42.5" }')
  .replace('{ code: "1.1", maxScore: "10"', '{ code: "1.1", maxScore: "30"')
  .replace('code: "2.1"', 'code: "2.2"')
  .replace('atLeast: 1, points: "10"', 'atLeast: 1, points: "5"');

describe('lastRules', () => {
  const last = scoredYear({ 'so-a': ['1', '1', '1', '1', '1'] }, { yaml: LAST, year: 2022 });

  it('rescales common components, leaves out the others and takes last year’s bonus', () => {
    const { rules } = lastRules(year, last);
    expect({ ...rules, totals: rules!.totals.map(ratioText) }).toEqual({
      ...{ year: 2022, common: 4, rescaled: 1, added: 1, gone: 1 },
      // 30 + 5 + 5 + 10 and a bonus of 5; 15 + 10 + 7 + 8; 12 + 12 + 6 + 5: in millionths
      totals: ['55000000', '40000000', '35000000'],
    });
  });

  it('is exact where maxima do not divide', () => {
    const thirds = scoredYear({ 'so-a': ['1', '0', '0', '0', '0'] }, { yaml: LAST });
    const { rules } = lastRules(thirds, scoredYear(SCORES, { year: 2022 }));
    // 1 of 30 points on a scale of 10
    expect(rules!.totals[0]).toEqual({ numerator: 1_000_000n, denominator: 3n });
  });

  it.each`
    dataset                                                                                                                                               | before                                                               | none                | because
    ${year}                                                                                                                                               | ${undefined}                                                         | ${'no-year'}        | ${'nothing to compare with'}
    ${{ ...year, framework: { ...year.framework, rollUp: 'weighted' } }}                                                                                  | ${last}                                                              | ${'weighted'}       | ${'a sum is not that rule'}
    ${year}                                                                                                                                               | ${{ ...last, framework: { ...last.framework, rollUp: 'weighted' } }} | ${'weighted'}       | ${'nor was it last year'}
    ${scoredYear({ 'so-a': ['not-applicable', '1', '1', '1', '1'] }, { yaml: FRAMEWORK_YAML.replace('notApplicable: unranked', 'notApplicable: drop') })} | ${last}                                                              | ${'not-applicable'} | ${'what is dropped changes the maximum'}
    ${year}                                                                                                                                               | ${{ ...last, framework: { ...last.framework, groups: [] } }}         | ${'nothing-common'} | ${'no code in common'}
  `('$none: $because', ({ dataset, before, none }) => {
    expect(lastRules(dataset, before)).toEqual({ rules: null, none });
  });

  it('grants last year’s maximum for what does not apply, where the rules grant it', () => {
    const granted = scoredYear(
      { 'so-a': ['not-applicable', '0', '0', '0', '0'] },
      { yaml: FRAMEWORK_YAML.replace('notApplicable: unranked', 'notApplicable: full-points') },
    );
    expect(lastRules(granted, last).rules!.totals.map(ratioText)).toEqual(['30000000']);
  });
});
