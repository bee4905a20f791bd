import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { quietly } from '../../../scripts/data/quietly.ts';
import { clearYear } from '../../../src/archive/clear/clear-year.ts';
import type { ClearedCell } from '../../../src/archive/clear/cleared-book.ts';
import { writeCleared } from '../../../src/archive/clear/write-cleared.ts';
import { computeYear } from '../../../src/pipeline/compute-year.ts';
import { readPlainSource } from '../../../src/workbook/read-plain-source.ts';
import { readWorkbook } from '../../../src/workbook/read-workbook.ts';
import { plantedYear } from '../../rig/planted-year.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const bookOf = (value: ClearedCell['value'], name = 'Bảng điểm') => ({
  file: 'a.xlsx',
  sheets: [
    {
      sheet: name,
      name,
      cells: [
        { row: 0, column: 0, value: 'Mã', head: true },
        { row: 2, column: 1, value, head: false },
      ],
    },
  ],
});

describe('a cell', () => {
  it.each`
    value                            | cell                                                        | because
    ${'6.10'}                        | ${{ kind: 'text', text: '6.10' }}                           | ${'a code is no number'}
    ${'8,50'}                        | ${{ kind: 'text', text: '8,50' }}                           | ${'a score that was typed as text stays so'}
    ${'=SUM(A1)'}                    | ${{ kind: 'text', text: '=SUM(A1)' }}                       | ${'text is no formula'}
    ${' 9\u00A0\n'}                  | ${{ kind: 'text', text: ' 9\u00A0\n' }}                     | ${'a receipt quotes white space too'}
    ${'Sở <Y> & "tế"_x'}             | ${{ kind: 'text', text: 'Sở <Y> & "tế"_x' }}                | ${'signs of the format'}
    ${'_x0041_'}                     | ${{ kind: 'text', text: '_ x0041_' }}                       | ${'the format itself would read A'}
    ${8.15}                          | ${{ kind: 'number', number: 8.15 }}                         | ${'a number'}
    ${213.16000000000003}            | ${{ kind: 'number', number: 213.16000000000003 }}           | ${'with all that the original has of it'}
    ${1e-7}                          | ${{ kind: 'number', number: 1e-7 }}                         | ${'an exponent'}
    ${0}                             | ${{ kind: 'number', number: 0 }}                            | ${'zero is a number'}
    ${new Date('2023-11-15T00:00Z')} | ${{ kind: 'date', date: new Date('2023-11-15T00:00:00Z') }} | ${'a day'}
    ${new Date('2023-11-15T23:59Z')} | ${{ kind: 'date', date: new Date('2023-11-15T23:59:00Z') }} | ${'a minute'}
  `('$value: $because', async ({ value, cell }) => {
    const bytes = await writeCleared(bookOf(value));
    const plain = readPlainSource(bytes, 'a.xlsx');
    const library = quietly(() => readWorkbook(bytes, 'a.xlsx'));
    for (const read of [plain, library]) {
      const grid = read?.ok ? read.grids[0]! : undefined;
      expect(grid?.sheet).toBe('Bảng điểm');
      expect(grid?.rows[0]?.[0]).toEqual({ kind: 'text', text: 'Mã' });
      expect(grid?.rows[2]?.[1]).toEqual(cell);
    }
  });
});

describe('a copy', () => {
  const { input, registry } = plantedYear((what) => what);
  const books = clearYear(input, registry, computeYear(input, registry).dataset!);

  it('is the same bytes in any time zone and at any time', async () => {
    const written = [];
    for (const [zone, now] of [
      ['Asia/Ho_Chi_Minh', '2026-01-01T00:30:00Z'],
      ['America/New_York', '2031-07-15T12:00:00Z'],
    ] as const) {
      vi.stubEnv('TZ', zone);
      vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
      expect(new Date().getTimezoneOffset()).toBe(zone === 'Asia/Ho_Chi_Minh' ? -420 : 240);
      written.push(await Promise.all(books.map(writeCleared)));
    }
    expect(written[1]).toEqual(written[0]);
    expect(written[0]).toHaveLength(5);
  });

  it('names nobody in its properties', async () => {
    const parts = unzipSync(await writeCleared(books[0]!));
    const core = strFromU8(parts['docProps/core.xml']!);
    expect(core.match(/<(\w+:\w+)[ >]/g)).toEqual([
      '<cp:coreProperties ',
      '<dcterms:created ',
      '<dcterms:modified ',
    ]);
    expect(Object.keys(parts).filter((name) => /comment|custom|drawing|printer/i.test(name))).toEqual([]);
  });

  it('is not made of a book without sheets', async () => {
    await expect(writeCleared({ file: 'a.xlsx', sheets: [] })).rejects.toThrow('nothing of a.xlsx was used');
  });
});
