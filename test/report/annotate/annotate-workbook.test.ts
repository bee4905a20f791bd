import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cellText } from '../../../src/grid/cell-text.ts';
import { annotateWorkbook, type CellNote } from '../../../src/report/annotate/annotate-workbook.ts';
import { rootOf } from '../../../src/report/annotate/xml-elements.ts';
import { gridsOf } from '../../rig/read-sheets.ts';
import { OTHERS_COMMENT, OTHERS_SHAPE, richPart, richWorkbook } from '../../rig/rich-workbook.ts';
import { workbookBytes } from '../../rig/workbooks.ts';
import { noteOf, partOf, textsOf, WORDS } from './sample-notes.ts';

const ODD = "O'Brien & <x>";
const NOTES: readonly CellNote[] = [
  noteOf({ row: 2, message: 'Điểm 8,5 vượt 8.', hint: 'Sửa điểm.' }),
  noteOf({ row: 3, message: '=HYPERLINK("http://x")', hint: '@a < b & "c"\u0000' }),
  noteOf({ row: 3, severity: 'warning', message: 'Quá chính xác.' }),
  noteOf({ row: 4, column: 4, severity: 'warning', message: 'Thiếu điểm.' }),
  noteOf({ row: 0, column: 1, severity: 'info', message: 'Ô gộp.' }),
  noteOf({ sheet: ODD, row: 1, column: 1, message: 'Trang chưa có ghi chú nào.' }),
  noteOf({ sheet: ODD, row: null, column: null, severity: 'info', message: 'Cả trang.' }),
  noteOf({ sheet: null, row: null, column: null, message: 'Cả tệp.' }),
];
const rich = richWorkbook();
const before = textsOf(rich);
const copy = annotateWorkbook(rich, NOTES, WORDS);
const after = textsOf(copy);

const TOUCHED = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/sheet2.xml',
  'xl/styles.xml',
  'xl/comments1.xml',
  'xl/drawings/vmlDrawing1.vml',
];
const ADDED = [
  'xl/comments2.xml',
  'xl/worksheets/_rels/sheet2.xml.rels',
  'xl/drawings/vmlDrawing2.vml',
  'xl/worksheets/sheet4.xml',
];

describe('what is kept', () => {
  it('changes these parts and no other: charts, images, macros, texts, calculation chain stay byte for byte', () => {
    expect([...before.keys()].filter((path) => before.get(path) !== after.get(path)).toSorted()).toEqual(
      TOUCHED.toSorted(),
    );
  });

  it('keeps the order of parts and puts new ones behind them', () => {
    expect([...after.keys()]).toEqual([...before.keys(), ...ADDED]);
  });

  it('takes nothing out of a sheet: validations, protection, formats, formulas and stored values stand as they stood', () => {
    const taken = (xml: string) => xml.replace(/ s="\d+"| spans="[^"]*"/g, '');
    const left = taken(after.get('xl/worksheets/sheet1.xml')!).replace(/<row r="5"><c r="E5"\/><\/row>/, '');
    expect(left).toBe(taken(before.get('xl/worksheets/sheet1.xml')!));
  });

  it('keeps the comment of somebody else and its box to the letter', () => {
    expect(after.get('xl/comments1.xml')).toContain(`<authors><author>Bà Lan</author><author>Tổ thẩm định`);
    expect(after.get('xl/comments1.xml')).toContain(OTHERS_COMMENT);
    expect(after.get('xl/drawings/vmlDrawing1.vml')).toContain(OTHERS_SHAPE);
  });

  it('keeps every value of the original sheets, and puts the list before them', () => {
    const [list, ...others] = gridsOf(copy!);
    expect(list?.sheet).toBe('Lỗi cần sửa (2)');
    expect(others.map(({ sheet, rows }) => [sheet, rows])).toEqual(
      gridsOf(rich).map(({ sheet, rows }) => [sheet, rows]),
    );
  });

  it('writes parts that are well-formed', () => {
    const xml = [...after].filter(([path]) => !/\.(?:png|bin)$/.test(path));
    expect(xml.map(([path, text]) => [path, rootOf(text).end > 0])).toEqual(
      xml.map(([path]) => [path, true]),
    );
  });
});

