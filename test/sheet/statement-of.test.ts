import { describe, expect, it } from 'vitest';
import { statementOf } from '../../src/sheet/statement-of.ts';
import { gridOf } from '../rig/grids.ts';

const stated = (...rows: Array<Array<string | number | null>>) => statementOf(gridOf(rows), rows.length);

describe('year of the title', () => {
  it.each`
    title                                                  | year         | because
    ${'BẢNG ĐIỂM THI ĐUA CHUYỂN ĐỔI SỐ NĂM 2023'}          | ${2023}      | ${'as the forms have it'}
    ${'Bảng điểm chuyển đổi số\nnăm 2024'}                 | ${2024}      | ${'in two lines'}
    ${'BẢNG TỔNG HỢP ĐIỂM TỰ CHẤM CHUYỂN ĐỔI SỐ NĂM 2025'} | ${2025}      | ${'a matrix'}
    ${'TIẾN ĐỘ ĐẾN 30/6/2025'}                             | ${2025}      | ${'a day of a round'}
    ${'Score sheet, year 2023'}                            | ${2023}      | ${'English'}
    ${'Căn cứ Kế hoạch số 12/KH-UBND năm 2022'}            | ${undefined} | ${'a legal basis is not the year of the sheet'}
    ${'BẢNG ĐIỂM THI ĐUA CHUYỂN ĐỔI SỐ'}                   | ${undefined} | ${'no year, no guess'}
    ${'Bảng điểm năm 20235'}                               | ${undefined} | ${'a slip of the finger is no year'}
  `('"$title" → $year: $because', ({ title, year }) => {
    expect(stated([title]).year?.value).toBe(year);
  });

  it('keeps the cell, for the finding', () => {
    expect(stated([null], [null, 'Bảng điểm năm 2022']).year).toEqual({ value: 2022, row: 1, column: 1 });
  });
});

describe('unit above the table', () => {
  it.each`
    cells                               | name         | column       | because
    ${['Tên đơn vị: Sở Y tế']}          | ${'Sở Y tế'} | ${0}         | ${'in one cell'}
    ${['TÊN ĐƠN VỊ:  Sở Y tế ']}        | ${'Sở Y tế'} | ${0}         | ${'upper case, spaces'}
    ${['Đơn vị: Sở Y tế']}              | ${'Sở Y tế'} | ${0}         | ${'the short label'}
    ${['Tên đơn vị:', null, 'Sở Y tế']} | ${'Sở Y tế'} | ${2}         | ${'in the next filled cell'}
    ${['Tên đơn vị: ………']}              | ${undefined} | ${undefined} | ${'a line of dots is not a name'}
    ${['Tên đơn vị:']}                  | ${undefined} | ${undefined} | ${'left empty'}
    ${['Đơn vị tính: điểm']}            | ${undefined} | ${undefined} | ${'a unit of measurement'}
    ${['Sở Y tế']}                      | ${undefined} | ${undefined} | ${'a letterhead may be anybody'}
  `('$cells → $name: $because', ({ cells, name, column }) => {
    const { unit } = stated(cells);
    expect(unit?.name).toBe(name);
    expect(unit?.column).toBe(column);
  });

  it('is read above the table only', () => {
    const grid = gridOf([['STT'], ['Tên đơn vị: Sở Y tế']]);
    expect(statementOf(grid, 1).unit).toBeUndefined();
  });
});
