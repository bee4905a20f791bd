import { describe, expect, it } from 'vitest';
import { locateTable } from '../../src/sheet/locate-table.ts';
import { gridOf } from '../rig/grids.ts';

type Rows = Parameters<typeof gridOf>[0];
const HEAD = ['STT', 'Chỉ số', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'];

/** A located form as row and columns. */
function form(rows: Rows, merges: NonNullable<Parameters<typeof gridOf>[1]>['merges'] = []) {
  const table = locateTable(gridOf(rows, { merges }));
  return table?.shape === 'form' ? { row: table.headerRow, ...Object.fromEntries(table.columns) } : table;
}

describe('a form', () => {
  it.each`
    rows                                                           | found                                                          | because
    ${[HEAD]}                                                      | ${{ row: 0, code: 0, name: 1, max: 2, self: 3, appraised: 4 }} | ${'at the very top'}
    ${[[], [], [null, null, ...HEAD]]}                             | ${{ row: 2, code: 2, name: 3, max: 4, self: 5, appraised: 6 }} | ${'anywhere'}
    ${[['Điểm thẩm định', 'Chỉ số', 'STT']]}                       | ${{ row: 0, appraised: 0, name: 1, code: 2 }}                  | ${'in any order'}
    ${[['STT', 'Chỉ số', 'Cột lạ', 'Điểm tự chấm', 'Chênh lệch']]} | ${{ row: 0, code: 0, name: 1, self: 3, difference: 4 }}        | ${'among other columns'}
    ${[['STT', 'Điểm tối đa', 'Điểm tự chấm']]}                    | ${{ row: 0, code: 0, max: 1, self: 2 }}                        | ${'a maximum stands in for the name'}
    ${[['STT', 'Chỉ số', 'Điểm tự chấm', 'Điểm tự chấm']]}         | ${{ row: 0, code: 0, name: 1, self: 2 }}                       | ${'of two equal names the first counts'}
    ${[['STT', 'Chỉ số', 'Điểm tối đa']]}                          | ${undefined}                                                   | ${'no score column'}
    ${[['Chỉ số', 'Điểm tự chấm']]}                                | ${undefined}                                                   | ${'no codes'}
    ${[['STT', 'Điểm tự chấm']]}                                   | ${undefined}                                                   | ${'neither name nor maximum'}
    ${[]}                                                          | ${undefined}                                                   | ${'an empty sheet'}
  `('$because', ({ rows, found }) => {
    expect(form(rows)).toEqual(found);
  });

  it.each`
    upper                                                      | merges                                        | because
    ${['STT', 'Chỉ số', 'Điểm tối đa', 'Điểm', null]}          | ${[{ top: 0, left: 3, bottom: 0, right: 4 }]} | ${'one heading over both columns'}
    ${['STT', 'Chỉ số', 'Điểm tối đa', 'Điểm đánh giá', null]} | ${[{ top: 0, left: 3, bottom: 0, right: 4 }]} | ${'the heading alone would turn the self score into the appraised one'}
    ${['STT', 'Chỉ số', 'Điểm tối đa', 'Điểm đánh giá', null]} | ${[]}                                         | ${'merged cells are sometimes split by other programs'}
  `('with a head of two rows: $because', ({ upper, merges }) => {
    const lower = [null, null, null, 'Tự chấm', 'Thẩm định'];
    expect(form([['Bảng điểm'], upper, lower, ['1.1', 'a', 10, 9, 8]], merges.map(down))).toEqual({
      row: 1,
      code: 0,
      name: 1,
      max: 2,
      self: 3,
      appraised: 4,
    });
  });
});

/** The merge one row further down: below the title. */
const down = ({
  top,
  left,
  bottom,
  right,
}: {
  top: number;
  left: number;
  bottom: number;
  right: number;
}) => ({
  top: top + 1,
  left,
  bottom: bottom + 1,
  right,
});

describe('a matrix', () => {
  const head = ['STT', 'Mã đơn vị', 'Tên đơn vị'];

  it('has its codes in a row below its head, then its maxima, then its units', () => {
    const rows = [
      ['BẢNG TỔNG HỢP ĐIỂM THẨM ĐỊNH NĂM 2025'],
      [],
      [...head, '1. Nhận thức số', null, 'Tổng điểm'],
      [null, null, null, '1.1', '1.10', null],
      [null, null, null, 10, 20, null],
      [1, 'so-a', 'Sở An', 8, 9, 17],
    ];
    const table = locateTable(gridOf(rows, { sheet: 'Trang 1' }));
    expect(table).toMatchObject({
      shape: 'matrix',
      scoreColumn: 'appraised',
      scoreColumnAt: { row: 0, column: 0 },
      headRow: 2,
      codeRow: 3,
      maxRow: 4,
      firstUnitRow: 5,
      codes: [
        { code: '1.1', column: 3 },
        { code: '1.10', column: 4 },
      ],
      statement: { year: { value: 2025, row: 0, column: 0 } },
    });
    expect(Object.fromEntries(table!.columns)).toEqual({ code: 0, unitId: 1, unitName: 2, points: 5 });
  });

  it.each`
    sheet          | title                                | column         | because
    ${'Tự chấm'}   | ${'BẢNG TỔNG HỢP'}                   | ${'self'}      | ${'the name of the sheet says it'}
    ${'Thẩm định'} | ${'BẢNG TỔNG HỢP ĐIỂM TỰ CHẤM'}      | ${'appraised'} | ${'the name of the sheet wins'}
    ${'Sheet1'}    | ${'BẢNG TỔNG HỢP ĐIỂM TỰ CHẤM'}      | ${'self'}      | ${'else the title'}
    ${'Sheet1'}    | ${'BẢNG ĐIỂM KẾT LUẬN CỦA HỘI ĐỒNG'} | ${'final'}     | ${'the council'}
    ${'Sheet1'}    | ${'BẢNG TỔNG HỢP'}                   | ${undefined}   | ${'nobody says it: no table, and a finding'}
  `('"$sheet", "$title" holds $column: $because', ({ sheet, title, column }) => {
    const table = locateTable(
      gridOf([[title], [...head, '1.1', '1.2'], [1, 'so-a', 'Sở An', 1, 2]], { sheet }),
    );
    expect(table?.shape === 'matrix' ? table.scoreColumn : undefined).toBe(column);
  });

  it('needs no row of maxima', () => {
    const table = locateTable(
      gridOf(
        [
          [...head, '1.1', '1.2'],
          [1, 'so-a', 'Sở An', 1, 2],
        ],
        { sheet: 'Tự chấm' },
      ),
    );
    expect(table).toMatchObject({ shape: 'matrix', codeRow: 0, maxRow: undefined, firstUnitRow: 1 });
  });
});
