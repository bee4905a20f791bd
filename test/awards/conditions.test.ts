import { describe, expect, it } from 'vitest';
import { judgeOf } from '../../src/awards/rules/index.ts';
import { document, factsOf, registration } from '../rig/awards.ts';

const basis = { vi: 'Kế hoạch', en: 'Plan' };
const judge = (condition: object, book = {}, change = {}) =>
  judgeOf({ ...condition, basis } as Parameters<typeof judgeOf>[0], factsOf(book, change))('so-b');

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
