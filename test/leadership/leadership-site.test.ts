import { describe, expect, it } from 'vitest';
import { type LeadershipYear, leadershipSite } from '../../src/leadership/leadership-site.ts';
import { outcomeWithNames } from '../../src/leadership/outcome-text.ts';
import { computeSite } from '../../src/pipeline/compute-site.ts';
import { CLEAN_FOLDER, type FixtureFolder, formSheets } from '../rig/fixture-folder.ts';
import { APPRAISED } from '../rig/forms.ts';
import { weighedFinding } from '../rig/leadership-year.ts';
import { FRAMEWORK_YAML, registryOf } from '../rig/rules.ts';
import { dateCell } from '../rig/workbooks.ts';
import { computeChanged } from '../rig/year-inputs.ts';

function yearOf(change: Partial<FixtureFolder> = {}): LeadershipYear {
  const computed = computeChanged(change);
  const site = computeSite(computed.status === 'draft' ? [] : [computed.dataset!], registryOf());
  const weighed = computed.findings.map((finding) => weighedFinding(finding));
  return leadershipSite(site, [{ ...computed, weighed }]).leadership[0]!;
}

const INDIVIDUAL = `  - id: ca-nhan
    recipient: individual
    number: 1
    name: { vi: "Cá nhân tiêu biểu", en: "Outstanding official" }
    form: { vi: "Bằng khen", en: "Certificate" }
    basis: { vi: "Kế hoạch", en: "Plan" }
    conditions: [{ kind: registered, by: "2023-01-31", basis: { vi: "Kế hoạch", en: "Plan" } }]
    criteria: [{ vi: "Tham gia tích cực", en: "Takes an active part" }]
    report: { vi: "Báo cáo cá nhân", en: "Own report" }
`;
const awards = CLEAN_FOLDER.awards!;
const NOMINEES: Partial<FixtureFolder> = {
  framework: FRAMEWORK_YAML + INDIVIDUAL,
  awards: {
    ...awards,
    nomineeColumns: ['Tham gia tích cực'],
    nominees: [
      ['Trần Văn Thử', 'so-a', 7, 'Đạt'],
      ['Lê Thị Thử', 'so-b', 5, 'Đạt'],
    ],
    documents: [
      ...awards.documents,
      ['so-a', 'Báo cáo cá nhân', 'Trần Văn Thử', 'Có', dateCell('2023-11-10T09:15')],
    ],
  },
};
const nameOf = (id: string) => id;

describe('a year for the leadership', () => {
  it('names nominees, what their award waits for, and what is missing', () => {
    const year = yearOf(NOMINEES);
    expect(year.awards.map(({ award, nominees }) => [award.id, nominees.map(({ name }) => name)])).toEqual([
      ['tap-the', []],
      ['ca-nhan', ['Trần Văn Thử', 'Lê Thị Thử']],
    ]);
    expect(year.decisions).toMatchObject([
      {
        ...{ kind: 'decision', award: { id: 'ca-nhan' }, units: ['so-a'], names: ['Trần Văn Thử'] },
        ...{ due: '2023-12-20', daysLeft: 0 },
      },
    ]);
    expect(year.nearMisses[1]).toMatchObject({
      ...{ oneCondition: [], fewerVotes: [] },
      nomineeCondition: [{ name: 'Lê Thị Thử', unit: 'so-b', condition: { kind: 'report-present' } }],
    });
    expect(year.reminders).toEqual([
      {
        unit: 'so-b',
        todos: [
          { kind: 'documents', due: '2023-11-15', daysLeft: -35, names: ['Báo cáo cá nhân (Lê Thị Thử)'] },
        ],
      },
    ]);
  });

  it('says the outcome with the name of the nominee, decided or not', () => {
    const sentences = (change: Partial<FixtureFolder>) => {
      const { awards, decisions } = yearOf(change);
      const { award, nominees } = awards[1]!;
      return outcomeWithNames(
        'vi',
        award,
        nominees,
        decisions.find((one) => one.award === award),
        nameOf,
      );
    };
    expect(sentences(NOMINEES)).toEqual(['Đề nghị Trần Văn Thử, so-a. Chờ quyết định.']);
    const row = ['ca-nhan', 'Trần Văn Thử', '10/QĐ', dateCell('2023-12-18'), 'Tỉnh', null];
    const decided = { ...NOMINEES.awards!, decisions: [...awards.decisions, row] };
    expect(sentences({ ...NOMINEES, awards: decided })).toEqual([
      'Đã có quyết định khen thưởng: Trần Văn Thử, so-a.',
      'Quyết định số 10/QĐ ngày 18/12/2023 của Tỉnh.',
    ]);
  });

  it('has nothing to say of a clean year: no decisions, reminders or findings', () => {
    const { decisions, reminders, openByUnit, accepted, exclusions } = yearOf();
    expect([decisions, reminders, openByUnit, accepted, exclusions]).toEqual([[], [], [], [], []]);
  });

  it('lists eligible units by what they lack, and those that fail one condition', () => {
    const late = awards.documents.map((row) =>
      row[0] === 'ban-c' ? [...row.slice(0, 4), dateCell('2023-11-17T08:00')] : row,
    );
    const { nearMisses } = yearOf({ awards: { ...awards, documents: late } });
    expect(nearMisses).toMatchObject([
      {
        behind: [{ unit: 'so-b', points: 13_000_000 }],
        oneCondition: [
          {
            unit: 'ban-c',
            condition: {
              kind: 'dossier-on-time',
              value: '2023-11-17T08:00',
              shortfall: { kind: 'days', days: 2 },
            },
          },
        ],
      },
    ]);
  });

  it('holds years in preparation too, and relates a year to the one before', () => {
    const draft = { ...CLEAN_FOLDER, year: 'status: draft\nasOf: "2023-06-30"\nsample: false\n' };
    const { dataset, sensitivity } = yearOf(draft);
    expect([dataset.settings.status, sensitivity.noLast]).toEqual(['draft', 'no-year']);
    const computed = computeChanged();
    const site = computeSite([computed.dataset!], registryOf());
    const before = { ...computed, year: 2022, dataset: { ...computed.dataset!, year: 2022 }, weighed: [] };
    const years = leadershipSite(site, [before, { ...computed, weighed: [] }]).leadership;
    expect(years.map((year) => year.sensitivity.last?.year ?? year.sensitivity.noLast)).toEqual([
      'no-year',
      2022,
    ]);
  });
});