describe('what is added', () => {
  it.each`
    path                                     | piece                                                                                                                                                    | because
    ${'xl/workbook.xml'}                     | ${'<sheets><sheet name="Lỗi cần sửa (2)" sheetId="9" r:id="rId8"/><sheet name="Bảng điểm" sheetId="3"'}                                                  | ${'the list comes first, under a name that was free'}
    ${'xl/workbook.xml'}                     | ${'firstSheet="0" activeTab="0"'}                                                                                                                        | ${'the copy opens on the list'}
    ${'xl/workbook.xml'}                     | ${'<definedName name="_xlnm.Print_Area" localSheetId="1">'}                                                                                              | ${'a name of the first sheet is now one of the second'}
    ${'xl/workbook.xml'}                     | ${'<definedName name="Rieng" localSheetId="2">'}                                                                                                         | ${'and so on'}
    ${'xl/workbook.xml'}                     | ${'<definedName name="Chung">'}                                                                                                                          | ${'a name of no sheet stays'}
    ${'xl/workbook.xml'}                     | ${'<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Lỗi cần sửa (2)\'!$2:$2</definedName></definedNames>'}                                      | ${'heads on every printed page'}
    ${'xl/_rels/workbook.xml.rels'}          | ${'Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/sheet4.xml"/></Relationships>'} | ${'a relation to the new sheet'}
    ${'[Content_Types].xml'}                 | ${'<Override PartName="/xl/worksheets/sheet4.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'}    | ${'the kind of the new sheet'}
    ${'xl/worksheets/sheet2.xml'}            | ${'<sheetView tabSelected="0" workbookViewId="0"/>'}                                                                                                     | ${'two selected sheets would be edited together'}
    ${'xl/worksheets/sheet1.xml'}            | ${'<c r="C3" s="13"><v>8.5</v></c>'}                                                                                                                     | ${'a coloured cell keeps its value'}
    ${'xl/worksheets/sheet1.xml'}            | ${'<row r="5"><c r="E5" s="14"/></row><row r="6"'}                                                                                                       | ${'a row that was not there'}
    ${'xl/worksheets/sheet1.xml'}            | ${'<c r="A1" s="12" t="s">'}                                                                                                                             | ${'a merged block shows what its first cell has'}
    ${'xl/worksheets/sheet1.xml'}            | ${'<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>'}                                                                                      | ${'the old drawing of boxes is used further'}
    ${'xl/worksheets/sheet2.xml'}            | ${'<row r="2"><c r="B2" s="15"/></row><row r="3">'}                                                                                                      | ${'behind a row without a number'}
    ${'xl/worksheets/sheet2.xml'}            | ${'footer="0.3"/><legacyDrawing r:id="rId2"/><tableParts'}                                                                                               | ${'the order of a sheet part is fixed'}
    ${'xl/comments1.xml'}                    | ${'<commentList><comment ref="A1" authorId="1" shapeId="0">'}                                                                                            | ${'comments stand in the order of their cells'}
    ${'xl/comments1.xml'}                    | ${`${OTHERS_COMMENT}<comment ref="C4" authorId="1"`}                                                                                                     | ${'after the one that was there'}
    ${'xl/comments2.xml'}                    | ${'<authors><author>Tổ thẩm định</author></authors><commentList><comment ref="B2" authorId="0"'}                                                         | ${'comments on a sheet that had none'}
    ${'xl/drawings/vmlDrawing2.vml'}         | ${'<o:idmap v:ext="edit" data="2"/>'}                                                                                                                    | ${'a block of shape numbers that nobody has'}
    ${'xl/drawings/vmlDrawing2.vml'}         | ${'id="_x0000_s2049"'}                                                                                                                                   | ${'the first number of that block'}
    ${'xl/drawings/vmlDrawing1.vml'}         | ${'id="_x0000_s1026"'}                                                                                                                                   | ${'the next number of the old block'}
    ${'xl/worksheets/_rels/sheet2.xml.rels'} | ${'Target="/xl/drawings/vmlDrawing2.vml"'}                                                                                                               | ${'a list of relations for a sheet that had none'}
  `('$path: $because', ({ path, piece }) => {
    expect(after.get(path)).toContain(piece);
  });

  it('clones a style and changes only its fill', () => {
    const styles = after.get('xl/styles.xml')!;
    expect(styles).toContain('<fills count="6">');
    expect(styles).toContain('<cellXfs count="16">');
    expect(styles).toContain(
      '<xf numFmtId="164" fontId="0" fillId="3" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyProtection="1" applyFill="1"><alignment horizontal="right"/><protection locked="0"/></xf>',
    );
  });

  it('gives an absent cell the style of its column', () => {
    expect(after.get('xl/styles.xml')).toContain(
      '<xf numFmtId="9" fontId="0" fillId="4" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1"/>',
    );
  });

  it('writes one comment with all texts where a cell has two findings', () => {
    const texts = after.get('xl/comments1.xml')!.split('ref="C4"')[1]!.split('</comment>')[0]!;
    expect([...texts.matchAll(/<t [^>]*>([^<]*)/g)].map(([, text]) => text)).toEqual([
      '2. Lỗi&#10;',
      '=HYPERLINK(&quot;http://x&quot;)&#10;@a &lt; b &amp; &quot;c&quot;',
      '&#10;&#10;3. Cảnh báo&#10;',
      'Quá chính xác.',
    ]);
  });

  it('lists all findings as text, with links to their cells', () => {
    const [list] = gridsOf(copy!);
    expect(list!.rows.map((row) => row?.map((cell) => cellText(cell)))).toEqual([
      ['Lỗi cần sửa trong tệp này'],
      ['STT', 'Mức', 'Vị trí', 'Vấn đề', 'Cách sửa'],
      ['1', 'Lỗi', 'Bảng điểm!C3', 'Điểm 8,5 vượt 8.', 'Sửa điểm.\nGhi chú đã có trong ô được giữ nguyên.'],
      ['2', 'Lỗi', 'Bảng điểm!C4', '=HYPERLINK("http://x")', '@a < b & "c"'],
      ['3', 'Cảnh báo', 'Bảng điểm!C4', 'Quá chính xác.'],
      ['4', 'Cảnh báo', 'Bảng điểm!E5', 'Thiếu điểm.'],
      ['5', 'Thông tin', 'Bảng điểm!A1', 'Ô gộp.'],
      ['6', 'Lỗi', `${ODD}!B2`, 'Trang chưa có ghi chú nào.'],
      ['7', 'Thông tin', ODD, 'Cả trang.'],
      ['8', 'Lỗi', 'Cả tệp', 'Cả tệp.'],
    ]);
    const xml = after.get('xl/worksheets/sheet4.xml')!;
    expect(xml).not.toContain('<f');
    expect(
      [...xml.matchAll(/<hyperlink ref="(C\d+)" location="([^"]*)"/g)].map(([, ...link]) => link),
    ).toEqual([
      ['C3', "'Bảng điểm'!C3"],
      ['C4', "'Bảng điểm'!C4"],
      ['C5', "'Bảng điểm'!C4"],
      ['C6', "'Bảng điểm'!E5"],
      ['C7', "'Bảng điểm'!A1"],
      ['C8', "'O''Brien &amp; &lt;x&gt;'!B2"],
      ['C9', "'O''Brien &amp; &lt;x&gt;'!A1"],
    ]);
  });
});

