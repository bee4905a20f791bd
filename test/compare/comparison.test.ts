import { describe, expect, it } from 'vitest';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import type { Column, ComponentScore, Pair } from '../../src/compare/compared.ts';
import { comparison } from '../../src/compare/comparison.ts';
import { componentRows } from '../../src/compare/index-rows.ts';
import type { Cell, Row } from '../../src/compare/row.ts';
import { componentScores, unitResults } from '../../src/compare/unit-result.ts';
import { yearRules } from '../../src/compare/year-rules.ts';

const site = (await computeFolder(new URL('../../data', import.meta.url).pathname)).site!;
const datasetOf = (year: number) => site.years.find((dataset) => dataset.year === year)!;
const pairOf = (text: string): Pair => {
  const [unit = '', year] = text.split('.');
  return { unit, year: Number(year) };
};
const columnOf = ({ unit, year }: Pair): Column => {
  const dataset = datasetOf(year);
  return {
    rules: yearRules(dataset, site.years, 'vi'),
    result: unitResults(dataset, site, 'vi').find((result) => result.unit === unit)!,
  };
};
const compared = (...pairs: string[]) => comparison('vi', pairs.map(pairOf).map(columnOf));

/** A cell as one reads it: star, figure, details, difference. */
const read = ({ best, text, details, difference }: Cell) =>
  [`${best ? '★' : ''}${text}`, ...details, ...(difference === '' ? [] : [difference])].join(' | ');
const readRow = (rows: readonly Row[], label: string) =>
  rows.find((row) => row.label === label)!.cells.map(read);

describe('one year: the tie of 2024', () => {
  const { summary, notes, sentence, columns } = compared(
    'so-khoa-hoc.2024',
    'thanh-tra.2024',
    'so-tai-nguyen.2024',
  );

  it.each`
    row              | cells
    ${'Tổng điểm'}   | ${['★376,88', '★376,88 | bằng cột 1', '357,76 | −19,12']}
    ${'Điểm thưởng'} | ${['0,00', '★10,00 | +10,00', '0,00 | bằng cột 1']}
    ${'Điểm chỉ số'} | ${['★376,88', '366,88 | −10,00', '357,76 | −19,12']}
    ${'Hạng'}        | ${['★1/20 | đồng hạng', '★1/20 | đồng hạng | bằng cột 1', '3/20 | kém 2 bậc']}
  `('$row', ({ row, cells }) => {
    expect(readRow(summary, row)).toEqual(cells);
  });

  it('is said in a sentence, and needs no warning', () => {
    expect(sentence).toContain(
      'Cùng có tổng điểm cao nhất, 376,88: Sở Khoa học và Công nghệ 2024, Thanh tra tỉnh 2024.',
    );
    expect(notes).toEqual([]);
    expect(columns.map(({ status }) => status)).toEqual(Array(3).fill('Kết quả chính thức'));
  });
});

