import { describe, expect, it } from 'vitest';
import { judgeOf } from '../../src/awards/rules/index.ts';
import { AT, document, factsOf, registration } from '../rig/awards.ts';

const basis = { vi: 'Kế hoạch', en: 'Plan' };
const judge = (condition: object, book = {}, change = {}) =>
  judgeOf(
    { ...condition, basis } as Parameters<typeof judgeOf>[0],
    factsOf(book, change),
    'tap-the',
  )({
    unit: 'so-b',
  });

describe('ranked', () => {
  it.each`
    rank         | met      | because
    ${1}         | ${true}  | ${'first'}
    ${20}        | ${true}  | ${'any rank is a rank'}
    ${undefined} | ${false} | ${'not ranked: scores are missing, or no ranked group'}
  `('rank $rank → $met: $because', ({ rank, met }) => {
    const result = judge({ kind: 'ranked' }, {}, { rankOf: () => rank });
    expect(result).toMatchObject({ met, value: rank === undefined ? '' : String(rank) });
  });
});

describe('registered by 31/01', () => {
  const byUnit = (...days: string[]) => ({ registrations: days.map((day) => registration('so-b', day)) });

  it.each`
    registrations                                                                                   | met      | value           | detail       | because
    ${byUnit('2023-01-30')}                                                                         | ${true}  | ${'2023-01-30'} | ${[]}        | ${'the day before'}
    ${byUnit('2023-01-31')}                                                                         | ${true}  | ${'2023-01-31'} | ${[]}        | ${'the day itself counts'}
    ${byUnit('2023-02-01')}                                                                         | ${false} | ${'2023-02-01'} | ${[]}        | ${'the day after does not'}
    ${byUnit()}                                                                                     | ${false} | ${''}           | ${[]}        | ${'never registered'}
    ${byUnit('2023-02-01', '2023-01-15')}                                                           | ${true}  | ${'2023-01-15'} | ${[]}        | ${'twice: the earlier counts, in any order of rows'}
    ${{ registrations: [registration('so-a', '2023-01-15')] }}                                      | ${false} | ${''}           | ${[]}        | ${'somebody else is registered'}
    ${{ registrations: [registration('so-cu', '2023-01-15')] }}                                     | ${true}  | ${'2023-01-15'} | ${['so-cu']} | ${'a predecessor was registered before the merger, and is named'}
    ${{ registrations: [registration('so-cu', '2023-02-01')] }}                                     | ${false} | ${'2023-02-01'} | ${['so-cu']} | ${'a predecessor was late'}
    ${{ registrations: [registration('so-cu', '2023-01-15'), registration('so-b', '2023-01-15')] }} | ${true}  | ${'2023-01-15'} | ${[]}        | ${'on one day: its own, in any order of rows'}
    ${{ registrations: [registration('so-b', '2023-02-01'), registration('so-cu', '2023-01-31')] }} | ${true}  | ${'2023-01-31'} | ${['so-cu']} | ${'the earliest of both counts'}
  `('$value → $met: $because', ({ registrations, met, value, detail }) => {
    const result = judge({ kind: 'registered', by: '2023-01-31' }, registrations);
    expect(result).toMatchObject({ met, value, threshold: '2023-01-31', detail });
  });

  it('does not count a predecessor of a merger that is still to come', () => {
    const book = { registrations: [registration('so-cu', '2023-01-15')] };
    expect(judge({ kind: 'registered', by: '2023-01-31' }, book, { day: '2023-02-28' }).met).toBe(false);
  });
});

const DOCUMENTS = [
  { id: 'to-trinh', name: { vi: 'Tờ trình', en: 'Proposal' } },
  { id: 'bang-diem', name: { vi: 'Bảng điểm tự chấm', en: 'Self-scored sheet' } },
];
const dossier = (...documents: ReturnType<typeof document>[]) => ({ documents });