describe('one input has one copy', () => {
  it.each`
    zone                     | minutes
    ${'Asia/Ho_Chi_Minh'}    | ${-420}
    ${'America/Los_Angeles'} | ${480}
    ${'Asia/Kathmandu'}      | ${-330}
  `('in time zone $zone', ({ zone, minutes }) => {
    vi.stubEnv('TZ', zone);
    const offset = new Date(1980, 0, 1).getTimezoneOffset();
    const again = annotateWorkbook(rich, NOTES, WORDS);
    vi.unstubAllEnvs();
    expect(offset).toBe(minutes);
    expect(again).toEqual(copy);
  });

  it('annotates a copy that was sent back: the author is not listed twice, what was said stays', () => {
    const twice = annotateWorkbook(copy!, [noteOf({ sheet: ODD, row: 2, column: 1 })], WORDS);
    const texts = textsOf(twice);
    expect(texts.get('xl/workbook.xml')).toContain('<sheets><sheet name="Lỗi cần sửa (3)" sheetId="10"');
    expect(texts.get('xl/comments2.xml')?.split('<author>').length).toBe(2);
    expect(texts.get('xl/comments2.xml')?.match(/ref="B\d"/g)).toEqual(['ref="B2"', 'ref="B3"']);
  });
});

describe('sheets under other names and from other writers', () => {
  it.each`
    name                          | because
    ${'__proto__'}                | ${'a name that an object has already'}
    ${'Tự chấm'.normalize('NFD')} | ${'saved on a Mac'}
    ${"A'B"}                      | ${'a quote'}
    ${'=1+1'}                     | ${'a name like a formula'}
  `('$name: $because', ({ name }) => {
    const bytes = workbookBytes([{ name, rows: [['a', 1]] }], 'xlsm');
    const notes = [noteOf({ sheet: name.normalize('NFC'), row: 0, column: 1 })];
    const grids = gridsOf(annotateWorkbook(bytes, notes, WORDS)!);
    expect(grids.map(({ sheet }) => sheet)).toEqual(['Lỗi cần sửa', name.normalize('NFC')]);
    expect(grids[1]!.rows).toEqual(gridsOf(bytes)[0]!.rows);
  });

  const folder = new URL('../../../data/2023/scores/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));
  it.each(files)('%s as it was received', (file) => {
    const bytes = new Uint8Array(readFileSync(new URL(file, folder)));
    const sheet = gridsOf(bytes)[0]!.sheet;
    const notes = [noteOf({ sheet, row: 12, column: 4 }), noteOf({ sheet, row: 2, column: 8 })];
    const annotated = annotateWorkbook(bytes, notes, WORDS)!;
    const [list, ...others] = gridsOf(annotated);
    expect(list!.rows.length).toBe(4);
    expect(others.map(({ rows, merges }) => [rows, merges])).toEqual(
      gridsOf(bytes).map(({ rows, merges }) => [rows, merges]),
    );
    const [was, is] = [textsOf(bytes), textsOf(annotated)];
    expect([...was.keys()].filter((path) => was.get(path) !== is.get(path)).toSorted()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });
});

describe('what cannot be changed safely is not changed', () => {
  const part = (path: string, from: string | RegExp, to: string) => richWorkbook(richPart(path, from, to));
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  it.each`
    bytes                                                                                      | because
    ${new Uint8Array()}                                                                        | ${'nothing'}
    ${rich.slice(0, 500)}                                                                      | ${'only the beginning'}
    ${workbookBytes([{ name: 'Bảng điểm', rows: [['a']] }], 'xls')}                            | ${'an old workbook'}
    ${workbookBytes([{ name: 'Bảng điểm', rows: [['a']] }], 'ods')}                            | ${'another format'}
    ${workbookBytes([{ name: 'Bảng điểm', rows: [['a']] }], 'xlsb')}                           | ${'a binary workbook'}
    ${workbookBytes([{ name: 'Khác', rows: [['a']] }])}                                        | ${'the sheet of a note is not there'}
    ${richWorkbook(new Map([['xl/styles.xml', undefined]]))}                                   | ${'no styles'}
    ${richWorkbook(new Map([['xl/worksheets/sheet3.xml', undefined]]))}                        | ${'a sheet that is listed is not there'}
    ${richWorkbook(new Map([['_xmlsignatures/sig1.xml', '<Signature/>']]))}                    | ${'a signature would no longer hold'}
    ${richWorkbook(new Map([['xl/revisions/revisionHeaders.xml', '<headers/>']]))}             | ${'a shared workbook logs its sheets'}
    ${part('xl/workbook.xml', MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')}          | ${'Strict Open XML'}
    ${part('xl/worksheets/sheet1.xml', MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')} | ${'a strict sheet'}
    ${part('xl/worksheets/sheet1.xml', '<sheetData>', '<sheetData><x:row xmlns:x="x"/>')}      | ${'a prefix'}
    ${part('xl/worksheets/sheet1.xml', '<row r="6"', '<row r="2"')}                            | ${'rows out of order'}
    ${part('xl/worksheets/sheet1.xml', '<c r="C4"', '<c r="C5"')}                              | ${'a cell in another row'}
    ${part('xl/worksheets/sheet1.xml', '</row>', '')}                                          | ${'a tag that is never closed'}
    ${part('xl/worksheets/sheet1.xml', 's="2"', 's="99"')}                                     | ${'a style that is not there'}
    ${part('xl/worksheets/sheet1.xml', '<worksheet', '<!DOCTYPE worksheet><worksheet')}        | ${'a DOCTYPE could change what the text means'}
    ${part('xl/workbook.xml', 'UTF-8', 'windows-1258')}                                        | ${'another encoding'}
    ${part('xl/comments1.xml', 'ref="C3"', 'ref="C3:C4"')}                                     | ${'a comment on a block'}
    ${part('xl/drawings/vmlDrawing1.vml', 'xmlns:v=', 'xmlns:w=')}                             | ${'a drawing with other prefixes'}
  `('undefined: $because', ({ bytes }) => {
    expect(annotateWorkbook(bytes, NOTES.slice(0, 2), WORDS)).toBeUndefined();
  });

  it.each`
    row          | column    | because
    ${-1}        | ${0}      | ${'above the sheet'}
    ${1_048_576} | ${0}      | ${'below it'}
    ${0}         | ${16_384} | ${'right of it'}
    ${0.5}       | ${0}      | ${'between two rows'}
  `('undefined: a note $because', ({ row, column }) => {
    expect(annotateWorkbook(rich, [noteOf({ row, column })], WORDS)).toBeUndefined();
  });

  it('never throws, and is undefined wherever the file was cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: rich.length - 1 }), (length) => {
        expect(annotateWorkbook(rich.slice(0, length), NOTES, WORDS)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  it('takes no damaged byte for a good one', () => {
    const wrong: number[] = [];
    for (let at = 40; at < rich.length; at += 31) {
      const bytes = rich.slice();
      bytes[at]! ^= 0xff;
      const annotated = annotateWorkbook(bytes, NOTES, WORDS);
      // A byte of a date changes nothing.
      if (annotated !== undefined && Buffer.compare(annotated, copy!) !== 0) wrong.push(at);
    }
    expect(wrong).toEqual([]);
  });
});

it('does not comment a cell that has a conversation', () => {
  const bytes = richWorkbook(
    new Map([
      [
        'xl/worksheets/_rels/sheet2.xml.rels',
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
      ],
      [
        'xl/threadedComments/threadedComment1.xml',
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B3" id="{1}"><text>?</text></threadedComment></ThreadedComments>',
      ],
    ]),
  );
  const notes = [noteOf({ sheet: ODD, row: 2, column: 1 })];
  expect(textsOf(annotateWorkbook(bytes, notes, WORDS)).has('xl/comments2.xml')).toBe(false);
  expect(partOf(bytes, notes, 'xl/worksheets/sheet4.xml')).toContain(
    'Ghi chú đã có trong ô được giữ nguyên.',
  );
});
