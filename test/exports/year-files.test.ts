import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import { type PublishedFile, yearFiles } from '../../src/exports/year-files.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const factsOf = ({ path, text }: PublishedFile) => ({
  path,
  bytes: Buffer.byteLength(text),
  sha256: sha256(text),
});
const site = (await computeFolder('data')).site!;
const filesOf = (year: number) => yearFiles(site.years.find((one) => one.year === year)!, factsOf);
const textOf = (year: number, path: string) => filesOf(year).find((file) => file.path === path)!.text;
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

  it('describe their own bytes in datapackage.json', () => {
    const descriptor = JSON.parse(textOf(2023, 'datapackage.json'));
    for (const resource of descriptor.resources) {
      const text = textOf(2023, resource.path);
      expect(resource.hash).toBe(`sha256:${sha256(text)}`);
      expect(resource.schema.fields.map(({ name }: { name: string }) => name).join(',')).toBe(
        text.split('\r\n')[0],
      );
    }
    expect(descriptor.resources).toHaveLength(4);
  });

  it('say that they are sample data, except where the columns are fixed', () => {
    const silent = filesOf(2023).filter(
      ({ text }) => !text.toLocaleLowerCase('vi').includes('dữ liệu mẫu, không phải kết quả thật'),
    );
    expect(silent.map(({ path }) => path)).toEqual([
      'scores.csv',
      'ranking.csv',
      'indices.csv',
      'eligibility.csv',
    ]);
  });

  it('name no individual', () => {
    const all = site.years.flatMap(({ year }) => filesOf(year).map(({ text }) => text)).join('\n');
    for (const name of ['Mẫu A', 'Mẫu B', 'Mẫu C', 'Mẫu D', 'Mẫu Đ', 'Nguyễn Thị', 'Trần Văn'])
      expect(all).not.toContain(name);
  });
});
