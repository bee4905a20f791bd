import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Framework } from '../../src/framework/framework.ts';
import { computeIndices } from '../../src/indices/compute-indices.ts';
import { exactPoints } from '../../src/points/parse-points.ts';
import { competitionRanks } from '../../src/rankings/competition-ranks.ts';
import { rankKeys } from '../../src/rankings/rank-keys.ts';
import { publishedRows } from '../rig/published.ts';
import { FRAMEWORK_YAML, frameworkOf } from '../rig/rules.ts';
import { tableOf } from '../rig/score-tables.ts';

/** Indices of one unit; scores in the order 1.1 (10), 1.2 (12.5), 2.1 (20), 3.1 (7.5), 3.10 (10). */
function indicesOf(scores: readonly string[], policy = 'unranked') {
  const framework = frameworkOf(
    FRAMEWORK_YAML.replace('notApplicable: unranked', `notApplicable: ${policy}`),
  );
  const indices = computeIndices(tableOf(framework, { 'so-a': scores }), framework, 'appraised');
  return {
    mains: [...indices.mainPoints].map((points) => points / 1e6),
    points: indices.points[0]! / 1e6,
    scored: indices.scored[0]!,
    notApplicable: indices.notApplicable[0]!,
  };
}

describe('sums', () => {
  it.each`
    scores                                                     | mains               | points  | scored | because
    ${['8', '10', '16', '4.5', '7']}                           | ${[18, 16, 11.5]}   | ${45.5} | ${5}   | ${'8 + 10, 16, 4.5 + 7'}
    ${['10', '12.5', '20', '7.5', '10']}                       | ${[22.5, 20, 17.5]} | ${60}   | ${5}   | ${'all maxima'}
    ${['0', '0', '0', '0', '0']}                               | ${[0, 0, 0]}        | ${0}    | ${5}   | ${'zeros are scores'}
    ${['0.1', '0.2', '0', '0', '0']}                           | ${[0.3, 0, 0]}      | ${0.3}  | ${5}   | ${'0.3, not 0.30000000000000004'}
    ${['8', 'missing', '16', '4.5', '7']}                      | ${[8, 16, 11.5]}    | ${35.5} | ${4}   | ${'a missing score adds nothing and is counted as missing'}
    ${['8', 'faulty', '16', '4.5', '7']}                       | ${[8, 16, 11.5]}    | ${35.5} | ${4}   | ${'so does a faulty one'}
    ${['missing', 'missing', 'missing', 'missing', 'missing']} | ${[0, 0, 0]}        | ${0}    | ${0}   | ${'nothing at all'}
  `('$scores → $points: $because', ({ scores, mains, points, scored }) => {
    expect(indicesOf(scores)).toMatchObject({ mains, points, scored });
  });

  it('do not depend on the order of components or of units', () => {
    const score = fc.integer({ min: 0, max: 7_500_000 }).map((points) => String(points / 1e6));
    const framework = frameworkOf();
    fc.assert(
      fc.property(fc.array(score, { minLength: 5, maxLength: 5 }), (scores) => {
        const sum = scores.reduce((total, text) => total + exactPoints(text), 0);
        const table = tableOf(framework, {
          a: scores,
          b: ['0', '0', '0', '0', '0'],
          c: [...scores].reverse(),
        });
        expect([...computeIndices(table, framework, 'appraised').points]).toEqual([sum, 0, sum]);
      }),
    );
  });

  it('read one column only', () => {
    const framework = frameworkOf();
    const table = tableOf(framework, { a: ['8', '10', '16', '4.5', '7'] });
    const self = computeIndices(table, framework, 'self');
    expect([self.points[0], self.scored[0]]).toEqual([0, 0]);
  });
});

