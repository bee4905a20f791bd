import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { clearYear } from '../../../src/archive/clear/clear-year.ts';
import type { ClearedBook } from '../../../src/archive/clear/cleared-book.ts';
import { writeCleared } from '../../../src/archive/clear/write-cleared.ts';
import { a1 } from '../../../src/grid/a1.ts';
import { computeYear } from '../../../src/pipeline/compute-year.ts';
import { clearedInput, comparable } from '../../rig/cleared.ts';
import { PUBLIC, plantedYear } from '../../rig/planted-year.ts';

const MARK = 'BIMAT-0912345678';
const { input, registry } = plantedYear((what) => `${what} ${MARK}`);
const { dataset } = computeYear(input, registry);
const books = clearYear(input, registry, dataset!);

/** All texts of a copy: names and contents of its parts. */
async function textOf(book: ClearedBook): Promise<string> {
  const parts = Object.entries(unzipSync(await writeCleared(book)));
  return parts.map(([name, part]) => `${name}\n${strFromU8(part)}`).join('\n');
}

describe('copies of sheets full of private words', () => {
  let texts = '';
  beforeAll(async () => {
    texts = (await Promise.all(books.map(textOf))).join('\n');
  });

  it('have none of them in any byte', () => {
    expect(books.map(({ file, sheets }) => [file, sheets.map(({ sheet }) => sheet)])).toEqual([
      ['2023/scores/so-a.xlsx', ['Bảng điểm']],
      ['2023/scores/so-b.xlsx', ['Bảng điểm']],
      ['2023/scores/tong-hop.xlsx', ['Dữ liệu']],
      ['2023/awards.xlsx', ['Đăng ký', 'Hồ sơ', 'Sáng kiến', 'Quyết định', 'Biểu quyết', 'Loại trừ']],
      ['2023/rounds/2023-06-30/tien-do.xlsx', ['Tự chấm', 'Dữ liệu']],
    ]);
    for (const word of [MARK, MARK.toLowerCase(), 'BIMAT', '0912345678', '912345678', '0912.345.678'])
      expect(texts).not.toContain(word);
  });

  it('have what is published: without this, nothing might have been looked at', () => {
    for (const word of Object.values(PUBLIC)) expect(texts).toContain(word);
    expect(texts).toContain('Tổng số công chức, viên chức');
    expect(texts).toContain(' 16,0 ');
  });

  it('are the same bytes whatever the private words are', async () => {
    const other = plantedYear((what) => `${what}: bà Nguyễn Thị Khác, 0987 654 321`);
    const computed = computeYear(other.input, other.registry);
    const copies = clearYear(other.input, other.registry, computed.dataset!);
    for (const [i, book] of books.entries())
      expect(await writeCleared(copies[i]!)).toEqual(await writeCleared(book));
  });

  it('give the same results when they are read again', async () => {
    const again = computeYear(await clearedInput(input, books), registry);
    expect(comparable(again.dataset!)).toEqual(comparable(dataset!));
    expect(dataset!.units.map(({ facts }) => facts.length)).toEqual([1, 1, 0]);
  });
});

describe('rows of awards.xlsx', () => {
  const cellsOf = (name: string) =>
    books
      .find(({ file }) => file === '2023/awards.xlsx')!
      .sheets.find(({ sheet }) => sheet === name)!
      .cells.map(({ row, column, value }) => [
        a1(row, column),
        value instanceof Date ? value.toISOString().slice(0, 16) : value,
      ]);

  it('of documents: names that every unit is asked for, subjects that are units, the rest unsaid', () => {
    const cells = cellsOf('Hồ sơ').filter(([at]) => /^[A-E](?:2|8|9|10|11)$/.test(String(at)));
    expect(cells).toEqual([
      ['A2', 'so-a'],
      ['B2', 'Tờ trình'],
      ['C2', 'so-a'],
      ['D2', 'Có'],
      ['E2', '2023-11-10T09:15'],
      ['A8', 'so-a'],
      ['B8', 'Tài liệu khác'],
      ['C8', 'Không công bố'],
      ['D8', 'Có'],
      ['E8', '2023-11-10T09:15'],
      ['A9', 'so-b'],
      ['B9', 'Tài liệu khác'],
      ['C9', 'Không công bố'],
      ['D9', 'Có'],
      ['E9', '2023-11-10T09:15'],
      // The publication says that this one is not signed.
      ['A10', 'ban-c'],
      ['B10', 'Báo cáo thành tích cá nhân'],
      ['C10', 'Không công bố'],
      ['D10', 'Không'],
      ['E10', '2023-11-10T09:15'],
      ['A11', 'so-b'],
      ['B11', 'Tài liệu khác'],
      ['C11', 'Không công bố'],
      ['D11', 'Không'],
      ['E11', '2023-11-10T09:15'],
    ]);
  });

  it('of initiatives: those that count, and the decision of a late one so that next year does not count it', () => {
    expect(cellsOf('Sáng kiến').slice(5)).toEqual([
      ['A2', 'so-a'],
      ['B2', PUBLIC.initiative],
      ['C2', '01/QĐ'],
      ['D2', '2023-10-01T00:00'],
      ['E2', 'Hội đồng'],
      ['A4', 'so-b'],
      ['B4', 'Không công bố'],
      ['C4', '02/QĐ'],
      ['D4', '2023-12-05T00:00'],
      ['E4', 'Không công bố'],
    ]);
  });

  it('of votes and exclusions: what a published condition quotes, without reasons', () => {
    expect(cellsOf('Biểu quyết').slice(4)).toEqual([
      ['A2', 'so-a'],
      ['B2', 'bieu-quyet'],
      ['C2', 8],
      ['D2', 9],
      ['A3', 'so-b'],
      ['B3', 'bieu-quyet'],
      ['C3', 3],
      ['D3', 9],
    ]);
    expect(cellsOf('Loại trừ').slice(2)).toEqual([
      ['A2', 'ban-c'],
      ['B2', 'Không công bố'],
    ]);
  });

  it('of decisions: those that are published, an individual only by a name that may be said', () => {
    expect(cellsOf('Quyết định').slice(6)).toEqual([
      ['A2', 'tap-the'],
      ['B2', 'so-a'],
      ['C2', '9/QĐ-UBND'],
      ['D2', '2023-12-18T00:00'],
      ['E2', 'Tỉnh'],
      ['F2', PUBLIC.basis],
      ['A3', 'bieu-quyet'],
      ['B3', 'so-a'],
      ['C3', '11/QĐ-UBND'],
      ['D3', '2023-12-18T00:00'],
      ['E3', 'Tỉnh'],
      ['A4', 'ca-nhan'],
      ['B4', PUBLIC.winner],
      ['C4', '10/QĐ-UBND'],
      ['D4', '2023-12-18T00:00'],
      ['E4', 'Tỉnh'],
    ]);
  });
});
