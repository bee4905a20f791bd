import { describe, expect, it } from 'vitest';
import type { AwardView } from '../../src/dataset/site.ts';
import { computeSite } from '../../src/pipeline/compute-site.ts';
import { CLEAN_FOLDER, type FixtureFolder, formSheets, SHEET } from '../rig/fixture-folder.ts';
import { APPRAISED, formRows, SELF } from '../rig/forms.ts';
import { lineOf } from '../rig/read-sheets.ts';
import { frameworkOf, registryOf } from '../rig/rules.ts';
import { dateCell, type TestCell } from '../rig/workbooks.ts';
import { computeChanged } from '../rig/year-inputs.ts';

const clean = CLEAN_FOLDER;
const lines = (change: Partial<FixtureFolder>) => computeChanged(change).findings.map(lineOf);
const rules = (from: string, to: string): Partial<FixtureFolder> => {
  const framework = clean.framework!.replace(from, to);
  if (framework === clean.framework) throw new Error(`not there: ${from}`);
  return { framework };
};
const awards = (change: object) => ({ awards: { ...clean.awards!, ...change } });

describe('what would be lost is named', () => {
  it('an initiative of a unit that was merged away', () => {
    const initiatives: TestCell[][] = [
      ['so-cu', 'Ký số', '02/QĐ', dateCell('2023-10-01'), 'Hội đồng'],
      ...clean.awards!.initiatives,
    ];
    expect(lines(awards({ initiatives }))).toEqual(['unit-not-valid so-cu B2']);
  });

  it('a dossier of a unit that was merged away; its registration still counts', () => {
    const registrations: TestCell[][] = [
      ['so-a', dateCell('2023-01-20')],
      ['so-cu', dateCell('2023-01-20')],
      ['ban-c', dateCell('2023-01-20')],
    ];
    expect(lines(awards({ registrations }))).toEqual([]);
    const documents: TestCell[][] = [
      ...clean.awards!.documents,
      ['so-cu', 'Tờ trình', 'so-cu', 'Có', dateCell('2023-11-10')],
    ];
    expect(lines(awards({ documents }))).toEqual(['unit-not-valid so-cu B8']);
  });

  it('a ranked group of units that nobody belongs to', () => {
    const { findings } = computeChanged(rules('unitGroups: [so, ban]', 'unitGroups: [so, bna]'));
    expect(findings.map(({ code, facts }) => [code, 'path' in facts && facts.path])).toContainEqual([
      'config-invalid',
      'rankedGroups[0].unitGroups',
    ]);
  });
});

describe('stated sums under other rules', () => {
  const withRow = (row: TestCell[]) => {
    const rows = formRows(frameworkOf(), 'Sở An', { self: SELF, appraised: APPRAISED });
    return { scores: { ...clean.scores, 'so-a.xlsx': [{ name: SHEET, rows: [...rows, row] }] } };
  };

  it('take the largest bonus into the maximum of a grand total: 60 + 30', () => {
    const codes = lines(withRow([null, 'TỔNG CỘNG', 90])).map((line) => line.split(' ')[0]);
    expect(codes).not.toContain('sum-differs');
  });

  it('are not judged where something does not apply', () => {
    const scores = {
      ...clean.scores,
      'so-b.xlsx': formSheets('Sở Bình', { ...APPRAISED, '1.1': 'không áp dụng' }),
    };
    expect(lines({ ...rules('notApplicable: unranked', 'notApplicable: full-points'), scores })).toEqual([]);
  });
});

describe('years whose rules differ', () => {
  const first = computeChanged().dataset!;
  const later = (change: Partial<FixtureFolder>) => {
    const { dataset } = computeChanged(change);
    return computeSite([first, { ...dataset!, year: 2024 }], registryOf(clean.units)).years[1]!;
  };

  it.each`
    change                                                            | total   | because
    ${{}}                                                             | ${0}    | ${'the same rules: totals are compared'}
    ${rules('atLeast: 2, points: "30"', 'atLeast: 2, points: "20"')}  | ${null} | ${'another bonus makes other totals'}
    ${rules('notApplicable: unranked', 'notApplicable: full-points')} | ${null} | ${'what does not apply counts otherwise'}
  `('$total: $because', ({ change, total }) => {
    expect(later(change).units.map((unit) => unit.change?.total)).toEqual([total, total, total]);
  });

  it('give no change of points to a unit without a rank: its sum has holes', () => {
    const scores = { ...clean.scores, 'so-b.xlsx': formSheets('Sở Bình', { ...APPRAISED, '1.1': null }) };
    const unit = later({ scores }).units.find(({ id }) => id === 'so-b');
    expect(unit?.change).toEqual({
      ...{ year: 2023, ranks: null, total: null },
      ...{ split: null, unsplit: 'incomplete' },
    });
  });
});

describe('free text of the office', () => {
  it('does not carry a name into the ledger: only documents that the rules name are named', () => {
    const documents = clean.awards!.documents.map((row) =>
      row[0] === 'so-b' && row[1] === 'Tờ trình' ? ['so-b', 'Tờ trình', 'so-b', 'Không', row[4]!] : row,
    );
    documents.push(['so-b', 'Báo cáo của ông Nguyễn Văn Mẫu', 'so-b', 'Không', dateCell('2023-11-10')]);
    const { dataset } = computeChanged(awards({ documents }));
    const entry = (dataset!.awards as AwardView[])[0]!.entries.find(({ unit }) => unit === 'so-b');
    expect(entry?.conditions.find(({ kind }) => kind === 'dossier-signed')?.detail).toEqual(['Tờ trình']);
    expect(JSON.stringify(dataset!.awards)).not.toContain('Nguyễn Văn Mẫu');
  });
});