describe('dossier complete', () => {
  it.each`
    book                                                                                                     | met      | value  | detail                               | because
    ${dossier(document('so-b', 'Tờ trình'), document('so-b', 'Bảng điểm tự chấm'))}                          | ${true}  | ${'2'} | ${[]}                                | ${'both are there'}
    ${dossier(document('so-b', 'TỜ  TRÌNH'), document('so-b', 'Bảng điểm tự chấm'.normalize('NFD')))}        | ${true}  | ${'2'} | ${[]}                                | ${'case, spaces and the form of Unicode do not matter'}
    ${dossier(document('so-b', 'Tờ trình'))}                                                                 | ${false} | ${'1'} | ${['Bảng điểm tự chấm']}             | ${'one is missing, and is named'}
    ${dossier(document('so-b', 'Tờ trình'), document('so-b', 'Tờ trình'))}                                   | ${false} | ${'1'} | ${['Bảng điểm tự chấm']}             | ${'one twice is still one'}
    ${dossier(document('so-b', 'Tờ trình'), document('so-a', 'Bảng điểm tự chấm'))}                          | ${false} | ${'1'} | ${['Bảng điểm tự chấm']}             | ${'another unit’s document'}
    ${dossier()}                                                                                             | ${false} | ${'0'} | ${['Tờ trình', 'Bảng điểm tự chấm']} | ${'no dossier'}
    ${dossier(document('so-b', 'Tờ trình'), document('so-b', 'Bảng điểm tự chấm'), document('so-b', 'Ảnh'))} | ${true}  | ${'2'} | ${[]}                                | ${'more than is required'}
  `('$value of 2 → $met: $because', ({ book, met, value, detail }) => {
    const result = judge({ kind: 'dossier-complete', documents: DOCUMENTS }, book);
    expect(result).toMatchObject({ met, value, threshold: '2', detail });
  });
});

it('a required document is known by either spelling of its name, and its cell is the receipt', () => {
  const at = { file: '2023/awards.xlsx', sheet: 'x', row: 7, column: 1 };
  const book = dossier(document('so-b', 'Ảnh'), document('so-b', 'Kế hoạch số hoá', { at }));
  const documents = [{ id: 'so-hoa', name: { vi: 'Kế hoạch số hóa', en: 'Digitisation plan' } }];
  expect(judge({ kind: 'dossier-complete', documents }, book)).toMatchObject({ met: true, at });
});

describe('dossier signed', () => {
  it.each`
    book                                                                                               | met      | detail                   | because
    ${dossier(document('so-b', 'Tờ trình'), document('so-b', 'Bảng điểm tự chấm'))}                    | ${true}  | ${[]}                    | ${'both are signed'}
    ${dossier(document('so-b', 'Tờ trình'), document('so-b', 'Bảng điểm tự chấm', { signed: false }))} | ${false} | ${['Bảng điểm tự chấm']} | ${'one is not, and is named'}
    ${dossier(document('so-a', 'Tờ trình', { signed: false }), document('so-b', 'Tờ trình'))}          | ${true}  | ${[]}                    | ${'another unit’s unsigned document'}
    ${dossier()}                                                                                       | ${false} | ${[]}                    | ${'a dossier that does not exist is not signed'}
  `('$met: $because', ({ book, met, detail }) => {
    expect(judge({ kind: 'dossier-signed' }, book)).toMatchObject({ met, detail });
  });
});

describe('dossier on time, by 15/11', () => {
  const sent = (...moments: string[]) =>
    dossier(...moments.map((sentAt) => document('so-b', 'Tờ trình', { sentAt })));

  it.each`
    book                                            | met      | value                 | because
    ${sent('2023-11-14T08:00')}                     | ${true}  | ${'2023-11-14T08:00'} | ${'a day before'}
    ${sent('2023-11-15T00:00')}                     | ${true}  | ${'2023-11-15T00:00'} | ${'the day itself, without a time'}
    ${sent('2023-11-15T23:59')}                     | ${true}  | ${'2023-11-15T23:59'} | ${'the last minute of the day counts'}
    ${sent('2023-11-16T00:00')}                     | ${false} | ${'2023-11-16T00:00'} | ${'the first of the next does not'}
    ${sent('2023-11-16T00:00', '2023-11-10T09:00')} | ${false} | ${'2023-11-16T00:00'} | ${'the last document counts, in any order of rows'}
    ${sent()}                                       | ${false} | ${''}                 | ${'no dossier'}
  `('$value → $met: $because', ({ book, met, value }) => {
    expect(judge({ kind: 'dossier-on-time', by: '2023-11-15' }, book)).toMatchObject({
      met,
      value,
      threshold: '2023-11-15T23:59',
    });
  });
});

