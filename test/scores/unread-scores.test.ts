import { expect, it } from 'vitest';
import { formRows } from '../rig/forms.ts';
import { lineOf, readSheets } from '../rig/read-sheets.ts';
import { frameworkOf } from '../rig/rules.ts';

const HEAD = 3;

it.each`
  head                           | lines                       | because
  ${'Điểm thẩm định'}            | ${['column-not-read - G4']} | ${'a second appraisal on the right'}
  ${'ĐIỂM TỰ CHẤM (đợt 2)'}      | ${['column-not-read - G4']} | ${'a second claim with a remark'}
  ${'Điểm thẩm định lần 2'}      | ${['column-not-read - G4']} | ${'a name that is not known'}
  ${'Điểm Hội đồng năm 2023'}    | ${['column-not-read - G4']} | ${'a name with a year'}
  ${'Chênh lệch điểm thẩm định'} | ${[]}                       | ${'a difference'}
  ${'Ý kiến thẩm định'}          | ${[]}                       | ${'words about the appraisal'}
  ${'Ghi chú của Hội đồng'}      | ${[]}                       | ${'a remark'}
  ${'Chênh lệch'}                | ${[]}                       | ${'a difference by its name'}
`('"$head": $because', ({ head, lines }) => {
  const rows = formRows(frameworkOf(), 'Sở An');
  rows[HEAD]![6] = head;
  expect(readSheets({ 'so-a.xlsx': [{ name: 'Bảng điểm', rows }] }).findings.map(lineOf)).toEqual(lines);
});

it('does not take the upper row of a head in two rows for a second column', () => {
  const rows = formRows(frameworkOf(), 'Sở An');
  const lower = [null, null, null, 'Tự chấm', 'Thẩm định'];
  rows[HEAD] = ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm đánh giá', null];
  rows.splice(HEAD + 1, 0, lower);
  expect(readSheets({ 'so-a.xlsx': [{ name: 'Bảng điểm', rows }] }).findings.map(lineOf)).toEqual([]);
});
