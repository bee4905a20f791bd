import { describe, expect, it } from 'vitest';
import { severityOf } from '../../src/findings/severity-of.ts';
import type { ComputedYear } from '../../src/pipeline/compute-year.ts';
import { CLEAN_FOLDER, type FixtureFolder, formSheets, SHEET } from '../rig/fixture-folder.ts';
import { APPRAISED, formRows, SELF } from '../rig/forms.ts';
import { lineOf } from '../rig/read-sheets.ts';
import { frameworkOf } from '../rig/rules.ts';
import { computeChanged } from '../rig/year-inputs.ts';

const clean = CLEAN_FOLDER;
const framework = frameworkOf();

/** Units in short: total, rank, why without one. */
const places = ({ dataset }: ComputedYear) =>
  dataset!.units.map(({ id, total, rank, unranked }) => [id, total / 1e6, rank, unranked]);
const withRules = (from: string, to: string): FixtureFolder => {
  if (clean.framework!.split(from).length !== 2) throw new Error(`not there once: ${from}`);
  return { ...clean, framework: clean.framework!.replace(from, to) };
};
const withStatus = (status: string) => clean.year.replace('status: official', `status: ${status}`);
const severities = ({ findings, status }: ComputedYear) =>
  findings.map((finding) => `${severityOf(finding, status)} ${finding.code}`);

describe('the status selects the column that counts', () => {
  // Self: 48 each. Appraised: 45.5, 42.5, 41.5. The bonus of so-a is 10 in every status.
  it.each`
    status           | counted        | totals                | because
    ${'draft'}       | ${'self'}      | ${[58, 48, 48]}       | ${'claims, in a year that is not published'}
    ${'self-scored'} | ${'self'}      | ${[58, 48, 48]}       | ${'claims, said to be claims'}
    ${'appraised'}   | ${'appraised'} | ${[55.5, 42.5, 41.5]} | ${'what the appraisers granted'}
    ${'official'}    | ${'appraised'} | ${[55.5, 42.5, 41.5]} | ${'this framework knows no council column'}
  `('$status counts $counted: $because', ({ status, counted, totals }) => {
    const { dataset } = computeChanged({ year: withStatus(status) });
    expect(dataset?.counted).toBe(counted);
    expect(dataset?.units.map(({ total }) => total / 1e6)).toEqual(totals);
  });

  it('counts the council’s column where the rules say so, and no other fills its gaps', () => {
    const rows = formRows(framework, 'Sở Bình', {
      self: SELF,
      appraised: APPRAISED,
      final: { ...APPRAISED, '1.1': null },
    });
    const year = computeChanged({
      ...withRules('official: appraised', 'official: final'),
      scores: { 'so-b.xlsx': [{ name: SHEET, rows }] },
    });
    expect(year.dataset?.counted).toBe('final');
    expect(year.findings.map(lineOf)).toContain('score-missing so-b F7');
    expect(places(year)[1]).toEqual(['so-b', 37.5, null, 'incomplete']);
  });
});

