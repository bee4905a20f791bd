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