describe('two years with other rules: 2024 and 2025', () => {
  const pairs = ['so-y-te.2025', 'so-y-te.2024'];
  const { summary, mains, notes, sentence } = compared(...pairs);

  it('shows totals and does not compare them', () => {
    const total = summary.find(({ label }) => label === 'Tổng điểm')!;
    expect(total.hints).toEqual(['bộ chỉ số khác nhau, không so điểm']);
    expect(total.cells.map(read)).toEqual(['290,71', '318,86']);
  });

  it('compares the bonus, whose rules are the same, and values', () => {
    expect(readRow(summary, 'Điểm thưởng')).toEqual(['10,00', '★30,00 | +20,00']);
    // 280.71 / 400 and 288.86 / 400
    expect(readRow(summary, 'Giá trị')).toEqual(['0,7018 | 70,2%', '★0,7222 | 72,2% | +0,0204']);
  });

  it('compares by share where the maximum changed, and says so', () => {
    const row = mains.find(({ label }) => label.startsWith('5.'))!;
    expect(row.hints).toEqual([
      'tối đa đổi từ 90 thành 85 (năm 2025)',
      'so theo mức đạt',
      'chỉ số thành phần có thay đổi',
    ]);
    expect(row.cells.map(read)).toEqual(['57,86/85 | 68,1%', '★65,19/90 | 72,4% | +4,4 điểm %']);
  });

  it('compares by points where it did not', () => {
    const row = mains.find(({ label }) => label.startsWith('3.'))!;
    expect(row.hints).toEqual(['tối đa 20']);
    expect(row.cells.map(read)).toEqual(['★13,45 | 67,3%', '9,31 | 46,6% | −4,14']);
  });

  it('leads from each figure to its receipt, and from nothing else', () => {
    const receipts = (rows: readonly Row[]) => rows.map(({ cells }) => cells.map(({ receipt }) => receipt));
    const twice = (...ids: string[]) => ids.map((id) => [id, id]);
    expect(receipts(summary)).toEqual(
      twice('total-sum', 'bonus-sum', 'points-sum', 'rank-sum', 'points-sum'),
    );
    expect(receipts(mains)[4]).toEqual(['5-sum', '5-sum']);
    const columns = pairs.map(pairOf).map(columnOf);
    const none = columns.map(({ rules }) => rules.components.map((): ComponentScore => 1_000_000));
    const components = componentRows('vi', columns, none).flatMap(({ rows }) => rows);
    const row = components.find(({ label }) => label.startsWith('2.6.'))!;
    expect(row.cells.map(({ receipt }) => receipt)).toEqual(['2.6-appraised', '']);
  });

  it('says which components only one year has', () => {
    const columns = pairs.map(pairOf).map(columnOf);
    const scores = pairs.map(pairOf).map(({ unit, year }) => {
      const dataset = datasetOf(year);
      return componentScores(
        dataset,
        dataset.units.findIndex(({ id }) => id === unit),
      );
    });
    const groups = componentRows('vi', columns, scores);
    const codes = groups.flatMap(({ rows }) => rows).map(({ label }) => label.split('. ')[0]);
    expect(codes).toHaveLength(34);
    const second = groups.find(({ label }) => label === '2. Thể chế số')!.rows;
    expect(second.map(({ label }) => label.split('. ')[0])).toEqual([
      '2.1',
      '2.2',
      '2.3',
      '2.4',
      '2.6',
      '2.5',
    ]);
    expect(second.at(-2)!.hints).toEqual(['tối đa 10', 'chỉ có năm 2025']);
    expect(second.at(-2)!.cells[1]).toMatchObject({
      text: 'không có năm 2024',
      isFigure: false,
      difference: '',
    });
    expect(second.at(-1)!.hints).toEqual(['tối đa 10', 'chỉ có năm 2024']);
    expect(second.at(-1)!.cells[0]).toMatchObject({ text: 'không có năm 2025', isFigure: false });
  });

  it('warns, and names who attained more', () => {
    expect(notes).toEqual([
      'Bộ chỉ số các năm 2024, 2025 không giống nhau: không so tổng điểm; chỉ số nào đổi điểm tối đa thì so theo mức đạt.',
    ]);
    expect(sentence).toContain('Sở Y tế 2024 có mức đạt cao nhất: 72,2% điểm tối đa.');
  });
});

describe('units that were reorganised in between', () => {
  const merger = (notes: readonly string[]) => notes.filter((note) => note.includes('sáp nhập'));

  it.each`
    pairs                                               | count | because
    ${['so-tai-chinh.2024', 'so-tai-chinh.2025']}       | ${1}  | ${'the absorber itself'}
    ${['so-ke-hoach-dau-tu.2024', 'so-tai-chinh.2025']} | ${1}  | ${'what was absorbed, and the absorber'}
    ${['so-tai-chinh.2023', 'so-tai-chinh.2024']}       | ${0}  | ${'both before it'}
    ${['so-y-te.2024', 'so-tai-chinh.2025']}            | ${0}  | ${'somebody else'}
    ${['so-tai-chinh.2025', 'so-y-te.2025']}            | ${0}  | ${'one year'}
  `('$pairs: $count, $because', ({ pairs, count }) => {
    expect(merger(compared(...pairs).notes)).toHaveLength(count);
  });

  it('says which and when', () => {
    expect(merger(compared('so-tai-chinh.2025', 'so-ke-hoach-dau-tu.2024').notes)).toEqual([
      'Ngày 01/03/2025, Sở Kế hoạch và Đầu tư sáp nhập vào Sở Tài chính: số liệu trước và sau ngày này không phải của cùng một tổ chức.',
    ]);
  });
});

it('one column alone asks for another', () => {
  const { sentence, summary } = compared('so-y-te.2024');
  expect(sentence).toContain('Chọn thêm ít nhất một đơn vị để so sánh.');
  expect(summary.flatMap(({ cells }) => cells).some(({ best }) => best)).toBe(false);
});