describe('who is not ranked', () => {
  const gap = formSheets('Sở Bình', { ...APPRAISED, '1.1': null });
  const notApplicable = formSheets('Sở Bình', { ...APPRAISED, '1.1': 'không áp dụng' });

  it.each`
    change                                                                                                                                 | expected                                                                                        | because
    ${{}}                                                                                                                                  | ${[['so-a', 55.5, 1, null], ['so-b', 42.5, 2, null], ['ban-c', 41.5, 3, null]]}                 | ${'everybody is'}
    ${{ scores: { ...clean.scores, 'so-b.xlsx': gap } }}                                                                                   | ${[['so-a', 55.5, 1, null], ['so-b', 37.5, null, 'incomplete'], ['ban-c', 41.5, 2, null]]}      | ${'a counted score is missing: no rank, and no gap in the ranks'}
    ${{ scores: { ...clean.scores, 'so-b.xlsx': notApplicable } }}                                                                         | ${[['so-a', 55.5, 1, null], ['so-b', 37.5, null, 'not-applicable'], ['ban-c', 41.5, 2, null]]}  | ${'not applicable under "unranked"'}
    ${{ ...withRules('notApplicable: unranked', 'notApplicable: full-points'), scores: { ...clean.scores, 'so-b.xlsx': notApplicable } }}  | ${[['so-a', 55.5, 1, null], ['so-b', 47.5, 2, null], ['ban-c', 41.5, 3, null]]}                 | ${'the maximum 10 under "full-points"'}
    ${{ ...withRules('notApplicable: unranked', 'notApplicable: drop'), scores: { ...clean.scores, 'so-b.xlsx': notApplicable } }}         | ${[['so-a', 55.5, 1, null], ['so-b', 45.5, 2, null], ['ban-c', 41.5, 3, null]]}                 | ${'10 of 12.5 is 18 of 22.5 under "drop"'}
    ${withRules('unitGroups: [so, ban]', 'unitGroups: [so]')}                                                                              | ${[['so-a', 55.5, 1, null], ['so-b', 42.5, 2, null], ['ban-c', 41.5, null, 'no-ranked-group']]} | ${'takes part in no list'}
    ${withRules('unitGroups: [so, ban] }', 'unitGroups: [so] }\n  - { code: ban, name: { vi: "Ban", en: "Boards" }, unitGroups: [ban] }')} | ${[['so-a', 55.5, 1, null], ['so-b', 42.5, 2, null], ['ban-c', 41.5, 1, null]]}                 | ${'the first of a list of its own'}
  `('$because', ({ change, expected }) => {
    expect(places(computeChanged(change))).toEqual(expected);
  });

  describe('"drop" of a whole main index', () => {
    const rules = withRules('notApplicable: unranked', 'notApplicable: drop');
    const withB = (scores: Record<string, string>) => ({
      ...rules,
      scores: { ...clean.scores, 'so-b.xlsx': formSheets('Sở Bình', { ...APPRAISED, ...scores }) },
    });
    const none = 'không áp dụng';

    it('ranks by what applies, and leaves the main index without a rank and out of the median', () => {
      const year = computeChanged(withB({ '2.1': none }));
      expect(places(year)).toEqual([
        ['so-a', 55.5, 1, null],
        ['so-b', 44.25, 2, null],
        ['ban-c', 41.5, 3, null],
      ]);
      const { value, mains } = year.dataset!.units[1]!;
      // 29.5 of 40
      expect(Number(value.numerator) / Number(value.denominator)).toBe(0.7375);
      expect(mains[1]).toEqual({
        code: '2',
        applies: false,
        points: 0,
        self: 16_000_000,
        appraised: null,
        scored: 1,
        rank: null,
        tied: false,
      });
      expect(year.dataset!.units.map((unit) => unit.mains[1]!.rank)).toEqual([1, null, 1]);
      expect(year.dataset!.median?.mains[1]).toBe(16_000_000);
    });

    it('has no rank where nothing at all applies', () => {
      const all = { '1.1': none, '1.2': none, '2.1': none, '3.1': none, '3.10': none };
      const year = computeChanged(withB(all));
      expect(places(year)).toEqual([
        ['so-a', 55.5, 1, null],
        ['so-b', 0, null, 'not-applicable'],
        ['ban-c', 41.5, 2, null],
      ]);
      expect(year.dataset!.units[1]).toMatchObject({ appraised: null, self: 48_000_000 });
    });
  });

  it('is not a candidate, even with the highest points', () => {
    const best = formSheets('Sở Bình', { '1.1': 10, '1.2': 12.5, '2.1': 20, '3.1': 7.5, '3.10': null });
    const year = computeChanged({ scores: { ...clean.scores, 'so-b.xlsx': best } });
    expect(year.dataset?.awards[0]?.outcome).toMatchObject({
      kind: 'decided',
      recipients: [{ unit: 'so-a' }],
    });
  });
});

describe('ranks', () => {
  it('shares a rank at equal totals, with the bonus in them', () => {
    // 42.5 + 10 + … : so-b gets 13 more points in 2.1 than the clean 42.5, so both come to 55.5.
    const scores = { ...APPRAISED, '1.1': 10, '1.2': 12.5, '2.1': 18, '3.1': 7, '3.10': 8 };
    const year = computeChanged({ scores: { ...clean.scores, 'so-b.xlsx': formSheets('Sở Bình', scores) } });
    expect(places(year)).toEqual([
      ['so-a', 55.5, 1, null],
      ['so-b', 55.5, 1, null],
      ['ban-c', 41.5, 3, null],
    ]);
    expect(year.dataset?.units.map(({ tied }) => tied)).toEqual([true, true, false]);
  });

  it('gives margins inside each list, to ranked units only', () => {
    const gap = formSheets('Sở Bình', { ...APPRAISED, '1.1': null });
    const marginsOf = (change: Partial<FixtureFolder>) =>
      computeChanged(change).dataset?.units.map(({ margin }) => margin && [margin.above, margin.keep]);
    expect(marginsOf({})).toEqual([
      [null, 13_000_000],
      [{ points: 13_000_000, rank: 1, units: ['so-a'] }, 1_000_000],
      [{ points: 1_000_000, rank: 2, units: ['so-b'] }, null],
    ]);
    expect(marginsOf({ scores: { ...clean.scores, 'so-b.xlsx': gap } })).toEqual([
      [null, 14_000_000],
      null,
      [{ points: 14_000_000, rank: 1, units: ['so-a'] }, null],
    ]);
    const lists =
      'unitGroups: [so] }\n  - { code: ban, name: { vi: "Ban", en: "Boards" }, unitGroups: [ban] }';
    expect(marginsOf(withRules('unitGroups: [so, ban] }', lists))).toEqual([
      [null, 13_000_000],
      [{ points: 13_000_000, rank: 1, units: ['so-a'] }, null],
      [null, null],
    ]);
  });

  it('has no figures where nobody is ranked', () => {
    const { dataset } = computeChanged({ scores: {} });
    expect([dataset?.spread, dataset?.lost, dataset?.median]).toEqual([null, 0, undefined]);
    expect(dataset?.components.map(({ scored, median }) => [scored, median])).toEqual(
      Array.from({ length: 5 }, () => [0, null]),
    );
    expect([...dataset!.componentRanks]).toEqual(Array.from({ length: 15 }, () => 0));
  });

  it('ranks each main index by its own points', () => {
    const { dataset } = computeChanged();
    expect(dataset?.units.map(({ mains }) => mains.map(({ code, rank }) => `${code}: ${rank}`))).toEqual([
      ['1: 1', '2: 1', '3: 1'],
      ['1: 2', '2: 1', '3: 1'],
      ['1: 3', '2: 1', '3: 1'],
    ]);
  });

  it('gives the median of the ranked units only', () => {
    const gap = formSheets('Sở Bình', { ...APPRAISED, '1.1': null });
    const year = computeChanged({ scores: { ...clean.scores, 'so-b.xlsx': gap } });
    expect(year.dataset?.median?.points).toBe(43_500_000);
  });
});

