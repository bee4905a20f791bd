import { describe, expect, it } from 'vitest';
import { formRows } from '../rig/forms.ts';
import { lineOf, readSheets, scoresOf } from '../rig/read-sheets.ts';
import { frameworkOf } from '../rig/rules.ts';
import type { TestCell } from '../rig/workbooks.ts';

const RULES = '0123456789ab';

/** A form of so-a with this in its third row, read under rules of that hash. */
function readForm(third: TestCell[], isRound = false) {
  const rows = formRows(frameworkOf(), 'Sở An');
  rows[2] = third;
  return readSheets({ 'so-a.xlsx': [{ name: 'Bảng điểm', rows }] }, { rules: RULES, isRound });
}
const facts = (third: TestCell[]) =>
  readForm(third).findings.map((finding) => [lineOf(finding), finding.facts]);
const differs = (part: string, stated: string, expected: string, cell = 'A3') => [
  [`stamp-differs so-a ${cell}`, { part, stated, expected }],
];

describe('the stamp of a form', () => {
  it.each`
    third                                                       | expected                                                  | because
    ${['Mã biểu mẫu: 2023/so-a/0123456789ab']}                  | ${[]}                                                     | ${'as it was made'}
    ${[null, null, 'Form code: 2023/so-a/0123456789ab']}        | ${[]}                                                     | ${'in English, elsewhere in the row'}
    ${['MÃ  BIỂU\u00a0MẪU:\n 2023/so-a/0123456789ab ']}         | ${[]}                                                     | ${'odd spaces and a line break'}
    ${['Mã biểu mẫu: 2023/so-a/0123456789ab'.normalize('NFD')]} | ${[]}                                                     | ${'in pieces of Unicode'}
    ${[]}                                                       | ${[]}                                                     | ${'an own form of the office has none'}
    ${['2022/so-b/ffffffffffff']}                               | ${[]}                                                     | ${'what has no label is no stamp: a file number perhaps'}
    ${['Mã biểu mẫu: ………']}                                     | ${[]}                                                     | ${'a label alone'}
    ${['Mã biểu mẫu: 2022/so-a/0123456789ab']}                  | ${differs('year', '2022', '2023')}                        | ${'of another year'}
    ${['Mã biểu mẫu: 2023/so-b/0123456789ab']}                  | ${differs('unit', 'so-b', 'so-a')}                        | ${'of another unit'}
    ${[null, 'Mã biểu mẫu: 2023/so-a/ffffffffffff']}            | ${differs('rules', 'ffffffffffff', '0123456789ab', 'B3')} | ${'of rules that changed since'}
    ${['Mã biểu mẫu: 2022/so-b/ffffffffffff']}                  | ${differs('year', '2022', '2023')}                        | ${'of another year in all: the first difference says enough'}
  `('$third: $because', ({ third, expected }) => {
    expect(facts(third)).toEqual(expected);
  });

  it('never takes a score away', () => {
    const read = readForm(['Mã biểu mẫu: 2022/so-b/ffffffffffff']);
    expect(scoresOf(read, 'so-a')).toEqual({
      '1.1': '8',
      '1.2': '10',
      '2.1': '16',
      '3.1': '4.5',
      '3.10': '7',
    });
  });

  it('is looked at in rounds too', () => {
    expect(readForm(['Mã biểu mẫu: 2022/so-a/0123456789ab'], true).findings.map(lineOf)).toEqual([
      'stamp-differs so-a A3',
    ]);
  });

  it.each`
    third                                          | because
    ${['Mã biểu mẫu: 2022 / so-a / 0123456789ab']} | ${'typed again with spaces around the strokes'}
    ${['MÃ BIỂU MẪU: 2022/SO-A/0123456789AB']}     | ${'typed again in capitals'}
    ${['Mã biểu mẫu:', '2022/so-a/0123456789ab']}  | ${'with its label in a cell of its own, as units have it'}
  `('is not passed over when $because', ({ third }) => {
    expect(readForm(third).findings.map(({ code, facts }) => [code, 'part' in facts && facts.part])).toEqual([
      ['stamp-differs', 'year'],
    ]);
  });

  it('is no unread row: it was read', () => {
    expect(readForm(['Mã biểu mẫu: 2023/so-a/0123456789ab']).unread).toEqual(readForm([]).unread);
  });
});
