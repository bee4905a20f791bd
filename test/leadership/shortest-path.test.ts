import { describe, expect, it } from 'vitest';
import { pointWorths } from '../../src/leadership/point-worth.ts';
import { shortestPaths } from '../../src/leadership/shortest-path.ts';
import { scoredYear } from '../rig/leadership-year.ts';
import { FRAMEWORK_YAML } from '../rig/rules.ts';

const FULL = ['10', '12.5', '20', '7.5', '10'];
/** Maxima 22.5, 20 and 17.5 weigh 45, 20 and 35. */
const WEIGHTED = FRAMEWORK_YAML.replace('rollUp: sum', 'rollUp: weighted')
  .replace('name: { vi: "Nhận thức số"', 'weight: "45"\n        name: { vi: "Nhận thức số"')
  .replace('name: { vi: "Thể chế số"', 'weight: "20"\n        name: { vi: "Thể chế số"')
  .replace(
    'name: { vi: "Hoạt động", en: "Activities"',
    'weight: "35"\n        name: { vi: "Hoạt động", en: "Activities"',
  );

describe('shortestPaths', () => {
  it.each`
    own                                  | initiatives      | needed        | steps                                                                          | gives         | reachable | because
    ${['10', '12.5', '17', '7.5', '10']} | ${{}}            | ${3_000_000}  | ${[['2.1', 3_000_000]]}                                                        | ${3_000_000}  | ${true}   | ${'exactly enough shares the rank'}
    ${['9', '11', '15', '5.5', '9.5']}   | ${{}}            | ${10_000_000} | ${[['2.1', 5e6], ['3.1', 2e6], ['1.2', 1.5e6], ['1.1', 1e6], ['3.10', 0.5e6]]} | ${10_000_000} | ${true}   | ${'largest first, all needed'}
    ${['8', '10.5', '20', '7.5', '10']}  | ${{}}            | ${4_000_000}  | ${[['1.1', 2e6], ['1.2', 2e6]]}                                                | ${4_000_000}  | ${true}   | ${'of equal ones the first by code'}
    ${['9', '12.5', '20', '7.5', '10']}  | ${{ 'so-a': 1 }} | ${11_000_000} | ${[['1.1', 1e6]]}                                                              | ${1_000_000}  | ${false}  | ${'a bonus that is ahead is not made up by components'}
    ${FULL}                              | ${{ 'so-a': 1 }} | ${10_000_000} | ${[]}                                                                          | ${0}          | ${false}  | ${'nothing is left to gain'}
  `('$needed by $steps: $because', ({ own, initiatives, needed, steps, gives, reachable }) => {
    const [path, ...more] = shortestPaths(scoredYear({ 'so-a': FULL, 'so-b': own }, { initiatives }));
    expect(more).toEqual([]);
    expect(path).toMatchObject({ unit: 'so-b', rank: 2, to: 1, ahead: ['so-a'], needed, gives, reachable });
    expect(path!.steps.map(({ code, remaining }) => [code, remaining])).toEqual(steps);
  });

  it('goes to the next better total, not to the first; an unranked unit and the first have no path', () => {
    const year = scoredYear({
      'so-a': FULL,
      'so-b': ['0', '12.5', '20', '7.5', '10'],
      'ban-c': ['1', '11', '20', '7.5', '10'],
    });
    expect(shortestPaths(year).map(({ unit, to, ahead, needed }) => [unit, to, ahead, needed])).toEqual([
      ['so-b', 1, ['so-a'], 10_000_000],
      ['ban-c', 2, ['so-b'], 500_000],
    ]);
    expect(shortestPaths(scoredYear({ 'so-a': FULL, 'so-b': ['missing', '1', '1', '1', '1'] }))).toEqual([]);
  });

  it('counts what a component adds to a weighted total', () => {
    const year = scoredYear({ 'so-a': FULL, 'so-b': ['9', '12.5', '19', '7.5', '10'] }, { yaml: WEIGHTED });
    expect(shortestPaths(year)[0]).toMatchObject({
      needed: 3_000_000,
      gives: 3_000_000,
      // 1 of 22.5 points at a weight of 45 is worth 2, 1 of 20 at 20 is worth 1
      steps: [
        { code: '1.1', remaining: 1_000_000, gives: 2_000_000 },
        { code: '2.1', remaining: 1_000_000, gives: 1_000_000 },
      ],
    });
  });
});

describe('pointWorths', () => {
  const worths = (scores: readonly string[], yaml: string) =>
    pointWorths(scoredYear({ 'so-a': scores }, { yaml }), 0).map(
      ({ numerator, denominator }) => Number(numerator) / Number(denominator),
    );
  const DROP = FRAMEWORK_YAML.replace('notApplicable: unranked', 'notApplicable: drop');
  it.each`
    scores                                           | yaml              | expected         | because
    ${FULL}                                          | ${FRAMEWORK_YAML} | ${[1, 1, 1]}     | ${'points are summed'}
    ${FULL}                                          | ${WEIGHTED}       | ${[2, 1, 2]}     | ${'weight / maximum'}
    ${['not-applicable', '12.5', '20', '7.5', '10']} | ${DROP}           | ${[1.8, 1, 1]}   | ${'12.5 points carry the 22.5 of the main index'}
    ${['10', '12.5', 'not-applicable', '7.5', '10']} | ${DROP}           | ${[1.5, 0, 1.5]} | ${'40 points carry the 60; nothing is to gain where nothing applies'}
  `('$expected: $because', ({ scores, yaml, expected }) => {
    expect(worths(scores, yaml)).toEqual(expected);
  });
});