describe('the weight of a finding depends on the status', () => {
  const gap = {
    scores: { ...clean.scores, 'so-b.xlsx': formSheets('Sở Bình', { ...APPRAISED, '1.1': null }) },
  };
  const above = {
    scores: { ...clean.scores, 'so-b.xlsx': formSheets('Sở Bình', { ...APPRAISED, '1.1': 11 }) },
  };
  const { 'ban-c.xlsx': _, ...without } = clean.scores;
  const early = (status: string) => withStatus(status).replace('asOf: "2023-12-20"', 'asOf: "2023-11-15"');

  it.each`
    change                                                | expected                       | because
    ${{ ...gap, year: withStatus('official') }}           | ${['error score-missing']}     | ${'an official year has no gaps'}
    ${{ ...gap, year: withStatus('appraised') }}          | ${['warning score-missing']}   | ${'an earlier one waits'}
    ${{ ...above, year: withStatus('appraised') }}        | ${['error score-above-max']}   | ${'wrong in every published year'}
    ${{ ...above, year: withStatus('draft') }}            | ${['warning score-above-max']} | ${'a draft never blocks'}
    ${{ scores: without, year: withStatus('official') }}  | ${['error sheet-missing']}     | ${'an official year needs every sheet'}
    ${{ scores: without, year: withStatus('appraised') }} | ${['warning sheet-missing']}   | ${'after the deadline'}
    ${{ scores: without, year: early('appraised') }}      | ${['info sheet-missing']}      | ${'on the day of the deadline it is only news'}
  `('$expected: $because', ({ change, expected }) => {
    expect(severities(computeChanged(change))).toEqual(expected);
  });

  it('a draft year with broken rules blocks nothing either', () => {
    const broken = clean.framework!.replace('code: "3.10"', 'code: 3.10');
    expect(severities(computeChanged({ framework: broken, year: withStatus('draft') }))).toEqual([
      'warning config-invalid',
    ]);
    expect(severities(computeChanged({ framework: undefined, year: withStatus('draft') }))).toEqual([
      'warning file-missing',
    ]);
  });

  it('a year whose status cannot be read is no draft', () => {
    expect(severities(computeChanged({ year: 'status: draft' }))).toEqual([
      'error config-invalid',
      'error config-invalid',
    ]);
  });
});

describe('one unreadable file', () => {
  it('does not hide what the others hold', () => {
    const year = computeChanged({
      scores: { ...clean.scores, 'so-b.xlsx': formSheets('Sở Bình', { ...APPRAISED, '1.1': 11 }) },
      others: { 'hong.xlsx': '<html>', 'rong.xlsx': '' },
    });
    expect(year.findings.map(lineOf)).toEqual([
      'file-unreadable - -',
      'file-unreadable - -',
      'score-above-max so-b E7',
    ]);
    expect(year.dataset?.units.map(({ scored }) => scored)).toEqual([5, 5, 5]);
  });

  it('never becomes zero points', () => {
    const { 'so-b.xlsx': _, ...others } = clean.scores;
    const year = computeChanged({ scores: others, others: { 'so-b.xlsx': '<html>' } });
    // The file is there: that its unit has no sheet is no second fault.
    expect(year.findings.map(lineOf)).toEqual(['file-unreadable - -']);
    expect(places(year)[1]).toEqual(['so-b', 0, null, 'incomplete']);
    expect(year.dataset?.units[1]).toMatchObject({ scored: 0, self: null, appraised: null });
  });
});

describe('rounds', () => {
  it('count the self scores so far and leave the year as it is', () => {
    const half = { '1.1': 4, '1.2': null, '2.1': 8, '3.1': null, '3.10': 0 };
    const rows = [...formRows(framework, 'Sở Bình', { self: half }), [null, 'Điểm thưởng', null, 10]];
    const year = computeChanged({ round: { 'so-b.xlsx': [{ name: SHEET, rows }] } });
    expect(year.dataset?.rounds).toEqual([
      { day: '2023-06-30', units: [{ id: 'so-b', points: 12_000_000, scored: 3 }] },
    ]);
    expect(severities(year)).toEqual(['info round-bonus-ignored']);
    expect(places(year)).toEqual(places(computeChanged()));
  });
});
