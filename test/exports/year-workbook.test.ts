import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import XLSX from 'xlsx';
import { TABLES } from '../../src/exports/tables.ts';
import { yearWorkbook } from '../../src/exports/workbook/year-workbook.ts';
import { datasetOf, renamed, site } from '../rig/published-site.ts';

const bytes = await yearWorkbook(datasetOf(2023), site.publisher);
const parts = unzipSync(bytes);
const partOf = (path: string) => strFromU8(parts[path]!);
const tied = XLSX.read(await yearWorkbook(datasetOf(2024), site.publisher));
const book = XLSX.read(bytes.slice());
const cellsOf = (name: string, from = book) => from.Sheets[name]!;
const rowsOf = (name: string, from = book) =>
  XLSX.utils.sheet_to_json<Array<string | number | null>>(cellsOf(name, from), {
    header: 1,
    raw: true,
    defval: null,
  });
const sheetXml = Array.from({ length: 5 }, (_, i) => partOf(`xl/worksheets/sheet${i + 1}.xml`));

describe('the workbook of a year', () => {
  it('has one sheet for each table, and the notes', () => {
    expect(book.SheetNames).toEqual([
      'Xếp hạng',
      'Chỉ số chính',
      'Điểm từng chỉ số',
      'Điều kiện khen thưởng',
      'Ghi chú',
    ]);
  });

  it('holds on each sheet one table from A1 on, with one frozen header row and nothing merged', () => {
    for (const [i, name] of book.SheetNames.entries()) {
      const rows = rowsOf(name);
      const range = cellsOf(name)['!ref'];
      expect(rows[0]!.every((header) => typeof header === 'string' && header !== '')).toBe(true);
      expect(new Set(rows[0]).size).toBe(rows[0]!.length);
      expect(partOf(`xl/tables/table${i + 1}.xml`)).toContain(`ref="${range}"`);
      expect(range).toMatch(/^A1:/);
      expect(sheetXml[i]).toContain('ySplit="1"');
      expect(sheetXml[i]).toContain('state="frozen"');
      expect(sheetXml[i]).not.toContain('mergeCell');
    }
  });

  it('has as many rows as the CSV files', () => {
    expect(book.SheetNames.slice(0, 4).map((name) => rowsOf(name).length - 1)).toEqual(
      ['ranking', 'indices', 'scores', 'eligibility'].map((name) => {
        const table = TABLES.find((one) => one.name === name)!;
        return [...table.rows(datasetOf(2023))].length;
      }),
    );
  });

  it('keeps codes as text, figures as numbers and the source of each score', () => {
    // so-khoa-hoc.xlsx: D53 and E53 hold 6.61 for component 6.10.
    const row = rowsOf('Điểm từng chỉ số').find(
      ([unit, , code]) => unit === 'so-khoa-hoc' && code === '6.10',
    )!;
    expect([row[2], ...row.slice(4, 9), ...row.slice(10)]).toEqual([
      '6.10',
      ...[10, 6.61, 6.61, null, 6.61],
      ...['2023/scores/so-khoa-hoc.xlsx', 'Bảng điểm', 'E53'],
    ]);
    expect(partOf('xl/styles.xml')).toContain('0.00####');
  });

  it('ranks as the ranking does', () => {
    expect(
      rowsOf('Xếp hạng', tied)
        .slice(1, 4)
        .map((row) => [row[0], row[1], row[7]]),
    ).toEqual([
      [1, 'đồng hạng', 376.88],
      [1, 'đồng hạng', 376.88],
      [3, null, expect.any(Number)],
    ]);
  });

  it('says in both languages what it is: a sample, its status, every column', () => {
    const notes = rowsOf('Ghi chú');
    expect(notes[1]).toEqual([
      'Lưu ý / Notice',
      expect.stringContaining('Dữ liệu mẫu, không phải kết quả thật'),
      expect.stringContaining('Sample data, not real results'),
    ]);
    const topics = notes.map(([topic]) => String(topic));
    for (const name of book.SheetNames.slice(0, 4))
      for (const header of rowsOf(name)[0]!)
        expect(topics.some((topic) => topic.startsWith(`${name}, cột "${header}"`))).toBe(true);
  });

  it('has a title and a language, and names no person', () => {
    const properties = partOf('docProps/core.xml');
    expect(properties).toContain('<dc:title>Thi đua chuyển đổi số: bảng điểm năm 2023</dc:title>');
    expect(properties).toContain('<dc:language>vi</dc:language>');
    expect(properties).not.toMatch(/creator|lastModifiedBy/);
  });

  it('gives the same bytes again', async () => {
    expect(await yearWorkbook(datasetOf(2023), site.publisher)).toEqual(bytes);
  });

  it('leaves out the scores where there are too many for a sheet, and says so', async () => {
    const small = XLSX.read(await yearWorkbook(datasetOf(2023), site.publisher, 659));
    expect(small.SheetNames).not.toContain('Điểm từng chỉ số');
    expect(rowsOf('Ghi chú', small)).toContainEqual([
      'Điểm từng chỉ số / Component scores',
      '660 dòng: quá nhiều cho một trang tính, xem tệp scores.csv.',
      '660 rows are too many for a sheet: see the file scores.csv.',
    ]);
  });

  it('takes a hostile name as the text that it is', async () => {
    const name = '=HYPERLINK("x")\u0001<b>&';
    const hostile = XLSX.read(await yearWorkbook(renamed(datasetOf(2023), name), site.publisher));
    const cells = Object.values(cellsOf('Điểm từng chỉ số', hostile)).filter(
      (cell) => cell.v === '=HYPERLINK("x") <b>&',
    );
    expect(cells).toHaveLength(33);
    expect(cells.every((cell) => cell.t === 's' && cell.f === undefined)).toBe(true);
  });

  it('is readable without units: a sheet without rows has no table, which Excel would repair', async () => {
    const dataset = datasetOf(2023);
    const empty = { ...dataset, units: [], awards: [] };
    const workbook = await yearWorkbook(empty, site.publisher);
    expect(Object.keys(unzipSync(workbook)).filter((path) => path.includes('tables/'))).toHaveLength(1);
    expect(XLSX.read(workbook).SheetNames).toHaveLength(5);
  });
});
