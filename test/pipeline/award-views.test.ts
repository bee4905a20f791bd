import { describe, expect, it } from 'vitest';
import { outcomeSentences } from '../../src/i18n/award-text.ts';
import { CLEAN_FOLDER, decisionFor, formSheets } from '../rig/fixture-folder.ts';
import type { TestCell } from '../rig/workbooks.ts';
import { dateCell } from '../rig/workbooks.ts';
import { computeChanged } from '../rig/year-inputs.ts';

const INDIVIDUAL = `  - id: ca-nhan
    recipient: individual
    number: 1
    name: { vi: "Cá nhân tiêu biểu", en: "Outstanding individual" }
    form: { vi: "Bằng khen", en: "Certificate" }
    basis: { vi: "Kế hoạch", en: "Plan" }
    conditions: []
`;
const decided = (name: string): TestCell[] => [
  'ca-nhan',
  name,
  '10/QĐ-UBND',
  dateCell('2023-12-18'),
  'Tỉnh',
  null,
];

/** The year with these nominees (name, unit, votes, consent, legal basis) and decisions on individuals. */
function yearWith(nominees: TestCell[][], decisions: TestCell[][]) {
  return computeChanged({
    framework: CLEAN_FOLDER.framework! + INDIVIDUAL,
    awards: {
      ...CLEAN_FOLDER.awards!,
      nominees,
      nomineeColumns: ['Đồng ý công khai', 'Căn cứ công khai'],
      decisions: [decisionFor('so-a'), ...decisions],
    },
  });
}

describe('who is named', () => {
  it.each`
    consent    | basis             | decision            | kind          | person       | because
    ${'Có'}    | ${null}           | ${[decided('Kín')]} | ${'decided'}  | ${'Kín'}     | ${'a winner who consented'}
    ${'Không'} | ${'Luật, Điều 5'} | ${[decided('Kín')]} | ${'decided'}  | ${'Kín'}     | ${'a winner whom a rule allows to be named'}
    ${'Không'} | ${null}           | ${[decided('Kín')]} | ${'decided'}  | ${null}      | ${'a winner who did not consent'}
    ${null}    | ${null}           | ${[decided('Kín')]} | ${'decided'}  | ${null}      | ${'nothing is recorded: that is no consent'}
    ${'Có'}    | ${'Luật, Điều 5'} | ${[]}               | ${'proposed'} | ${undefined} | ${'nobody before the decision, whatever they consented to'}
  `('consent $consent, basis $basis: $because', ({ consent, basis, decision, kind, person }) => {
    const { dataset } = yearWith([['Kín', 'so-b', 7, consent, basis]], decision);
    const award = dataset!.awards[1]!;
    expect(award.outcome.kind).toBe(kind);
    if (award.outcome.kind === 'decided') expect(award.outcome.recipients[0]!.person).toBe(person);
    expect(JSON.stringify(award).includes('Kín')).toBe(person === 'Kín');
    const nameOf = () => 'Sở Bình';
    const [sentence] = outcomeSentences('vi', award, nameOf);
    const who = person === 'Kín' ? 'Kín, Sở Bình' : 'một cá nhân của Sở Bình';
    expect(sentence).toBe(
      kind === 'decided' ? `Đã có quyết định khen thưởng: ${who}.` : `Đề nghị: ${who}. Chưa có quyết định.`,
    );
  });

  it('consent that cannot be read is a finding and no consent', () => {
    const { dataset, findings } = yearWith([['Kín', 'so-b', 7, 'chắc có', null]], [decided('Kín')]);
    expect(findings.map(({ code }) => code)).toContain('award-row-unreadable');
    expect(JSON.stringify(dataset!.awards)).not.toContain('Kín');
  });

  it('that somebody was nominated in vain is not public', () => {
    const framework = (CLEAN_FOLDER.framework! + INDIVIDUAL).replace(
      /conditions: \[\]\n$/,
      'conditions: []\n    report: { vi: "Báo cáo", en: "Report" }\n',
    );
    const { dataset } = computeChanged({
      framework,
      awards: { ...CLEAN_FOLDER.awards!, nominees: [['Kín', 'so-b', 7]] },
    });
    expect(dataset!.awards[1]!.outcome).toEqual({ kind: 'no-candidate' });
  });
});

