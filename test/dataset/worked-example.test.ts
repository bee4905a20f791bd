import { describe, expect, it } from 'vitest';
import { firstTie } from '../../src/dataset/first-tie.ts';
import { workedExample } from '../../src/dataset/worked-example.ts';
import { ratioText } from '../../src/points/ratio.ts';
import { CLEAN_FOLDER, type FixtureFolder, formSheets } from '../rig/fixture-folder.ts';
import { APPRAISED, type TestScores } from '../rig/forms.ts';
import { FRAMEWORK_YAML } from '../rig/rules.ts';
import { computeChanged } from '../rig/year-inputs.ts';

const datasetOf = (change: Partial<FixtureFolder>) => computeChanged(change).dataset!;
const undecided = CLEAN_FOLDER.year.replace('official', 'appraised').replace(/decision.*\n/, '');
const scoresOf = (a: TestScores, b: TestScores = { ...APPRAISED, '1.1': 5 }) => ({
  ...CLEAN_FOLDER.scores,
  'so-a.xlsx': formSheets('Sở An', a),
  'so-b.xlsx': formSheets('Sở Bình', b),
});
const without = (policy: string) =>
  FRAMEWORK_YAML.replace('notApplicable: unranked', `notApplicable: ${policy}`);

describe('the worked example of a year', () => {
  it('adds up the leader, from components to the total', () => {
    const example = workedExample(datasetOf({}))!;
    expect(example.unit).toMatchObject({ id: 'so-a', rank: 1, points: 45.5e6, bonus: 10e6, total: 55.5e6 });
    expect(example.main.code).toBe('1');
    expect(example.parts.map(({ component, counts }) => [component.code, counts / 1e6])).toEqual([
      ['1.1', 8],
      ['1.2', 10],
    ]);
    expect(example).toMatchObject({ partsSum: 18e6, partsMaximum: null, mainsMaximum: null, rankedCount: 3 });
    expect(example.mains.map(({ points, weight, worth }) => [points / 1e6, weight, worth])).toEqual([
      [18, null, null],
      [16, null, null],
      [11.5, null, null],
    ]);
    expect(example.mainsSum).toBe(example.unit.points);
  });

  it('multiplies values by weights where the rules do', () => {
    const weights = ['500', '300', '200'];
    const framework = FRAMEWORK_YAML.replace('rollUp: sum', 'rollUp: weighted').replaceAll(
      /(\n {8}components:)/g,
      (line) => `\n        weight: "${weights.shift()}"${line}`,
    );
    const example = workedExample(datasetOf({ framework }))!;
    expect(
      example.mains.map(({ value, weight, worth }) => [ratioText(value!), weight! / 1e6, ratioText(worth!)]),
    ).toEqual([
      ['0.8', 500, '400'],
      ['0.8', 300, '240'],
      ['0.657143', 200, '131.428571'],
    ]);
    expect(example.mainsSum).toBe(771_428_571);
    expect(example.unit.points).toBe(771_428_571);
  });

  it('scales what is left where the rules drop what does not apply', () => {
    const scores = scoresOf({ ...APPRAISED, '1.1': 'Không áp dụng', '1.2': 12 });
    const example = workedExample(datasetOf({ framework: without('drop'), scores, year: undecided }))!;
    expect(example.unit.id).toBe('so-a');
    expect(example.parts.map(({ kind, counts }) => [kind, counts / 1e6])).toEqual([
      ['not-applicable', 0],
      ['scored', 12],
    ]);
    // 12 × 22.5 / 12.5
    expect([example.partsSum, example.partsMaximum, example.mains[0]!.points]).toEqual([
      12e6, 12.5e6, 21.6e6,
    ]);
  });

  it('leaves out a main index that does not apply at all', () => {
    const scores = scoresOf({ ...APPRAISED, '2.1': 'Không áp dụng' });
    const example = workedExample(datasetOf({ framework: without('drop'), scores, year: undecided }))!;
    expect(example.mains.map(({ applies }) => applies)).toEqual([true, false, true]);
    // (18 + 11.5) × 60 / 40
    expect([example.mainsSum, example.mainsMaximum, example.unit.points]).toEqual([29.5e6, 40e6, 44.25e6]);
  });

  it('gives full points where the rules do', () => {
    const scores = scoresOf({ ...APPRAISED, '1.1': 'Không áp dụng' });
    const example = workedExample(datasetOf({ framework: without('full-points'), scores, year: undecided }))!;
    expect(example.parts.map(({ kind, counts }) => [kind, counts / 1e6])).toEqual([
      ['not-applicable', 10],
      ['scored', 10],
    ]);
    expect([example.partsSum, example.partsMaximum]).toEqual([20e6, null]);
  });

  it('takes a whole unit where none is ranked, and nobody where none is whole', () => {
    const dataset = datasetOf({});
    const unranked = dataset.units.map((unit) => ({ ...unit, rank: null }));
    expect(workedExample({ ...dataset, units: unranked })?.unit.id).toBe('so-a');
    const incomplete = unranked.map((unit) => ({ ...unit, scored: 4 }));
    expect(workedExample({ ...dataset, units: incomplete })).toBeUndefined();
    expect(workedExample({ ...dataset, units: [] })).toBeUndefined();
  });
});

describe('the first tie of a year', () => {
  const tied = (a: number, b: number, c: number) => {
    const dataset = datasetOf({
      awards: { ...CLEAN_FOLDER.awards!, initiatives: [], decisions: [] },
      year: undecided,
      scores: {
        'so-a.xlsx': formSheets('Sở An', { ...APPRAISED, '1.1': a }),
        'so-b.xlsx': formSheets('Sở Bình', { ...APPRAISED, '1.1': b }),
        'ban-c.xlsx': formSheets('Ban Cần', { ...APPRAISED, '1.1': c }),
      },
    });
    const tie = firstTie(dataset);
    return tie && [tie.units.map(({ id }) => id), tie.rank, tie.next];
  };

  it.each`
    scores       | tie                                     | because
    ${[8, 5, 4]} | ${undefined}                            | ${'totals all differ'}
    ${[8, 8, 4]} | ${[['so-a', 'so-b'], 1, 3]}             | ${'the next rank is skipped'}
    ${[8, 4, 4]} | ${[['so-b', 'ban-c'], 2, null]}         | ${'nobody follows'}
    ${[4, 4, 4]} | ${[['so-a', 'so-b', 'ban-c'], 1, null]} | ${'all of them'}
  `('$scores: $because', ({ scores, tie }) => {
    expect(tied(...(scores as [number, number, number]))).toEqual(tie);
  });
});
