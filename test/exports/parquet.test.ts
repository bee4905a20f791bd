import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { csvText } from '../../src/exports/csv.ts';
import { parquetBytes, unscaled } from '../../src/exports/parquet.ts';
import { parquetNotes } from '../../src/exports/parquet-notes.ts';
import type { Field, PublishedTable } from '../../src/exports/published-table.ts';
import { rankingTable } from '../../src/exports/ranking-table.ts';
import { scoresTable } from '../../src/exports/scores-table.ts';
import { PARQUET_TABLES } from '../../src/exports/tables.ts';
import { pointsText } from '../../src/points/format-points.ts';
import { renamed, site, yearFiles } from '../rig/published-site.ts';
import { openDuckdb } from './open-duckdb.ts';

const YEARS = [2023, 2024, 2025];
const PROVINCES = ['tinh-a', 'tinh-b'];

/** A folder with the data files of the sample, as a site has them, and once more for each of two provinces. */
const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};
for (const dataset of site.years) {
  for (const { path, content } of await yearFiles(dataset, site.publisher)) {
    if (!/\.(?:parquet|csv)$/.test(path)) continue;
    for (const place of ['', ...PROVINCES.map((id) => `nation/province=${id}/`)])
      write(`${place}data/${dataset.year}/${path}`, content);
  }
}

const bytesOf = (table: PublishedTable, rows: Iterable<readonly Field[]>) =>
  parquetBytes(table.fields, rows, []);

describe('unscaled', () => {
  it.each`
    text          | millionths    | because
    ${'0'}        | ${0n}         | ${'zero is a figure'}
    ${'8.5'}      | ${8500000n}   | ${'decimals are filled up'}
    ${'0.000001'} | ${1n}         | ${'the smallest step'}
    ${'-0.25'}    | ${-250000n}   | ${'the sign holds for the decimals too'}
    ${'400'}      | ${400000000n} | ${'whole points'}
  `('$text → $millionths: $because', ({ text, millionths }) => {
    expect(unscaled(text)).toBe(millionths);
  });

  it('gives back every number of points that the CSV files can state', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (points) => unscaled(pointsText(points)) === BigInt(points)));
  });

  it('refuses what DECIMAL(18, 6) cannot hold, instead of rounding it', () => {
    expect(() => unscaled('0.0000001')).toThrow('more than 6 decimals: 0.0000001');
  });
});

describe('the notes of a Parquet file', () => {
  it('name the frozen edition, and no sample where the data are real', () => {
    const [dataset] = site.years;
    const edition = { name: 'r1', code: '0123-4567-89AB-CDEF' };
    const settings = { ...dataset!.settings, sample: false };
    expect(parquetNotes(scoresTable, { ...dataset!, settings, edition }).slice(1)).toEqual([
      { key: 'edition', value: 'r1, 0123-4567-89AB-CDEF' },
      { key: 'licence', value: 'https://creativecommons.org/licenses/by/4.0/' },
    ]);
  });
});

describe('the bytes of a Parquet file', () => {
  it('are the same for the same rows, whatever was written in between', () => {
    const [first, second] = site.years;
    const before = bytesOf(scoresTable, scoresTable.rows(first!));
    const other = bytesOf(scoresTable, scoresTable.rows(second!));
    expect(bytesOf(scoresTable, scoresTable.rows(first!))).toEqual(before);
    expect(other).not.toEqual(before);
  });

  it('are less than a fifth of those of the CSV file', () => {
    for (const dataset of site.years) {
      const rows = [...scoresTable.rows(dataset)];
      const header = scoresTable.fields.map(({ name }) => name);
      const csv = new TextEncoder().encode(csvText(header, rows));
      expect(bytesOf(scoresTable, rows).length * 5).toBeLessThan(csv.length);
    }
  });
});

const rowsOf = await openDuckdb();

