import { describe, expect, it } from 'vitest';
import type { Column, MainResult, UnitResult, YearRules } from '../../src/compare/compared.ts';
import { comparison } from '../../src/compare/comparison.ts';
import { componentRows } from '../../src/compare/index-rows.ts';
import { packComponents, packResult, unpackComponents, unpackResult } from '../../src/compare/packed.ts';

const million = (points: number) => Math.round(points * 1e6);
const rules: YearRules = {
  year: 2023,
  status: 'Official',
  countedColumn: 'appraised' as const,
  counted: 'appraised',
  maximum: million(60),
  illustrative: false,
  totalRules: 0,
  bonusRules: 0,
  rankedGroups: [
    { code: 'a', name: 'List A', ranked: 7 },
    { code: 'b', name: 'List B', ranked: 3 },
  ],
  mains: [
    { code: '1', name: 'First', max: million(60), count: 2 },
    { code: '2', name: 'Worth nothing', max: 0, count: 1 },
  ],
  components: [
    { code: '1.1', name: 'One', max: million(40), main: '1' },
    { code: '1.10', name: 'Ten', max: million(20), main: '1' },
    { code: '2.1', name: 'Nothing', max: 0, main: '2' },
  ],
};
const main = (state: MainResult['state'], points: number, scored: number): MainResult => ({
  state,
  points: million(points),
  scored,
});
const result = (change: Partial<UnitResult>): UnitResult => ({
  unit: 'so-a',
  name: 'Unit A',
  state: 'whole',
  points: million(45),
  bonus: 0,
  value: { numerator: 45n, denominator: 60n },
  rank: 2,
  tied: false,
  group: 0,
  unranked: null,
  scored: 3,
  mains: [main('whole', 45, 2), main('whole', 0, 1)],
  events: [],
  ...change,
});
const whole: Column = { rules, result: result({}) };
const against = (change: Partial<UnitResult>, otherRules: Partial<YearRules> = {}) =>
  comparison('en', [
    whole,
    { rules: { ...rules, ...otherRules }, result: result({ unit: 'so-b', ...change }) },
  ]);
const second = (rows: ReturnType<typeof against>['summary'], row: number) => rows[row]!.cells[1]!;

describe('what is no figure is said, and never a zero', () => {
  it('no score at all', () => {
    const { summary, mains } = against({
      state: 'missing',
      points: 0,
      value: { numerator: 0n, denominator: 60n },
      scored: 0,
      rank: null,
      unranked: 'incomplete',
      mains: [main('missing', 0, 0), main('missing', 0, 0)],
    });
    expect(summary.map(({ cells }) => cells[1]!.text)).toEqual([
      'no score yet',
      '0.00',
      'no score yet',
      'not ranked',
      'no score yet',
    ]);
    expect(second(summary, 3).details).toEqual(['scores are missing']);
    expect(mains.map(({ cells }) => cells[1]!.text)).toEqual(['no score yet', 'no score yet']);
    expect(summary[0]!.cells.some(({ best }) => best)).toBe(false);
  });

  it('a sum with gaps is shown with what it lacks, and not compared', () => {
    const { summary, mains, sentence } = against({
      state: 'incomplete',
      points: million(59),
      scored: 2,
      mains: [main('incomplete', 59, 1), main('whole', 0, 1)],
    });
    expect(second(summary, 0)).toMatchObject({
      text: '59.00',
      details: ['2 of 3 components scored'],
      best: false,
      difference: '',
    });
    expect(second(mains, 0)).toMatchObject({
      details: ['98.3%', '1 of 2 components scored'],
      difference: '',
    });
    expect(sentence).not.toContain('highest');
  });

  it('what does not apply', () => {
    const { summary, mains } = against({
      state: 'partly-applicable',
      rank: null,
      unranked: 'not-applicable',
      mains: [main('not-applicable', 0, 2), main('whole', 0, 1)],
    });
    expect(second(summary, 0)).toMatchObject({
      text: '45.00',
      details: ['a component does not apply'],
      difference: '',
    });
    expect(second(mains, 0)).toMatchObject({ text: 'not applicable', isFigure: false, part: null });
  });

  it('a unit in no list', () => {
    const { summary } = against({ rank: null, group: -1, unranked: 'no-ranked-group' });
    expect(second(summary, 3)).toMatchObject({
      text: 'not ranked',
      details: ['takes part without being ranked'],
    });
    expect(second(summary, 0).difference).toBe('same as column 1');
  });
});

it('a main index worth 0 has points and no share', () => {
  const { mains } = against({});
  expect(mains[1]!.cells[0]).toMatchObject({ text: '0.00', details: [], part: null, best: false });
  expect(mains[1]!.hints).toEqual(['maximum 0']);
});

it('ranks in different lists are shown and not compared', () => {
  const { summary, notes } = against({ group: 1, rank: 1 });
  expect(
    summary[3]!.cells.map(({ text, details, best, difference }) => [text, ...details, best, difference]),
  ).toEqual([
    ['2/7', 'List A', false, ''],
    ['1/3', 'List B', false, ''],
  ]);
  expect(notes).toEqual(['The units are ranked in different lists: ranks are not compared.']);
});

it('says when another kind of score counts, and when an index had another name', () => {
  const mains = [{ ...rules.mains[0]!, name: 'Former name' }, rules.mains[1]!];
  const { notes, mains: rows } = against({}, { year: 2022, counted: 'self', mains });
  expect(notes).toEqual(['Not the same kind of score counts: self in 2022, appraised in 2023.']);
  expect(rows[0]!.label).toBe('1. First');
  expect(rows[0]!.hints).toEqual(['maximum 60', 'named in 2022: Former name']);
});

it('keeps a maximum of three years apart', () => {
  const at = (year: number, max: number): Column => ({
    rules: { ...rules, year, mains: [{ ...rules.mains[0]!, max: million(max) }] },
    result: result({ mains: [main('whole', 9, 2)] }),
  });
  const rows = comparison('en', [at(2025, 15), at(2023, 10), at(2024, 10), at(2026, 12)]).mains;
  expect(rows[0]!.hints[0]).toBe('maximum changed from 10 to 15 (2025), to 12 (2026)');
  expect(rows[0]!.cells.map(({ best }) => best)).toEqual([false, true, true, false]);
});

it('tells components apart whose scores are missing, do not apply or are zero', () => {
  const rows = componentRows(
    'en',
    [whole, whole],
    [
      [0, 'missing', 0],
      [million(8), 'not-applicable', 'missing'],
    ],
  ).flatMap((group) => group.rows);
  expect(rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
    ['1.1. One', '0.00', '8.00'],
    ['1.10. Ten', 'no score yet', 'not applicable'],
    ['2.1. Nothing', '0.00', 'no score yet'],
  ]);
});

it('what travels comes back the same', () => {
  const one = result({
    name: 'A "quoted" </script> \u202e name',
    value: { numerator: 2n ** 70n, denominator: 2n ** 70n + 1n },
    rank: null,
    unranked: 'not-applicable',
    group: -1,
    events: [
      { year: 2023, kind: 'merge', date: '1 March 2023', fromIds: ['x', 'y'], from: 'X, Y', into: 'A' },
    ],
  });
  expect(unpackResult(JSON.parse(JSON.stringify(packResult(one))))).toEqual(one);
  expect(unpackResult(packResult(whole.result))).toEqual({
    ...whole.result,
    value: { numerator: 3n, denominator: 4n },
  });
  const scores = [0, million(8.5), 'missing', 'not-applicable'] as const;
  expect(unpackComponents(packComponents(scores))).toEqual(scores);
});
