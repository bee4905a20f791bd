import { expect, it } from 'vitest';
import { type ColumnKind, columnKindOf, headerOf } from '../../src/sheet/header-names.ts';

it.each`
  header                             | kind            | because
  ${'STT'}                           | ${'ordinal'}    | ${'the numbering of every form, which holds the codes where no other column does'}
  ${'TT'}                            | ${'ordinal'}    | ${'its short form'}
  ${'Số\nTT'}                        | ${undefined}    | ${'not listed, so not guessed'}
  ${'Chỉ số/Chỉ số thành phần'}      | ${'name'}       | ${'as in the plan'}
  ${'Nội dung tiêu chí'}             | ${'name'}       | ${'another word for it'}
  ${'Điểm tối đa'}                   | ${'max'}        | ${'as in the plan'}
  ${'Thang điểm'}                    | ${'max'}        | ${'another word for it'}
  ${'Điểm tự chấm'}                  | ${'self'}       | ${'as in the plan'}
  ${'ĐIỂM TỰ CHẤM'}                  | ${'self'}       | ${'upper case'}
  ${'Điểm\ntự chấm'}                 | ${'self'}       | ${'a line break in the cell'}
  ${'  Điểm  tự   chấm '}            | ${'self'}       | ${'repeated spaces'}
  ${'Điểm\u00A0tự chấm'}             | ${'self'}       | ${'a no-break space'}
  ${'Điểm tự chấm'.normalize('NFD')} | ${'self'}       | ${'decomposed text'}
  ${'Điểm tự chấm (đơn vị)'}         | ${'self'}       | ${'a remark in brackets'}
  ${'Điểm tự chấm [1]'}              | ${'self'}       | ${'the number of a note'}
  ${'Điểm tự chấm:'}                 | ${'self'}       | ${'a colon'}
  ${'Điểm tự chấm (*)'}              | ${'self'}       | ${'a star'}
  ${'Điểm tự đánh giá'}              | ${'self'}       | ${'another word for it'}
  ${'Điểm thẩm định'}                | ${'appraised'}  | ${'as in the plan'}
  ${'Điểm đánh giá'}                 | ${'appraised'}  | ${'not to be mixed up with "tự đánh giá"'}
  ${'Điểm Hội đồng / kết luận'}      | ${'final'}      | ${'the council'}
  ${'Điểm kết luận'}                 | ${'final'}      | ${'its conclusion'}
  ${'Chênh lệch'}                    | ${'difference'} | ${'recognised, so that it is never taken for a score'}
  ${'Tài liệu kiểm chứng'}           | ${'evidence'}   | ${'documents'}
  ${'Self-score'}                    | ${'self'}       | ${'English sheets'}
  ${'Điểm tự chấm năm 2022'}         | ${undefined}    | ${'last year beside this one: not a guess'}
  ${'Điểm'}                          | ${undefined}    | ${'of whom?'}
  ${''}                              | ${undefined}    | ${'nothing'}
`('"$header" → $kind: $because', ({ header, kind }) => {
  expect(columnKindOf(header)).toBe(kind);
});

it.each<ColumnKind>([
  'code',
  'name',
  'max',
  'self',
  'appraised',
  'final',
  'unitId',
  'unitName',
  'points',
  'bonus',
  'total',
])('the header of our own for %s is recognised', (kind) => {
  expect(columnKindOf(headerOf(kind))).toBe(kind);
});