describe('components that do not apply', () => {
  it.each`
    policy           | scores                                        | mains                 | points       | scored | because
    ${'full-points'} | ${['8', 'not-applicable', '16', '4.5', '7']}  | ${[20.5, 16, 11.5]}   | ${48}        | ${5}   | ${'8 + the maximum 12.5'}
    ${'drop'}        | ${['8', 'not-applicable', '16', '4.5', '7']}  | ${[18, 16, 11.5]}     | ${45.5}      | ${5}   | ${'8 of 10 is 18 of 22.5'}
    ${'drop'}        | ${['8', '10', '16', '2.5', 'not-applicable']} | ${[18, 16, 5.833333]} | ${39.833333} | ${5}   | ${'2.5 of 7.5 is a third of 17.5, rounded for show only'}
    ${'drop'}        | ${['8', '10', '16', '2.6', 'not-applicable']} | ${[18, 16, 6.066667]} | ${40.066667} | ${5}   | ${'2.6 of 7.5, half up'}
    ${'drop'}        | ${['0', 'not-applicable', '16', '4.5', '7']}  | ${[0, 16, 11.5]}      | ${27.5}      | ${5}   | ${'zero of what is left stays zero'}
    ${'unranked'}    | ${['8', 'not-applicable', '16', '4.5', '7']}  | ${[8, 16, 11.5]}      | ${35.5}      | ${5}   | ${'nothing is added; the ranking leaves the unit out'}
  `('$policy: $because', ({ policy, scores, mains, points, scored }) => {
    expect(indicesOf(scores, policy)).toEqual({ mains, points, scored, notApplicable: 1 });
  });

  // Main indices are worth 22.5, 20 and 17.5 of 60.
  const na = 'not-applicable';
  it.each`
    scores                              | mains              | points      | gone         | nothing  | because
    ${['8', '10', na, '4.5', '7']}      | ${[18, 0, 11.5]}   | ${44.25}    | ${[0, 1, 0]} | ${false} | ${'29.5 of the 40 that apply is 44.25 of 60'}
    ${[na, na, '16', '4.5', '7']}       | ${[0, 16, 11.5]}   | ${44}       | ${[1, 0, 0]} | ${false} | ${'27.5 of 37.5'}
    ${[na, na, '16', na, na]}           | ${[0, 16, 0]}      | ${48}       | ${[1, 0, 1]} | ${false} | ${'16 of 20: one main index is left'}
    ${[na, '8', na, '4.5', '7']}        | ${[14.4, 0, 11.5]} | ${38.85}    | ${[0, 1, 0]} | ${false} | ${'8 of 12.5 is 14.4 of 22.5; 25.9 of 40'}
    ${['10', '12.5', na, '7.5', '10']}  | ${[22.5, 0, 17.5]} | ${60}       | ${[0, 1, 0]} | ${false} | ${'everything that applies is the whole maximum'}
    ${['0', '0', na, '0', '0']}         | ${[0, 0, 0]}       | ${0}        | ${[0, 1, 0]} | ${false} | ${'zero of what applies stays zero'}
    ${['1', '0', '0', na, na]}          | ${[1, 0, 0]}       | ${1.411765} | ${[0, 0, 1]} | ${false} | ${'1 of 42.5 is 24/17, rounded for show only'}
    ${['8', 'missing', na, '4.5', '7']} | ${[8, 0, 11.5]}    | ${29.25}    | ${[0, 1, 0]} | ${false} | ${'a missing score does apply: 19.5 of 40'}
    ${[na, na, na, na, na]}             | ${[0, 0, 0]}       | ${0}        | ${[1, 1, 1]} | ${true}  | ${'nothing at all applies'}
  `('drop a whole main index: $because', ({ scores, mains, points, gone, nothing }) => {
    const framework = frameworkOf(FRAMEWORK_YAML.replace('notApplicable: unranked', 'notApplicable: drop'));
    const indices = computeIndices(tableOf(framework, { 'so-a': scores }), framework, 'appraised');
    expect([...indices.mainPoints].map((one) => one / 1e6)).toEqual(mains);
    expect(indices.points[0]! / 1e6).toBe(points);
    expect([...indices.mainDropped]).toEqual(gone);
    expect([...indices.nothingApplies]).toEqual([nothing ? 1 : 0]);
  });

  it.each(['full-points', 'unranked'])('%s: no main index leaves the maximum', (policy) => {
    const framework = frameworkOf(
      FRAMEWORK_YAML.replace('notApplicable: unranked', `notApplicable: ${policy}`),
    );
    const table = tableOf(framework, { 'so-a': [na, na, na, na, na] });
    const { mainDropped, mainApplies, nothingApplies } = computeIndices(table, framework, 'appraised');
    expect([[...mainDropped], [...nothingApplies]]).toEqual([[0, 0, 0], [0]]);
    // without points for what does not apply, no points are not zero points
    expect([...mainApplies]).toEqual(policy === 'full-points' ? [1, 1, 1] : [0, 0, 0]);
  });

  it('a component that applies but is worth nothing keeps no main index', () => {
    const framework = frameworkOf(
      FRAMEWORK_YAML.replace('notApplicable: unranked', 'notApplicable: drop').replace(
        '"1.1", maxScore: "10"',
        '"1.1", maxScore: "0"',
      ),
    );
    const table = tableOf(framework, { 'so-a': ['0', na, '16', '4.5', '7'] });
    const { points, mainDropped } = computeIndices(table, framework, 'appraised');
    // 27.5 of 37.5, scaled to the 50 that are left of 60.
    expect(points[0]! / 1e6).toBe(36.666667);
    expect([...mainDropped]).toEqual([1, 0, 0]);
  });

  it('do not depend on the scale: twice what applies is twice the total', () => {
    const framework = frameworkOf(FRAMEWORK_YAML.replace('notApplicable: unranked', 'notApplicable: drop'));
    const scores = fc.array(fc.integer({ min: 0, max: 3_000_000 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(scores, fc.subarray([0, 1, 2, 3, 4], { maxLength: 4 }), (points, gone) => {
        const row = (factor: number) =>
          points.map((one, c) => (gone.includes(c) ? na : String((factor * one) / 1e6)));
        const { exact } = computeIndices(
          tableOf(framework, { once: row(1), twice: row(2) }),
          framework,
          'appraised',
        );
        const [once, twice] = exact;
        expect(twice!.numerator * once!.denominator).toBe(2n * once!.numerator * twice!.denominator);
      }),
    );
  });

  it('rank by the exact share, not by its print', () => {
    const framework = frameworkOf(FRAMEWORK_YAML.replace('notApplicable: unranked', 'notApplicable: drop'));
    // 1 of 7.5 is 2.333333… of 17.5; the other unit has the rounded 2.333333 itself.
    const table = tableOf(framework, {
      a: ['0', '0', '0', '1', 'not-applicable'],
      b: ['0', '0', '0', '2.333333', '0'],
    });
    const { exact, points } = computeIndices(table, framework, 'appraised');
    expect([...points]).toEqual([2_333_333, 2_333_333]);
    expect(competitionRanks(rankKeys(exact)).map((place) => place?.rank)).toEqual([1, 2]);
  });
});

/** A framework with one component of 1 point for each weight. */
function weightedFramework(weights: readonly string[]): Framework {
  const base = frameworkOf();
  const [group] = base.groups;
  const [main] = group!.mainIndices;
  const mainIndices = weights.map((weight, i) => ({
    ...main!,
    code: `${i + 1}`,
    weight: exactPoints(weight),
    components: [{ ...main!.components[0]!, code: `${i + 1}.1`, maxScore: exactPoints('1') }],
  }));
  return { ...base, rollUp: 'weighted', groups: [{ ...group!, mainIndices }] };
}

describe('weighted roll-up', () => {
  const rows = publishedRows('dti-2022-provinces-main-indices.csv');
  const columns = Object.keys(rows[0]!).filter((name) => /_w\d+$/.test(name));
  const framework = weightedFramework(columns.map((name) => name.replace(/^.*_w/, '')));
  const table = tableOf(
    framework,
    Object.fromEntries(rows.map((row) => [row.province!, columns.map((name) => row[name]!)])),
  );
  const { points, exact } = computeIndices(table, framework, 'appraised');

  it('has the eight weights of 2022: 1000 together', () => {
    expect(columns).toHaveLength(8);
    expect(framework.groups[0]!.mainIndices.reduce((sum, { weight }) => sum + weight!, 0)).toBe(1000 * 1e6);
  });

  it.each(rows.map((row, i) => ({ province: row.province!, row, i })))(
    '$province: the published total within 1e-4, since the eight values are printed with four decimals',
    ({ row, i }) => {
      expect(Math.abs(points[i]! / 1e9 - Number(row.dti_published))).toBeLessThanOrEqual(1e-4);
      expect(points[i]! / 1e9).toBeCloseTo(Number(row.dti_recomputed_from_rounded_inputs), 9);
    },
  );

  it('gives the published ranks 1 to 5', () => {
    expect(competitionRanks(rankKeys(exact)).map((place) => place?.rank)).toEqual([1, 2, 3, 4, 5]);
    expect(rows.map((row) => Number(row.rank))).toEqual([1, 2, 3, 4, 5]);
  });

  it.each`
    weights                  | scores                                                    | points   | nothing  | because
    ${['500', '300', '200']} | ${['0.8', '0.5', 'not-applicable']}                       | ${687.5} | ${false} | ${'550 of the 800 that apply is 687.5 of 1000'}
    ${['500', '300', '200']} | ${['not-applicable', '0.5', '0.25']}                      | ${400}   | ${false} | ${'200 of 500'}
    ${['500', '300', '200']} | ${['not-applicable', 'not-applicable', '1']}              | ${1000}  | ${false} | ${'all of the 200 that apply'}
    ${['500', '300', '200']} | ${['not-applicable', 'not-applicable', 'not-applicable']} | ${0}     | ${true}  | ${'nothing applies'}
    ${['600', '0', '400']}   | ${['not-applicable', '0.5', 'not-applicable']}            | ${0}     | ${true}  | ${'what is left weighs nothing'}
  `('leaves out the weight of what does not apply: $because', ({ weights, scores, points, nothing }) => {
    const rules: Framework = { ...weightedFramework(weights), notApplicable: 'drop' };
    const indices = computeIndices(tableOf(rules, { a: scores }), rules, 'appraised');
    expect(indices.points[0]! / 1e6).toBe(points);
    expect(indices.nothingApplies[0]).toBe(nothing ? 1 : 0);
  });

  it('adds nothing for a main index that is worth nothing', () => {
    const [first, second] = weightedFramework(['600', '400']).groups[0]!.mainIndices;
    const base = weightedFramework(['600', '400']);
    const empty = {
      ...base,
      groups: [{ ...base.groups[0]!, mainIndices: [first!, { ...second!, components: [] }] }],
    };
    expect(computeIndices(tableOf(empty, { a: ['0.5'] }), empty, 'appraised').points[0]).toBe(300 * 1e6);
  });
});
