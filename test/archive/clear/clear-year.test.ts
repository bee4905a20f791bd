import { beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../../scripts/data/read-files.ts';
import { readYearFolder } from '../../../scripts/data/read-folder.ts';
import { clearYear } from '../../../src/archive/clear/clear-year.ts';
import type { ClearedBook } from '../../../src/archive/clear/cleared-book.ts';
import { countedInitiatives } from '../../../src/awards/bonus-of.ts';
import type { YearDataset } from '../../../src/dataset/site.ts';
import { a1 } from '../../../src/grid/a1.ts';
import { computeYear } from '../../../src/pipeline/compute-year.ts';
import { readRegistry } from '../../../src/pipeline/read-settings-of.ts';
import type { YearInput } from '../../../src/pipeline/year-input.ts';
import { clearedInput, comparable } from '../../rig/cleared.ts';

const DATA = new URL('../../../data', import.meta.url).pathname;
const registry = readRegistry(readText(DATA, 'units.yaml')).settings!;

interface SampleYear {
  readonly input: YearInput;
  readonly earlier: ReadonlyMap<string, string>;
  readonly dataset: YearDataset;
  readonly books: readonly ClearedBook[];
}

const years = new Map<number, SampleYear>();
beforeAll(async () => {
  const earlier = new Map<string, string>();
  for (const year of [2023, 2024, 2025]) {
    const input = await readYearFolder(DATA, year);
    const before = new Map(earlier);
    const { dataset, book } = computeYear(input, registry, before);
    const books = clearYear(input, registry, dataset!);
    years.set(year, { input, earlier: before, dataset: dataset!, books });
    for (const [key, place] of countedInitiatives(book.initiatives)) earlier.set(key, place);
  }
});

/** Values of a copy by sheet and address. */
const valuesOf = (year: number, file: string) => {
  const book = years.get(year)!.books.find((one) => one.file === file)!;
  return Object.fromEntries(
    book.sheets.map(({ sheet, cells }) => [
      sheet,
      Object.fromEntries(cells.map(({ row, column, value }) => [a1(row, column), value])),
    ]),
  );
};

describe.each([2023, 2024, 2025])('cleared copies of the sample year %i', (year) => {
  it('give the same results when they are read again', async () => {
    const { input, earlier, dataset, books } = years.get(year)!;
    const again = computeYear(await clearedInput(input, books), registry, earlier);
    expect(comparable(again.dataset!)).toEqual(comparable(dataset));
    // The comparison looks at scores at all.
    expect(dataset.scores.columns.appraised.points.some((points) => points > 0)).toBe(true);
  });

  it('are those of all workbooks, in the order of the input', () => {
    const { input, books } = years.get(year)!;
    const all = [...input.scores, input.awards!, ...input.rounds.flatMap(({ workbooks }) => workbooks)];
    expect(books.map(({ file }) => file)).toEqual(all.map(({ file }) => file));
    expect(books.filter(({ sheets }) => sheets.length === 0)).toEqual([]);
  });

  it('have no word about nominees', () => {
    const { books } = years.get(year)!;
    const text = JSON.stringify(books);
    expect(books.flatMap(({ sheets }) => sheets.map(({ sheet }) => sheet))).not.toContain('Cá nhân');
    const { awards } = years.get(year)!.input;
    const grid = awards!.read.ok && awards!.read.grids.find(({ sheet }) => sheet === 'Cá nhân');
    const names = grid
      ? grid.rows.slice(1).flatMap((row) => (row?.[0]?.kind === 'text' ? [row[0].text] : []))
      : [];
    expect(names).toHaveLength(5);
    const named = years
      .get(year)!
      .dataset.awards.flatMap(({ outcome }) =>
        outcome.kind === 'decided' ? outcome.recipients.flatMap(({ person }) => person ?? []) : [],
      );
    expect(names.filter((name) => text.includes(name))).toEqual(named);
  });
});

describe('a cleared form', () => {
  it('has each cell where the original has it, in words of the rules', () => {
    const cells = valuesOf(2023, '2023/scores/ban-dan-toc.ods')['Bảng điểm']!;
    expect(cells).toMatchObject({
      A4: 'BẢNG ĐIỂM NĂM 2023',
      A7: 'Tên đơn vị: Ban Dân tộc',
      B9: 'Tổng số công chức, viên chức',
      C9: 142,
      A13: 'Mã',
      B13: 'Chỉ số/chỉ số thành phần',
      C13: 'Điểm tối đa',
      D13: 'Điểm tự chấm',
      E13: 'Điểm thẩm định',
      A14: 'I',
      C14: 285,
    });
    const outside = Object.keys(cells).filter((at) => !/^[A-E]\d+$/.test(at));
    expect(outside).toEqual([]);
  });
});

describe('a cleared matrix', () => {
  it('has its title, units, codes, maxima and scores where they stood', () => {
    expect(valuesOf(2025, '2025/scores/tong-hop-2025.xlsx')['Thẩm định']).toMatchObject({
      A1: 'BẢNG TỔNG HỢP ĐIỂM THẨM ĐỊNH NĂM 2025',
      B3: 'Mã đơn vị',
      C3: 'Tên đơn vị',
      D4: '1.1',
      D5: 15,
      B6: 'so-noi-vu',
      C6: 'Sở Nội vụ',
      D6: 6,
    });
  });
});