describe('what a condition lacks is measured', () => {
  const sent = (sentAt: string) => dossier(document('so-b', 'Tờ trình', { sentAt }));
  it.each`
    condition                                              | book                                                       | shortfall                            | because
    ${{ kind: 'registered', by: '2023-01-31' }}            | ${{ registrations: [registration('so-b', '2023-02-02')] }} | ${{ kind: 'days', days: 2 }}         | ${'calendar days'}
    ${{ kind: 'registered', by: '2023-01-31' }}            | ${{}}                                                      | ${null}                              | ${'what is not there has no measure'}
    ${{ kind: 'registered', by: '2023-01-31' }}            | ${{ registrations: [registration('so-b', '2023-01-31')] }} | ${null}                              | ${'met'}
    ${{ kind: 'dossier-on-time', by: '2023-11-15' }}       | ${sent('2023-11-16T00:00')}                                | ${{ kind: 'days', days: 1 }}         | ${'a minute after midnight is the next day'}
    ${{ kind: 'dossier-on-time', by: '2023-11-15' }}       | ${sent('2023-11-17T09:15')}                                | ${{ kind: 'days', days: 2 }}         | ${'as an office counts: the 17th is two days after the 15th'}
    ${{ kind: 'dossier-on-time', by: '2023-11-15T17:00' }} | ${sent('2023-11-15T17:01')}                                | ${{ kind: 'minutes', minutes: 1 }}   | ${'late on the day itself'}
    ${{ kind: 'dossier-on-time', by: '2023-11-15T17:00' }} | ${sent('2023-11-15T20:20')}                                | ${{ kind: 'minutes', minutes: 200 }} | ${'three hours and twenty minutes'}
    ${{ kind: 'dossier-complete', documents: DOCUMENTS }}  | ${dossier()}                                               | ${{ kind: 'documents', count: 2 }}   | ${'both'}
    ${{ kind: 'dossier-signed' }}                          | ${dossier(document('so-b', 'A', { signed: false }))}       | ${{ kind: 'signatures', count: 1 }}  | ${'one'}
    ${{ kind: 'dossier-signed' }}                          | ${dossier()}                                               | ${null}                              | ${'no dossier, nothing to sign'}
  `('$condition.kind: $because', ({ condition, book, shortfall }) => {
    expect(judge(condition, book).shortfall).toEqual(shortfall);
  });
});

describe('a deadline at a minute', () => {
  it.each`
    sentAt                | by                    | met
    ${'2023-11-15T16:59'} | ${'2023-11-15T17:00'} | ${true}
    ${'2023-11-15T17:00'} | ${'2023-11-15T17:00'} | ${true}
    ${'2023-11-15T17:01'} | ${'2023-11-15T17:00'} | ${false}
    ${'2023-11-15T23:59'} | ${'2023-11-15'}       | ${true}
    ${'2023-11-16T00:00'} | ${'2023-11-15'}       | ${false}
  `('$sentAt, due $by → $met', ({ sentAt, by, met }) => {
    const book = dossier(document('so-b', 'Tờ trình', { sentAt }));
    expect(judge({ kind: 'dossier-on-time', by }, book).met).toBe(met);
  });
});

describe('minutes of the council', () => {
  const minutes = { kind: 'council-minutes', document: { vi: 'Biên bản họp Hội đồng', en: 'Minutes' } };
  it.each`
    documents                                       | met      | because
    ${[document('so-b', 'BIÊN BẢN họp  Hội đồng')]} | ${true}  | ${'by its name, however it is written'}
    ${[document('so-a', 'Biên bản họp Hội đồng')]}  | ${false} | ${'another unit’s'}
    ${[document('so-b', 'Tờ trình')]}               | ${false} | ${'another document'}
    ${[]}                                           | ${false} | ${'no dossier'}
  `('→ $met: $because', ({ documents, met }) => {
    const result = judge(minutes, { documents });
    expect(result).toMatchObject({ met, detail: met ? [] : ['Biên bản họp Hội đồng'] });
  });
});

