import { describe, expect, it } from 'vitest';
import type { PublishedFile } from '../../src/exports/file-facts.ts';
import { site, yearFiles } from '../rig/published-site.ts';

const published = new Map<number, readonly PublishedFile[]>();
for (const dataset of site.years) published.set(dataset.year, await yearFiles(dataset, site.publisher));
const filesOf = (year: number) => published.get(year)!;
const textOf = (year: number, path: string) =>
  Buffer.from(filesOf(year).find((file) => file.path === path)!.content).toString();
/** Rows of a CSV without quoted fields that hold commas in the columns that are read. */
const rowsOf = (year: number, path: string) =>
  textOf(year, path)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));

describe('public data files', () => {
  it.each`
    path                 | header
    ${'scores.csv'}      | ${'year,unit,code,max,self,appraised,final,counted,kind,file,sheet,cell'}
    ${'ranking.csv'}     | ${'year,unit,name,group,points,bonus,total,value,rank,tied'}
    ${'indices.csv'}     | ${'year,unit,code,level,points,max,value,rank'}
    ${'eligibility.csv'} | ${'award,unit,condition,met,value,threshold'}
  `('$path has exactly the agreed columns', ({ path, header }) => {
    expect(textOf(2023, path).split('\r\n')[0]).toBe(header);
  });

  it('give each counted score with its cell, as it stands in the sheet', () => {
    const rows = textOf(2023, 'scores.csv').split('\r\n');
    // so-khoa-hoc.xlsx: D53 and E53 hold 6.61 for component 6.10.
    expect(rows).toContain(
      '2023,so-khoa-hoc,6.10,10,6.61,6.61,,6.61,scored,2023/scores/so-khoa-hoc.xlsx,Bảng điểm,E53',
    );
    expect(rows.filter((row) => row !== '')).toHaveLength(1 + 20 * 33);
  });

  it('rank by total and mark ties', () => {
    const rows = textOf(2024, 'ranking.csv').split('\r\n');
    expect(rows[1]).toBe('2024,so-khoa-hoc,Sở Khoa học và Công nghệ,chung,376.88,0,376.88,0.9422,1,true');
    expect(rows[2]).toBe('2024,thanh-tra,Thanh tra tỉnh,chung,366.88,10,376.88,0.9172,1,true');
    expect(rows[3]).toMatch(/^2024,so-tai-nguyen,.*,3,false$/);
  });

  it('let a reader recompute every total from the scores alone', () => {
    const sums = new Map<string, number>();
    for (const [, unit, , , , , , counted] of rowsOf(2025, 'scores.csv').slice(1)) {
      sums.set(unit!, (sums.get(unit!) ?? 0) + Math.round(Number(counted) * 1e6));
    }
    const published = rowsOf(2025, 'ranking.csv')
      .slice(1)
      .map((row) => [row[1], Math.round(Number(row.at(-6)) * 1e6)]);
    expect(published).toHaveLength(14);
    expect(published).toEqual(published.map(([unit]) => [unit, sums.get(String(unit))]));
  });

  it('hold groups that add up: 2025 has 280 + 120', () => {
    const max = (code: string) =>
      rowsOf(2025, 'indices.csv').find((row) => row[1] === 'thanh-tra' && row[2] === code)?.[5];
    expect([max('I'), max('II'), max('5'), max('6')]).toEqual(['280', '120', '85', '120']);
  });

  it('say in dataset.json how far units are apart and where a change comes from, in points', () => {
    const { units, spread, lost, components } = JSON.parse(textOf(2025, 'dataset.json'));
    const inspectorate = units.find(({ id }: { id: string }) => id === 'thanh-tra');
    expect(inspectorate.margin).toEqual({
      above: { points: 2.82, rank: 1, units: ['so-dan-toc-ton-giao'] },
      keep: 0.08,
      below: ['so-xay-dung'],
    });
    const { components: parts, ...split } = inspectorate.change.split;
    expect(split).toEqual({ total: 23.12, performance: 1.12, maxima: 0, added: 10, dropped: -8, bonus: 20 });
    expect(parts.at(-1)).toEqual({ code: '2.5', kind: 'dropped', points: -8 });
    expect(inspectorate.change).toMatchObject({ year: 2024, ranks: -1, total: null, unsplit: null });
    expect(inspectorate.scores[1]).toMatchObject({ code: '1.2', rank: 12 });
    expect(spread).toEqual({ min: 282.7, q1: 310.685, median: 336.62, q3: 368.1225, max: 402.82 });
    expect(components[0]).toEqual({
      ...{ code: '1.1', scored: 14, worst: 6, q1: 9.75, median: 12, q3: 14.25, best: 15 },
      ...{ atMax: 4, lost: 48, both: 14, selfSum: 170.25, appraisedSum: 162 },
    });
    expect(lost).toBe(967.9);
  });

  it('are these, and the note names each of them', () => {
    const paths = filesOf(2023).map(({ path }) => path);
    expect(paths).toEqual([
      ...['scores.csv', 'ranking.csv', 'indices.csv', 'eligibility.csv'],
      ...['bang-diem-2023.xlsx', 'scores.parquet', 'ranking.parquet'],
      ...['dataset.json', 'README.txt', 'datapackage.json'],
    ]);
    const note = textOf(2023, 'README.txt');
    expect(paths.filter((path) => !note.includes(`${path}:`))).toEqual(['README.txt']);
  });

  it('say that they are sample data, except where the columns are fixed', () => {
    const silent = filesOf(2023)
      // The workbook says it on its sheet of notes, Parquet files in their footer: see year-workbook.test.ts and parquet.test.ts.
      .filter(({ path }) => !/\.(?:xlsx|parquet)$/.test(path))
      .filter(
        ({ content }) =>
          !Buffer.from(content)
            .toString()
            .toLocaleLowerCase('vi')
            .includes('dữ liệu mẫu, không phải kết quả thật'),
      );
    expect(silent.map(({ path }) => path)).toEqual([
      'scores.csv',
      'ranking.csv',
      'indices.csv',
      'eligibility.csv',
    ]);
  });

  it('name no individual but the winner who consented', () => {
    const all = site.years
      .flatMap(({ year }) => filesOf(year).map(({ content }) => Buffer.from(content).toString()))
      .join('\n');
    for (const name of ['Mẫu B', 'Mẫu C', 'Mẫu D', 'Mẫu Đ', 'Trần Văn']) expect(all).not.toContain(name);
    expect(all).toContain('Nguyễn Thị Mẫu A');
  });
});
