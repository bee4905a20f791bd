import { describe, expect, it } from 'vitest';
import { componentYears } from '../../src/pipeline/component-years.ts';
import { exactPoints } from '../../src/points/parse-points.ts';
import { SCORE_KINDS, scoreIndex } from '../../src/scores/score-table.ts';
import { frameworkOf } from '../rig/rules.ts';
import { tableOf } from '../rig/score-tables.ts';

const framework = frameworkOf();
/** Only 1.1 (maximum 10) varies; the other four are at their maxima 12.5, 20, 7.5 and 10. */
const rest = ['12.5', '20', '7.5', '10'];

interface Entry {
  readonly score: string;
  readonly list?: string | null;
  /** Ranked unless told. */
  readonly ranked?: boolean;
}

function yearOf(entries: readonly Entry[]) {
  const table = tableOf(
    framework,
    Object.fromEntries(entries.map(({ score }, u) => [`u${u}`, [score, ...rest]])),
  );
  const units = entries.map(({ list = 'chung', ranked = true }) => ({
    rank: ranked ? 1 : null,
    rankedGroup: list,
  }));
  const { components, componentRanks, lost } = componentYears(units, table, 'appraised');
  const { scored, worst, q1, median, q3, best, atMax, lost: ownLost } = components[0]!;
  const figures = [worst, q1, median, q3, best].map((points) => points && points / 1e6);
  return {
    scored,
    figures,
    atMax,
    lost: ownLost,
    ranks: entries.map((_, u) => componentRanks[scoreIndex(table, u, 0)]),
    others: components.slice(1).map((one) => one.lost),
    all: lost,
  };
}

it.each`
  scores                                  | scored | figures                           | atMax   | lost    | ranks              | because
  ${['10', '4', '7', '7', '2']}           | ${5}   | ${[2, 4, 7, 7, 10]}               | ${1}    | ${20}   | ${[1, 4, 2, 2, 5]} | ${'0 + 6 + 3 + 3 + 8 lost; equal scores share a rank'}
  ${['0', '10']}                          | ${2}   | ${[0, 2.5, 5, 7.5, 10]}           | ${1}    | ${10}   | ${[2, 1]}          | ${'zero is a score, and its rank is not "none"'}
  ${['10', '10', '10']}                   | ${3}   | ${[10, 10, 10, 10, 10]}           | ${3}    | ${0}    | ${[1, 1, 1]}       | ${'nobody lost a thing'}
  ${['3']}                                | ${1}   | ${[3, 3, 3, 3, 3]}                | ${0}    | ${7}    | ${[1]}             | ${'one unit'}
  ${['8', 'not-applicable', 'missing']}   | ${1}   | ${[8, 8, 8, 8, 8]}                | ${0}    | ${2}    | ${[1, 0, 0]}       | ${'who has no score is not counted, did not lose, and has no rank'}
  ${['not-applicable', 'not-applicable']} | ${0}   | ${[null, null, null, null, null]} | ${null} | ${null} | ${[0, 0]}          | ${'no scores, no figures'}
  ${[]}                                   | ${0}   | ${[null, null, null, null, null]} | ${null} | ${null} | ${[]}              | ${'no units'}
`('$scores: $because', ({ scores, scored, figures, atMax, lost, ranks }) => {
  const year = yearOf(scores.map((score: string) => ({ score })));
  const points = lost === null ? null : lost * 1e6;
  expect(year).toMatchObject({ scored, figures, atMax, lost: points, ranks });
  expect(year.all).toBe(points ?? 0);
  expect(year.others).toEqual(scores.length === 0 ? [null, null, null, null] : [0, 0, 0, 0]);
});

it('leaves out who is not ranked, and ranks every list by itself', () => {
  const year = yearOf([
    { score: '9', list: 'so' },
    { score: '10', list: 'so', ranked: false },
    { score: '8', list: 'ban' },
    { score: '5', list: 'so' },
    { score: '1', list: null, ranked: false },
  ]);
  // 9, 8 and 5 of 10: the figures are over all lists, as the medians are.
  expect(year).toMatchObject({ scored: 3, figures: [5, 6.5, 8, 8.5, 9], atMax: 0, lost: 8e6, all: 8e6 });
  expect(year.ranks).toEqual([1, 0, 1, 2, 0]);
});

describe('self beside appraised', () => {
  it.each`
    claims                    | grants                     | both | sums            | because
    ${['9', '8']}             | ${['7', '8']}              | ${2} | ${[17, 15]}     | ${'17 claimed, 15 granted'}
    ${['9', 'missing']}       | ${['7', '8']}              | ${1} | ${[9, 7]}       | ${'a grant without a claim is left out'}
    ${['9', '8']}             | ${['missing', '8']}        | ${1} | ${[8, 8]}       | ${'and so is a claim without an answer'}
    ${['9', '0']}             | ${['not-applicable', '0']} | ${1} | ${[0, 0]}       | ${'zero was claimed and granted'}
    ${['missing', 'missing']} | ${['7', '8']}              | ${0} | ${[null, null]} | ${'no claims at all'}
  `('$claims against $grants: $because', ({ claims, grants, both, sums }) => {
    const table = tableOf(
      framework,
      Object.fromEntries(grants.map((score: string, u: number) => [`u${u}`, [score, ...rest]])),
    );
    claims.forEach((claim: string, u: number) => {
      const kind = SCORE_KINDS.indexOf(claim === 'missing' ? 'missing' : 'scored');
      const i = scoreIndex(table, u, 0);
      table.columns.self.kind[i] = kind;
      table.columns.self.points[i] = claim === 'missing' ? 0 : exactPoints(claim);
    });
    const units = grants.map(() => ({ rank: 1, rankedGroup: 'chung' }));
    const [first] = componentYears(units, table, 'appraised').components;
    const inPoints = [first!.selfSum, first!.appraisedSum].map((sum) => sum && sum / 1e6);
    expect([first!.both, inPoints]).toEqual([both, sums]);
  });
});
