import { describe, expect, it } from 'vitest';
import type { AwardView, ConditionView } from '../../src/dataset/site.ts';
import { conditionNote, outcomeSentences, shortfallText } from '../../src/i18n/award-text.ts';
import { conditionText } from '../../src/i18n/condition-text.ts';

const text = (vi: string) => ({ vi, en: vi });
const condition = (change: Partial<ConditionView>): ConditionView => ({
  kind: 'ranked',
  met: false,
  value: '',
  threshold: '',
  shortfall: null,
  detail: [],
  basis: text('Kế hoạch'),
  source: null,
  ...change,
});
const noteOf = (lang: 'vi' | 'en', change: Partial<ConditionView>) =>
  conditionNote(lang, condition(change), (unit) => unit);

describe('why a condition is not met, and by how much', () => {
  it.each`
    change                                                                                                                                 | vi                                                                               | en
    ${{ kind: 'dossier-on-time', value: '2023-11-17T09:30', threshold: '2023-11-15T23:59', shortfall: { kind: 'days', days: 2 } }}         | ${'gửi lúc 09:30 ngày 17/11/2023, hạn 15/11/2023, trễ 2 ngày'}                   | ${'sent at 09:30 on 17 November 2023, due 15 November 2023, 2 days late'}
    ${{ kind: 'dossier-on-time', value: '2023-11-15T20:20', threshold: '2023-11-15T17:00', shortfall: { kind: 'minutes', minutes: 200 } }} | ${'gửi lúc 20:20 ngày 15/11/2023, hạn 17:00 ngày 15/11/2023, trễ 3 giờ 20 phút'} | ${'sent at 20:20 on 15 November 2023, due 17:00 on 15 November 2023, 3 h 20 min late'}
    ${{ kind: 'minimum-value', value: '0.698125', threshold: '0.7', shortfall: { kind: 'points', points: 750_000 } }}                      | ${'đạt 69,8%, tối thiểu 70,0%, thiếu 0,75 điểm'}                                 | ${'attained 69.8%, minimum 70.0%, 0.75 points short'}
    ${{ kind: 'minimum-value', value: '', threshold: '0.7' }}                                                                              | ${'chưa có kết quả (tối thiểu 70,0%)'}                                           | ${'no result (minimum 70.0%)'}
    ${{ kind: 'council-votes', value: '5', threshold: '6', shortfall: { kind: 'votes', count: 1 } }}                                       | ${'5 phiếu, cần 6'}                                                              | ${'5 votes, 6 needed'}
    ${{ kind: 'council-votes' }}                                                                                                           | ${'chưa ghi kết quả biểu quyết'}                                                 | ${'no votes recorded'}
    ${{ kind: 'not-excluded', value: '1', threshold: '0' }}                                                                                | ${'thuộc danh sách không xét năm nay'}                                           | ${'on the list of units left out this year'}
    ${{ kind: 'council-minutes', value: '0', threshold: '1', detail: ['Biên bản'], shortfall: { kind: 'documents', count: 1 } }}           | ${'thiếu Biên bản'}                                                              | ${'missing: '}
    ${{ kind: 'registered', value: '2023-02-01', threshold: '2023-01-31', shortfall: { kind: 'days', days: 1 } }}                          | ${'đăng ký ngày 01/02/2023, hạn 31/01/2023, trễ 1 ngày'}                         | ${'registered on 1 February 2023, due by 31 January 2023, 1 day late'}
  `('$vi', ({ change, vi, en }) => {
    expect(noteOf('vi', change)).toBe(vi);
    expect(noteOf('en', change)).toContain(en);
  });

  it.each`
    shortfall                           | vi
    ${{ kind: 'minutes', minutes: 1 }}  | ${'trễ 1 phút'}
    ${{ kind: 'minutes', minutes: 60 }} | ${'trễ 1 giờ 0 phút'}
    ${{ kind: 'signatures', count: 2 }} | ${'thiếu 2 chữ ký số'}
    ${{ kind: 'criteria', count: 1 }}   | ${'thiếu 1 tiêu chí'}
    ${{ kind: 'points', points: 1 }}    | ${'thiếu 0,000001 điểm'}
  `('$vi', ({ shortfall, vi }) => {
    expect(shortfallText('vi', shortfall)).toBe(vi);
  });
});

describe('what a condition asks for', () => {
  const basis = text('Kế hoạch');
  const share = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });
  it.each`
    rule                                                                                     | vi
    ${{ kind: 'dossier-on-time', by: '2023-11-15', basis }}                                  | ${'Gửi hồ sơ đúng hạn: đến hết ngày 15/11/2023'}
    ${{ kind: 'dossier-on-time', by: '2023-11-15T17:00', basis }}                            | ${'Gửi hồ sơ đúng hạn: muộn nhất 17:00 ngày 15/11/2023'}
    ${{ kind: 'minimum-value', atLeast: share(7n, 10n), basis }}                             | ${'Đạt mức tối thiểu: từ 70,0% điểm tối đa'}
    ${{ kind: 'minimum-value', atLeast: share(8n, 10n), of: '5', band: text('Tốt'), basis }} | ${'Đạt mức tối thiểu: từ 80,0% điểm tối đa của 5. An toàn (Tốt)'}
    ${{ kind: 'council-votes', share: share(2n, 3n), basis }}                                | ${'Đủ phiếu đồng ý: từ 2/3 số thành viên Hội đồng'}
    ${{ kind: 'council-votes', count: 6, basis }}                                            | ${'Đủ phiếu đồng ý: từ 6 phiếu'}
    ${{ kind: 'council-minutes', document: text('Biên bản'), basis }}                        | ${'Có biên bản họp Hội đồng: Biên bản'}
    ${{ kind: 'ranked', basis }}                                                             | ${'Được xếp hạng'}
  `('$vi', ({ rule, vi }) => {
    expect(conditionText('vi', rule, (code) => `${code}. An toàn`)).toBe(vi);
  });
});

describe('the word of a decision', () => {
  const award: AwardView = {
    id: 'tap-the',
    recipient: 'unit',
    name: text('Tập thể'),
    form: text('Bằng khen'),
    basis: text('Kế hoạch'),
    number: 1,
    rankedBy: 'total',
    entries: [],
    outcome: { kind: 'no-candidate' },
    overruling: [],
  };
  const said = (lang: 'vi' | 'en', outcome: AwardView['outcome']) =>
    outcomeSentences(lang, { ...award, outcome }, (unit) => unit).join(' ');
  const decision = { decision: '9/QĐ', day: '2023-12-18', issuer: 'Tỉnh', person: null, basis: null };

  it.each`
    outcome
    ${{ kind: 'no-candidate' }}
    ${{ kind: 'not-eligible' }}
    ${{ kind: 'proposed', units: ['so-a'] }}
    ${{ kind: 'tied', units: [], candidates: ['so-a', 'so-b'] }}
  `('$outcome.kind claims no award', ({ outcome }) => {
    expect(said('vi', outcome)).not.toMatch(/đã có quyết định|được khen thưởng|trao|nhận bằng khen/i);
    expect(said('en', outcome)).not.toMatch(/decided|awarded|receives|wins/i);
  });

  it('stands with its number, day and issuer', () => {
    const outcome = { kind: 'decided', recipients: [{ unit: 'so-a', ...decision }], tiedWith: [] } as const;
    expect(said('vi', outcome)).toBe(
      'Đã có quyết định khen thưởng: so-a. Quyết định số 9/QĐ ngày 18/12/2023 của Tỉnh.',
    );
  });
});
