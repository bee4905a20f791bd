import { describe, expect, it } from 'vitest';
import { plain } from '../../src/i18n/quoted.ts';
import type { HeldCondition } from '../../src/leadership/conditions.ts';
import { daysText, dueText, heldNote, todoText } from '../../src/leadership/leadership-text.ts';
import { unitList } from '../../src/leadership/unit-names.ts';

const held = (kind: HeldCondition['kind'], met: boolean, more: Partial<HeldCondition> = {}) => ({
  ...{ kind, met, value: '2', threshold: '3', shortfall: null, detail: [], source: null },
  ...more,
});
const due = { due: '2023-11-15', daysLeft: -35 };

describe('texts of the leadership’s pages', () => {
  it.each`
    text                                                                                                        | expected                                                                         | because
    ${daysText('vi', 15)}                                                                                       | ${'còn 15 ngày'}                                                                 | ${'before the day'}
    ${daysText('vi', 0)}                                                                                        | ${'hôm nay là hạn cuối'}                                                         | ${'on the day itself'}
    ${daysText('en', -3)}                                                                                       | ${'days overdue: 3'}                                                             | ${'after it'}
    ${dueText('vi', '2023-11-15T23:59')}                                                                        | ${'15/11/2023'}                                                                  | ${'the last minute of a day is the day'}
    ${dueText('vi', '2023-11-15T17:00')}                                                                        | ${'17:00 ngày 15/11/2023'}                                                       | ${'any other minute is said'}
    ${heldNote('vi', held('report-present', false, { detail: ['Báo cáo'] }), String)}                           | ${'thiếu Báo cáo'}                                                               | ${'a nominee’s own report'}
    ${heldNote('vi', held('report-present', true), String)}                                                     | ${''}                                                                            | ${'it is there'}
    ${heldNote('vi', held('criteria-met', false, { detail: ['Tham gia'] }), String)}                            | ${'2/3, chưa đạt: Tham gia'}                                                     | ${'criteria by name'}
    ${heldNote('vi', held('council-votes', false), String)}                                                     | ${'2 phiếu, cần 3'}                                                              | ${'any other as the public reads it'}
    ${todoText('vi', { ...due, kind: 'sheet' })}                                                                | ${'Chưa có bảng điểm'}                                                           | ${'no sheet'}
    ${todoText('vi', { ...due, kind: 'sent-late', at: '2023-11-17T09:30', late: { kind: 'days', days: 2 } })}   | ${'Gửi hồ sơ trễ: 09:30 ngày 17/11/2023 (trễ 2 ngày)'}                           | ${'by how much'}
    ${todoText('vi', { ...due, kind: 'registered-late', at: '2023-02-02', late: null })}                        | ${'Đăng ký trễ: ngày 02/02/2023'}                                                | ${'a day has no minute'}
    ${plain(todoText('en', { ...due, kind: 'documents', names: ['Tờ trình', 'Biên bản'] }))}                    | ${'Documents missing: Tờ trình, Biên bản'}                                       | ${'names stay as they are'}
    ${todoText('vi', { ...due, kind: 'scores', column: 'appraised', codes: ['5.7', '6.10'] })}                  | ${'Thiếu điểm ở cột thẩm định: 2 chỉ số (5.7, 6.10)'}                            | ${'few codes are named'}
    ${todoText('vi', { ...due, kind: 'scores', column: 'self', codes: Array.from({ length: 13 }, () => '1') })} | ${'Thiếu điểm ở cột tự chấm: 13 chỉ số (1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, …)'} | ${'many are cut'}
    ${unitList('vi', ['a', 'b', 'c'], String, 2)}                                                               | ${'a, b, 1 đơn vị khác'}                                                         | ${'a long list ends in a number'}
    ${unitList('vi', [], String)}                                                                               | ${''}                                                                            | ${'nobody'}
  `('$expected: $because', ({ text, expected }) => {
    expect(text).toBe(expected);
  });
});
