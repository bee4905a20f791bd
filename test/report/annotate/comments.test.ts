import { describe, expect, it } from 'vitest';
import { annotateWorkbook } from '../../../src/report/annotate/annotate-workbook.ts';
import { richPart, richWorkbook } from '../../rig/rich-workbook.ts';
import { workbookBytes } from '../../rig/workbooks.ts';
import { noteOf, partOf, textsOf, WORDS } from './sample-notes.ts';

const VML = 'xl/drawings/vmlDrawing1.vml';
const numbersIn = (vml: string) =>
  [...vml.matchAll(/ id="_x0000_s(\d+)"/g)].map(([, number]) => Number(number));

describe('boxes of comments', () => {
  it('takes further blocks of numbers where there are more comments than a block has', () => {
    const bytes = workbookBytes([{ name: 'Bảng điểm', rows: [['a']] }]);
    const notes = Array.from({ length: 1500 }, (_, row) => noteOf({ row }));
    const vml = partOf(bytes, notes, VML);
    const numbers = numbersIn(vml);
    expect(vml).toContain('data="1,2"');
    expect([numbers[0], numbers[1022], numbers[1023], numbers.at(-1)]).toEqual([1025, 2047, 2049, 2525]);
  });

  it('adds the blocks to a drawing that has one already', () => {
    const notes = Array.from({ length: 1100 }, (_, i) => noteOf({ row: 20 + i }));
    const vml = partOf(richWorkbook(), notes, VML);
    expect(vml).toContain('<o:idmap v:ext="edit" data="1,2"/>');
    expect(new Set(numbersIn(vml)).size).toBe(1101);
  });

  it('gives a box to comments of a writer that made none', () => {
    const bytes = richWorkbook(
      new Map([
        ...richPart('xl/worksheets/sheet1.xml', '<legacyDrawing r:id="rId2"/>', ''),
        ...richPart('xl/worksheets/_rels/sheet1.xml.rels', /<Relationship Id="rId2"[^>]*>/, ''),
        [VML, undefined],
      ]),
    );
    const vml = partOf(bytes, [noteOf({})], VML);
    expect([...vml.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)</g)].map(([, ...at]) => at)).toEqual([
      ['2', '2'],
      ['3', '2'],
    ]);
  });

  it('adds comments to a drawing that holds only a button', () => {
    const bytes = richWorkbook(
      new Map([
        ...richPart('xl/worksheets/_rels/sheet1.xml.rels', /<Relationship Id="rId3"[^>]*>/, ''),
        ...richPart(VML, /<v:shapetype[\s\S]*(?=<\/xml>)/, '<v:shape id="_x0000_s1030"><br></v:shape>'),
      ]),
    );
    const vml = partOf(bytes, [noteOf({})], VML);
    expect(vml).toContain('<v:shape id="_x0000_s1030"><br></v:shape><v:shapetype id="_x0000_t202"');
    expect(numbersIn(vml)).toEqual([1030, 1031]);
  });

  it.each`
    column    | anchor                                 | because
    ${2}      | ${'3, 15, 3, 4, 7, 59, 5, 10'}         | ${'320 pixels to the right, in columns of 64 and one of 84'}
    ${0}      | ${'1, 15, 3, 4, 2, 55, 5, 10'}         | ${'a wide column takes most of it'}
    ${16_383} | ${'16383, 15, 3, 4, 16383, 64, 5, 10'} | ${'at the edge of the sheet'}
  `('stands beside its cell: $because', ({ column, anchor }) => {
    expect(partOf(richWorkbook(), [noteOf({ column })], VML)).toContain(`<x:Anchor>${anchor}</x:Anchor>`);
  });
});

it('declares the relation prefix itself in a sheet that has none', () => {
  const bytes = richWorkbook();
  const notes = [noteOf({ sheet: 'Lỗi cần sửa', row: 0, column: 0 })];
  expect(partOf(bytes, notes, 'xl/worksheets/sheet3.xml')).toMatch(
    /<\/sheetData><legacyDrawing xmlns:r="[^"]*relationships" r:id="rId2"\/><\/worksheet>$/,
  );
});

it('cuts a comment and a line of the list at what a cell can hold', () => {
  const texts = textsOf(annotateWorkbook(richWorkbook(), [noteOf({ message: 'ế'.repeat(40_000) })], WORDS));
  const longest = (path: string) =>
    Math.max(...(texts.get(path)?.match(/ế+/g) ?? []).map(({ length }) => length));
  expect([longest('xl/comments1.xml'), longest('xl/worksheets/sheet4.xml')]).toEqual([32_760, 32_767]);
});