describe('the reminder list', () => {
  const without = (list: 'registrations' | 'documents', keep: (row: readonly unknown[]) => boolean) => ({
    ...awards,
    [list]: awards[list].filter(keep),
  });
  const changed = (index: number, value: ReturnType<typeof dateCell> | string) => ({
    ...awards,
    documents: awards.documents.map((row, i) =>
      i === 0 ? row.map((cell, c) => (c === index ? value : cell)) : row,
    ),
  });
  const day = { due: '2023-11-15', daysLeft: -35 };
  it.each`
    change                                                                                                                                       | todo                                                                                                                 | because
    ${{ awards: without('registrations', (row) => row[0] !== 'so-a') }}                                                                          | ${{ kind: 'register', due: '2023-01-31', daysLeft: -323 }}                                                           | ${'not registered'}
    ${{ awards: { ...awards, registrations: awards.registrations.map((row) => (row[0] === 'so-a' ? ['so-a', dateCell('2023-02-02')] : row)) } }} | ${{ kind: 'registered-late', due: '2023-01-31', daysLeft: -323, at: '2023-02-02', late: { kind: 'days', days: 2 } }} | ${'registered too late'}
    ${{ awards: without('documents', (row) => row[0] !== 'so-a' || row[1] !== 'Tờ trình') }}                                                     | ${{ kind: 'documents', ...day, names: ['Tờ trình'] }}                                                                | ${'a document is missing, by name'}
    ${{ awards: without('documents', (row) => row[0] !== 'so-a') }}                                                                              | ${{ kind: 'documents', ...day, names: ['Tờ trình', 'Bảng điểm tự chấm'] }}                                           | ${'nothing was sent: that is not late as well'}
    ${{ awards: changed(3, 'Không') }}                                                                                                           | ${{ kind: 'sign', ...day, names: ['Tờ trình'] }}                                                                     | ${'not signed'}
    ${{ awards: changed(4, dateCell('2023-11-17T09:30')) }}                                                                                      | ${{ kind: 'sent-late', ...day, due: '2023-11-15T23:59', at: '2023-11-17T09:30', late: { kind: 'days', days: 2 } }}   | ${'sent too late'}
    ${{ scores: { ...CLEAN_FOLDER.scores, 'so-a.xlsx': formSheets('Sở An', { ...APPRAISED, '2.1': null }) } }}                                   | ${{ kind: 'scores', due: '2023-12-20', daysLeft: 0, column: 'appraised', codes: ['2.1'] }}                           | ${'an appraised score is missing'}
    ${{ scores: { 'so-b.xlsx': CLEAN_FOLDER.scores['so-b.xlsx'], 'ban-c.xlsx': CLEAN_FOLDER.scores['ban-c.xlsx'] } }}                            | ${{ kind: 'sheet', ...day }}                                                                                         | ${'no sheet: its scores are not asked for one by one'}
  `('asks for $todo.kind: $because', ({ change, todo }) => {
    const { reminders } = yearOf(change);
    const [first] = reminders.find(({ unit }) => unit === 'so-a')!.todos;
    expect(first).toEqual(todo);
    expect(reminders.map(({ unit }) => unit)).toEqual(['so-a']);
  });
});