describe('Parquet files of the sample years, read by DuckDB', () => {
  const file = (path: string) => `'${join(folder, path)}'`;

  /** Every value of a Parquet file as the text that the CSV file should have; NULL where it is empty. */
  async function textsOf(path: string): Promise<unknown[][]> {
    const columns = await rowsOf(`DESCRIBE SELECT * FROM ${file(path)}`);
    const texts = columns.map(([name, type]) => {
      const text = `CAST("${name}" AS VARCHAR)`;
      // "6.610000" is written "6.61" in the CSV file, and "15.000000" is "15".
      return String(type).startsWith('DECIMAL') ? `rtrim(rtrim(${text}, '0'), '.')` : text;
    });
    return rowsOf(`SELECT ${texts} FROM ${file(path)}`);
  }
  const csvOf = (path: string) => rowsOf(`FROM read_csv(${file(path)}, all_varchar = true, header = true)`);

  it.each(YEARS.flatMap((year) => PARQUET_TABLES.map(({ name }) => ({ year, name }))))(
    'hold every value of the CSV file of $name in $year, in its order, and nothing else',
    async ({ year, name }) => {
      const expected = await csvOf(`data/${year}/${name}.csv`);
      const units = site.years.find((one) => one.year === year)!.units.length;
      expect(expected).toHaveLength(name === 'scores' ? units * 33 : units);
      expect(await textsOf(`data/${year}/${name}.parquet`)).toEqual(expected);
    },
  );

  it.each`
    name         | types
    ${'scores'}  | ${'year INTEGER, unit VARCHAR, code VARCHAR, max DECIMAL(18,6), self DECIMAL(18,6), appraised DECIMAL(18,6), final DECIMAL(18,6), counted DECIMAL(18,6), kind VARCHAR, file VARCHAR, sheet VARCHAR, cell VARCHAR'}
    ${'ranking'} | ${'year INTEGER, unit VARCHAR, name VARCHAR, group VARCHAR, points DECIMAL(18,6), bonus DECIMAL(18,6), total DECIMAL(18,6), value DECIMAL(18,6), rank INTEGER, tied BOOLEAN'}
  `('$name.parquet has exactly the agreed columns and types', async ({ name, types }) => {
    for (const year of YEARS) {
      const columns = await rowsOf(`DESCRIBE SELECT * FROM ${file(`data/${year}/${name}.parquet`)}`);
      expect(columns.map(([column, type]) => `${column} ${type}`).join(', ')).toBe(types);
    }
  });

  it('are compressed, and have ids in a dictionary', async () => {
    const [unit] = await rowsOf(
      `SELECT compression, encodings FROM parquet_metadata(${file('data/2023/scores.parquet')}) WHERE path_in_schema = 'unit'`,
    );
    expect(unit).toEqual(['SNAPPY', 'PLAIN, RLE_DICTIONARY']);
  });

  it('say in themselves what they are, and that they are sample data', async () => {
    expect(await rowsOf(statement('notes'))).toEqual([
      [
        'title',
        'Bộ chỉ số thi đua chuyển đổi số năm 2025. Điểm từng chỉ số thành phần với ô nguồn / component scores with their source cells',
      ],
      ['notice', 'Dữ liệu mẫu, không phải kết quả thật / Sample data, not real results'],
      ['licence', 'https://creativecommons.org/licenses/by/4.0/'],
    ]);
  });

  it('can be without rows', async () => {
    write('empty.parquet', bytesOf(rankingTable, []));
    expect(await rowsOf(`SELECT count(*), count("group") FROM ${file('empty.parquet')}`)).toEqual([
      ['0', '0'],
    ]);
  });

  it('hold text as it stands, where the CSV file guards against formulas', async () => {
    const rows = [...rankingTable.rows(renamed(site.years[0]!, '=1+1'))];
    write('formula.parquet', bytesOf(rankingTable, rows));
    write('formula.csv', csvText(['year', 'unit', 'name'], rows));
    const of = (name: string) => rowsOf(`SELECT name FROM ${file(name)} WHERE contains(name, '1+1')`);
    expect(await of('formula.parquet')).toEqual([['=1+1']]);
    expect(readFileSync(join(folder, 'formula.csv'), 'utf8')).toContain("'=1+1");
  });

  /** A statement of docs/scaling.md, with the paths of the folder. */
  const doc = readFileSync(new URL('../../docs/scaling.md', import.meta.url), 'utf8');
  const statements = new Map(
    [...doc.matchAll(/```sql\n-- ([a-z]+)[^\n]*\n([^`]*)```/g)].map(([, name, sql]) => [name!, sql!]),
  );
  const statement = (name: string) => statements.get(name)!.replace(/'(data|nation)\//g, `'${folder}/$1/`);

  it('answer every statement of docs/scaling.md: all have a name, and each is run here', () => {
    expect(doc.match(/```sql/g)).toHaveLength(statements.size);
    expect([...statements.keys()]).toEqual(['join', 'maxima', 'twice', 'years', 'lost', 'ranking', 'notes']);
  });

  /** What is published, from the CSV files: year, unit, points, bonus, total, rank, tied. */
  const published = () =>
    rowsOf(`
      SELECT "year", unit, points, bonus, total, rank, tied
      FROM read_csv('${folder}/data/*/ranking.csv', all_varchar = true, header = true)
      ORDER BY "year", CAST(rank AS INTEGER) NULLS LAST, unit`);
  /** The same from the scores. */
  const recomputed = async () =>
    (await rowsOf(statement('ranking'))).map((row) =>
      row.map((value, i) =>
        value === null
          ? null
          : i >= 2 && i <= 4
            ? pointsText(Number(unscaled(String(value))))
            : String(value),
      ),
    );

  it('give the published ranking from the scores alone', async () => {
    for (const { framework } of site.years) {
      expect([framework.rollUp, framework.notApplicable]).toEqual(['sum', 'unranked']);
    }
    const ranks = await recomputed();
    expect(ranks).toHaveLength(20 + 20 + 14);
    expect(ranks).toEqual(await published());
    // The tie of 2024, by hand: 376.88 + 0 and 366.88 + 10.
    expect(ranks.filter(([year, , , , , rank]) => year === '2024' && Number(rank) <= 3)).toEqual([
      ['2024', 'so-khoa-hoc', '376.88', '0', '376.88', '1', 'true'],
      ['2024', 'thanh-tra', '366.88', '10', '376.88', '1', 'true'],
      expect.arrayContaining(['so-tai-nguyen', '3', 'false']),
    ]);
  });

  it('give years, and the points that were lost, as dataset.json states them', async () => {
    expect(await rowsOf(statement('years'))).toEqual([
      [2023, '660', '20'],
      [2024, '660', '20'],
      [2025, '462', '14'],
    ]);
    const { components } = site.years[2]!;
    const most = components
      .flatMap(({ code, lost }) => (lost === null ? [] : [[code, lost] as const]))
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, 5);
    const lost = await rowsOf(statement('lost'));
    expect(lost.map(([code, points]) => [code, Number(unscaled(String(points)))])).toEqual(most);
  });

  it('join with those of another province', async () => {
    await rowsOf(statement('join'));
    const all = await rowsOf(
      `SELECT province, count(*), sum(counted) FROM '${folder}/nation/scores.parquet' GROUP BY province ORDER BY province`,
    );
    const [[count, sum]] = (await rowsOf(
      `SELECT count(*), sum(counted) FROM '${folder}/data/*/scores.parquet'`,
    )) as [[unknown, unknown]];
    expect(all).toEqual(PROVINCES.map((id) => [id, count, sum]));
    expect(count).toBe('1782');
    expect(await rowsOf(statement('maxima'))).toEqual([]);
    expect(await rowsOf(statement('twice'))).toEqual([]);
  });

  describe('these comparisons can fail:', () => {
    const [dataset] = site.years;
    const path = 'data/2023/scores.parquet';
    const right = readFileSync(join(folder, path));
    const field = (name: string) => scoresTable.fields.findIndex((one) => one.name === name);
    /** The scores of 2023 with the first row of a unit changed, while something is looked at. */
    async function changed(unit: string, change: Readonly<Record<string, Field>>, look: () => Promise<void>) {
      const rows = [...scoresTable.rows(dataset!)];
      const at = rows.findIndex((row) => row[field('unit')] === unit);
      rows[at] = rows[at]!.map((value, c) => change[scoresTable.fields[c]!.name] ?? value);
      if (change.kind === 'missing') rows[at] = rows[at]!.with(field('counted'), null);
      const places = ['', `nation/province=${PROVINCES[1]}/`];
      for (const place of places) write(`${place}${path}`, bytesOf(scoresTable, rows));
      try {
        await look();
      } finally {
        for (const place of places) write(`${place}${path}`, right);
      }
    }

    it('a millionth of a point more is seen', () =>
      changed('so-khoa-hoc', { counted: '14.000001' }, async () => {
        expect(await textsOf(path)).not.toEqual(await csvOf('data/2023/scores.csv'));
        expect(await recomputed()).not.toEqual(await published());
      }));

    it('another source cell is seen', () =>
      changed('so-khoa-hoc', { cell: 'E99' }, async () => {
        expect(await textsOf(path)).not.toEqual(await csvOf('data/2023/scores.csv'));
      }));

    it('a unit with a missing score has no rank, and the next one moves up', () =>
      changed('so-khoa-hoc', { kind: 'missing' }, async () => {
        const of2023 = (await recomputed()).filter(([year]) => year === '2023');
        expect(of2023[0]).toEqual(expect.arrayContaining(['so-giao-thong', '1']));
        expect(of2023.at(-1)).toEqual(['2023', 'so-khoa-hoc', '338.11', '30', '368.11', null, 'false']);
      }));

    it('a province with another maximum is named', () =>
      changed('so-khoa-hoc', { max: '16' }, async () => {
        expect(await rowsOf(statement('maxima'))).toEqual([[2023, '1.1', '2']]);
      }));

    it('a score that stands twice is named', () =>
      changed('so-khoa-hoc', { code: '1.2' }, async () => {
        expect(await rowsOf(statement('twice'))).toEqual([['tinh-b', 2023, 'so-khoa-hoc', '1.2', '2']]);
      }));
  });
});