describe('a minimum value', () => {
  const of = (numerator: bigint, denominator: bigint) => ({
    attainedOf: () => ({ value: { numerator, denominator }, maximum: 400_000_000 }),
  });
  const seventy = { numerator: 7n, denominator: 10n };
  it.each`
    change                             | met      | points         | because
    ${of(280n, 400n)}                  | ${true}  | ${null}        | ${'280 of 400 is the limit itself'}
    ${of(279_250_000n, 400_000_000n)}  | ${false} | ${750_000}     | ${'0.75 points short'}
    ${of(279_999_999n, 400_000_000n)}  | ${false} | ${1}           | ${'a millionth below is below, though both print 70.0%'}
    ${of(1n, 3n)}                      | ${false} | ${146_666_667} | ${'a third of 400 lacks 146.6666…, and no fewer millionths reach it'}
    ${{ attainedOf: () => undefined }} | ${false} | ${null}        | ${'no whole result'}
  `('0.7: $because → $met', ({ change, met, points }) => {
    const result = judge({ kind: 'minimum-value', atLeast: seventy }, {}, change);
    expect(result).toMatchObject({ met, threshold: '0.7' });
    expect(result.shortfall).toEqual(points === null ? null : { kind: 'points', points });
  });

  it('asks for the main index that the rules name', () => {
    const asked: unknown[] = [];
    const attainedOf = (...parameters: unknown[]) => void asked.push(parameters);
    judge({ kind: 'minimum-value', atLeast: seventy, of: '5' }, {}, { attainedOf });
    expect(asked).toEqual([['so-b', '5']]);
  });
});

describe('not left out this year', () => {
  it.each`
    units       | met
    ${[]}       | ${true}
    ${['so-a']} | ${true}
    ${['so-b']} | ${false}
  `('$units → $met', ({ units, met }) => {
    const exclusions = units.map((unit: string) => ({ unit, reason: 'Nguyễn Văn Mẫu bị kỷ luật', at: AT }));
    const result = judge({ kind: 'not-excluded' }, { exclusions });
    expect(result).toMatchObject({ met, at: met ? undefined : AT });
    expect(JSON.stringify(result)).not.toContain('Mẫu');
  });
});

describe('votes of the council for a unit', () => {
  const votes = (unit: string, count: number, members?: number, award = 'tap-the') => ({
    unitVotes: [{ unit, award, votes: count, members, at: AT, votesPlace: AT }],
  });
  const part = (numerator: bigint, denominator: bigint) => ({ share: { numerator, denominator } });
  it.each`
    rule            | book                           | met      | threshold | shortfall                      | because
    ${{ count: 6 }} | ${votes('so-b', 6)}            | ${true}  | ${'6'}    | ${null}                        | ${'just enough'}
    ${{ count: 6 }} | ${votes('so-b', 5)}            | ${false} | ${'6'}    | ${{ kind: 'votes', count: 1 }} | ${'one too few'}
    ${part(2n, 3n)} | ${votes('so-b', 6, 9)}         | ${true}  | ${'6'}    | ${null}                        | ${'two thirds of nine are six'}
    ${part(2n, 3n)} | ${votes('so-b', 6, 10)}        | ${false} | ${'7'}    | ${{ kind: 'votes', count: 1 }} | ${'two thirds of ten are more than six'}
    ${part(2n, 3n)} | ${votes('so-b', 9)}            | ${false} | ${''}     | ${null}                        | ${'the size of the council is not recorded'}
    ${{ count: 6 }} | ${votes('so-a', 9)}            | ${false} | ${'6'}    | ${null}                        | ${'votes for another unit'}
    ${{ count: 6 }} | ${votes('so-b', 9, 9, 'khac')} | ${false} | ${'6'}    | ${null}                        | ${'votes in another award'}
  `('$because → $met', ({ rule, book, met, threshold, shortfall }) => {
    expect(judge({ kind: 'council-votes', ...rule }, book)).toMatchObject({ met, threshold, shortfall });
  });
});