describe('a decision against the ledger', () => {
  const awards = { ...CLEAN_FOLDER.awards!, decisions: [decisionFor('ban-c')] };
  const acceptance = (rawSha256: string) => `${CLEAN_FOLDER.year}accepted:
  - code: award-decision-differs
    file: 2023/awards.xlsx
    sheet: Quyết định
    cell: B2
    rawSha256: ${rawSha256}
    reason: Theo Thông báo kết luận số 7/TB-UBND
    by: Chánh Văn phòng Kín
    date: "2023-12-19"
`;

  it('shows nothing as decided, and is an error, until somebody answers for it', () => {
    const { dataset, findings } = computeChanged({ awards });
    expect(dataset!.awards[0]).toMatchObject({
      outcome: { kind: 'proposed', units: ['so-a'] },
      overruling: [],
    });
    expect(findings.map(({ code }) => code)).toContain('award-decision-differs');
  });

  it('then stands beside the ledger with its reason; who answers for it is not published', async () => {
    const { createHash } = await import('node:crypto');
    const year = acceptance(createHash('sha256').update('ban-c').digest('hex'));
    const { dataset, accepted } = computeChanged({ awards, year });
    expect([...accepted.keys()].map(({ code }) => code)).toEqual(['award-decision-differs']);
    const award = dataset!.awards[0]!;
    expect(award.outcome).toEqual({ kind: 'proposed', units: ['so-a'] });
    expect(award.overruling).toEqual([
      {
        unit: 'ban-c',
        person: null,
        decision: '9/QĐ-UBND',
        day: '2023-12-18',
        issuer: 'Tỉnh',
        reason: 'Theo Thông báo kết luận số 7/TB-UBND',
        acceptedOn: '2023-12-19',
      },
    ]);
    expect(JSON.stringify(dataset!.awards)).not.toContain('Kín');
    expect(outcomeSentences('vi', award, (id) => id).at(-1)).toBe(
      'Quyết định số 9/QĐ-UBND ngày 18/12/2023 của Tỉnh khen thưởng ban-c, khác với kết quả xét dưới đây. Lý do: Theo Thông báo kết luận số 7/TB-UBND',
    );
  });
});

it('an eligible unit that is no candidate is told what it lacks; nobody else is', () => {
  const { dataset } = computeChanged({});
  // so-a has 55.5 with its bonus, so-b 42.5, ban-c 41.5
  expect(dataset!.awards[0]!.entries.map(({ unit, shortOf }) => [unit, shortOf])).toEqual([
    ['so-a', null],
    ['so-b', 13_000_000],
    ['ban-c', 14_000_000],
  ]);
});

it('an award by a main index compares by it, and names what is missing in it', () => {
  const framework = CLEAN_FOLDER.framework!.replace('    number: 1\n', '    number: 1\n    rankedBy: "1"\n');
  const scores = {
    ...CLEAN_FOLDER.scores,
    'ban-c.xlsx': formSheets('Ban Cần', { '1.1': 10, '1.2': 10, '2.1': 1, '3.1': 0, '3.10': 0 }),
  };
  const { dataset } = computeChanged({
    framework,
    scores,
    awards: { ...CLEAN_FOLDER.awards!, decisions: [] },
  });
  const [award] = dataset!.awards;
  expect(award!.outcome).toEqual({ kind: 'proposed', units: ['ban-c'] });
  // 20 against 18 and 15
  expect(award!.entries.map(({ shortOf }) => shortOf)).toEqual([2_000_000, 5_000_000, null]);
});

describe('a unit that is not ranked', () => {
  it.each`
    score              | because
    ${'Không áp dụng'} | ${'a component does not apply, and the rules rank no such unit'}
    ${null}            | ${'a score is missing'}
  `('is no candidate, whatever its points: $because', ({ score }) => {
    const scores = {
      ...CLEAN_FOLDER.scores,
      'so-a.xlsx': formSheets('Sở An', { '1.1': score, '1.2': 10, '2.1': 16, '3.1': 7.5, '3.10': 10 }),
    };
    const { dataset } = computeChanged({
      scores,
      year: CLEAN_FOLDER.year.replace('official', 'appraised'),
      awards: { ...CLEAN_FOLDER.awards!, decisions: [] },
    });
    const [award] = dataset!.awards;
    expect(award!.outcome).toEqual({ kind: 'proposed', units: ['so-b'] });
    expect(award!.entries[0]!.conditions.find(({ kind }) => kind === 'ranked')).toMatchObject({ met: false });
  });
});

it('one unit may be the first in two awards', () => {
  const second = CLEAN_FOLDER.framework!.slice(CLEAN_FOLDER.framework!.indexOf('  - id: tap-the'));
  const framework =
    CLEAN_FOLDER.framework! +
    second.replace('tap-the', 'nen-tang').replace('    number: 1', '    rankedBy: "1"\n    number: 1');
  const { dataset } = computeChanged({ framework });
  expect(dataset!.awards.map(({ outcome }) => ('units' in outcome ? outcome.units : outcome.kind))).toEqual([
    'decided',
    ['so-a'],
  ]);
});
