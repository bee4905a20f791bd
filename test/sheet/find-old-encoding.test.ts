import { describe, expect, it } from 'vitest';
import { findOldEncoding } from '../../src/sheet/find-old-encoding.ts';
import { formSheets } from '../rig/fixture-folder.ts';
import { gridOf } from '../rig/grids.ts';
import { gridsOf, lineOf, readSheets, scoresOf } from '../rig/read-sheets.ts';
import { workbookBytes } from '../rig/workbooks.ts';

const TCVN3 = [
  ['B¶ng ®iÓm thi ®ua chuyÓn ®æi sè'],
  ['STT', 'Néi dung', '§iÓm tèi ®a', '§iÓm thÈm ®Þnh'],
  ['1.1', 'ChØ ®¹o', 10, 8],
  ['1.2', 'Tuyªn truyÒn', 12.5, 10],
  ['2.1', 'KÕ ho¹ch n¨m', 20, 16],
];
const VNI = [
  ['BAÛNG ÑIEÅM THI ÑUA CHUYEÅN ÑOÅI SOÁ'],
  ['STT', 'Noäi dung', 'Ñieåm toái ña', 'Ñieåm thaåm ñònh'],
  ['1.1', 'Chæ ñaïo', 10, 8],
];

describe('a sheet in an old encoding', () => {
  it.each`
    rows                                                      | found                                | because
    ${TCVN3}                                                  | ${['TCVN3', 0, 0]}                   | ${'the first text, where a second agrees'}
    ${VNI}                                                    | ${['VNI', 0, 0]}                     | ${'the other encoding'}
    ${[['Kính gửi:'], [null, 'Sôû Y teá'], ['Noäi dung', 1]]} | ${['VNI', 1, 1]}                     | ${'below a line of Unicode'}
    ${[['Néi dung', 'Néi dung']]}                             | ${['TCVN3', 0, 0]}                   | ${'two cells of one text are two'}
    ${[['Căn cứ văn bản "Néi dung"', 'Néi dung']]}            | ${[undefined, undefined, undefined]} | ${'one alone may be a quotation'}
    ${[['§iÓm tèi ®a', 'Ñieåm toái ña']]}                     | ${[undefined, undefined, undefined]} | ${'one of each is no sheet of either'}
    ${[['Điểm tối đa', 'Điểm thẩm định'], ['Sở Y tế', 8]]}    | ${[undefined, undefined, undefined]} | ${'Unicode'}
    ${[]}                                                     | ${[undefined, undefined, undefined]} | ${'an empty sheet'}
  `('$found: $because', ({ rows, found }) => {
    const text = findOldEncoding(gridOf(rows));
    expect([text?.encoding, text?.row, text?.column]).toEqual(found);
  });

  it('shows the text as written and as meant', () => {
    expect(findOldEncoding(gridOf(VNI))).toMatchObject({
      raw: 'BAÛNG ÑIEÅM THI ÑUA CHUYEÅN ÑOÅI SOÁ',
      decoded: 'bảng điểm thi đua chuyển đổi số',
    });
  });

  it.each(['xlsx', 'xls', 'ods'] as const)('is found in .%s', (format) => {
    for (const [rows, encoding] of [
      [TCVN3, 'TCVN3'],
      [VNI, 'VNI'],
    ] as const) {
      const [grid] = gridsOf(workbookBytes([{ name: 'Sheet1', rows }], format));
      expect(findOldEncoding(grid!)?.encoding).toBe(encoding);
    }
  });
});

describe('in a workbook', () => {
  it('is one finding at the sheet’s first text, and no table is missed beside it', () => {
    const read = readSheets({ 'so-a.xlsx': [{ name: 'Sheet1', rows: TCVN3 }] });
    expect(read.findings.map(lineOf)).toEqual(['old-encoding - A1']);
    expect(read.findings[0]?.facts).toEqual({
      encoding: 'TCVN3',
      raw: 'B¶ng ®iÓm thi ®ua chuyÓn ®æi sè',
      decoded: 'Bảng điểm thi đua chuyển đổi số',
    });
  });

  it('is named beside a table that can be read: the other half of the scores may stand in it', () => {
    const read = readSheets({ 'so-a.xlsx': [...formSheets('Sở An'), { name: 'Sheet2', rows: TCVN3 }] });
    expect(read.findings.map(lineOf)).toEqual(['old-encoding - A1']);
    expect(scoresOf(read, 'so-a')['1.1']).toBe('8');
  });

  it('is nothing where a readable table quotes old texts', () => {
    const [form] = formSheets('Sở An');
    const rows = [...form!.rows, [null, 'Néi dung: §iÓm tèi ®a'], [null, 'Së Y tÕ, ®¬n vÞ']];
    const read = readSheets({ 'so-a.xlsx': [{ ...form!, rows }] });
    expect(read.findings).toEqual([]);
    expect(scoresOf(read, 'so-a')['1.1']).toBe('8');
  });

  it('is no error where a sheet beside the table only quotes old legal texts, and holds no code', () => {
    const quotes = [['Căn cứ pháp lý'], ['ChØ thÞ vÒ néi dung chuyÓn ®æi sè'], ['QuyÕt ®Þnh cña UBND tØnh']];
    const read = readSheets({ 'so-a.xlsx': [...formSheets('Sở An'), { name: 'Căn cứ', rows: quotes }] });
    expect(read.findings.map(lineOf)).toEqual([]);
  });
});
