import { describe, expect, it } from 'vitest';
import { severityOf } from '../../src/findings/severity-of.ts';
import { formRows, rowOf } from '../rig/forms.ts';
import { lineOf, readSheets, scoresOf } from '../rig/read-sheets.ts';
import { FRAMEWORK_YAML, frameworkOf } from '../rig/rules.ts';
import type { TestCell } from '../rig/workbooks.ts';

/** The form of so-a with another name in the row of a component. */
function withName(code: string, name: TestCell, yaml = FRAMEWORK_YAML) {
  const framework = frameworkOf(yaml);
  const rows = formRows(framework, 'Sở An');
  rows[rowOf(rows, code)]![1] = name;
  return readSheets({ 'so-a.xlsx': [{ name: 'Bảng điểm', rows }] }, { framework });
}
const renamed = (read: ReturnType<typeof readSheets>) =>
  read.findings.map((finding) => [
    lineOf(finding),
    severityOf(finding, 'official'),
    'suggestion' in finding.facts ? finding.facts.suggestion : undefined,
  ]);

describe('the name that the framework has, as offices write it', () => {
  it.each`
    code      | name                          | because
    ${'1.1'}  | ${'Chỉ đạo'}                  | ${'as it is'}
    ${'1.1'}  | ${'CHỈ ĐẠO'}                  | ${'capitals'}
    ${'1.1'}  | ${'Chỉ đạo'.normalize('NFD')} | ${'in pieces of Unicode'}
    ${'1.1'}  | ${'Chỉ  đạo:\n'}              | ${'a colon, spaces and a line break'}
    ${'1.1'}  | ${'- Chỉ đạo;'}               | ${'as an item of a list'}
    ${'1.1'}  | ${'Chỉ đạo (*)'}              | ${'a star in brackets'}
    ${'1.1'}  | ${'Chỉ đạo [xem phụ lục 2]'}  | ${'a remark in brackets'}
    ${'1.1'}  | ${'Chỉ đạo, điều hành'}       | ${'something added'}
    ${'1.1'}  | ${'Chỉ'}                      | ${'cut short'}
    ${'3.10'} | ${'Hồ sơ'}                    | ${'a word left out at the end'}
    ${'1.1'}  | ${'Leadership'}               | ${'in English'}
    ${'1.1'}  | ${'Chỉ đạo / Leadership'}     | ${'in both languages'}
    ${'1.2'}  | ${'Awareness raising'}        | ${'without its hyphen'}
    ${'1.1'}  | ${null}                       | ${'no name: the code says enough'}
    ${'1.1'}  | ${'(*)'}                      | ${'a remark alone'}
    ${'1.1'}  | ${'1.1. Chỉ đạo'}             | ${'with its own code before it'}
    ${'1.1'}  | ${'1.1 - Chỉ đạo'}            | ${'with its own code and a dash'}
    ${'1.1'}  | ${'Chỉ số 1.1: Chỉ đạo'}      | ${'with what it is, and its own code'}
  `('"$name" for $code: $because', ({ code, name }) => {
    expect(renamed(withName(code, name))).toEqual([]);
  });

  it.each(['Chuyển hóa', 'Chuyển hoá', 'CHUYỂN HOÁ (*)'])(
    '%s: the tone may stand on either vowel',
    (name) => {
      const yaml = FRAMEWORK_YAML.replace('vi: "Chỉ đạo"', 'vi: "Chuyển hoá"');
      expect(renamed(withName('1.1', name, yaml))).toEqual([]);
    },
  );
});

describe('another name', () => {
  it.each`
    name                        | severity     | suggestion | because
    ${'Tuyên truyền'}           | ${'error'}   | ${'1.2'}   | ${'another component’s'}
    ${'TUYÊN TRUYỀN (đợt 2):'}  | ${'error'}   | ${'1.2'}   | ${'another’s with a remark'}
    ${'Awareness-raising'}      | ${'error'}   | ${'1.2'}   | ${'another’s in English'}
    ${'1.2. Tuyên truyền'}      | ${'error'}   | ${'1.2'}   | ${'another’s, with the other’s code before it'}
    ${'Lãnh đạo'}               | ${'warning'} | ${null}    | ${'nobody’s'}
    ${'CĐ'}                     | ${'warning'} | ${null}    | ${'an abbreviation that could be anything'}
    ${'Tuyên truyền, phổ biến'} | ${'warning'} | ${null}    | ${'like another’s, but not quite'}
    ${2023}                     | ${'warning'} | ${null}    | ${'a number'}
  `('"$name" in the row of 1.1 is $severity: $because', ({ name, severity, suggestion }) => {
    const read = withName('1.1', name);
    expect(renamed(read)).toEqual([['component-renamed so-a B7', severity, suggestion]]);
    expect(scoresOf(read, 'so-a')['1.1']).toBe('8');
  });

  it('two rows that changed their codes are both named', () => {
    const rows = formRows(frameworkOf(), 'Sở An');
    rows[6]![1] = 'Tuyên truyền';
    rows[7]![1] = 'Chỉ đạo';
    const read = readSheets({ 'so-a.xlsx': [{ name: 'Bảng điểm', rows }] });
    expect(renamed(read)).toEqual([
      ['component-renamed so-a B7', 'error', '1.2'],
      ['component-renamed so-a B8', 'error', '1.1'],
    ]);
  });

  it('a longer name that begins like its own is still another component’s', () => {
    const yaml = FRAMEWORK_YAML.replace('vi: "Tuyên truyền"', 'vi: "Chỉ đạo điểm"');
    expect(renamed(withName('1.1', 'Chỉ đạo điểm', yaml))).toEqual([
      ['component-renamed so-a B7', 'error', '1.2'],
    ]);
  });
});

describe('two components of one name', () => {
  const yaml = FRAMEWORK_YAML.replace('vi: "Kế hoạch năm"', 'vi: "Chỉ đạo"');

  it.each(['1.1', '2.1'])('%s may have it', (code) => {
    expect(renamed(withName(code, 'Chỉ đạo (*)', yaml))).toEqual([]);
  });

  it('tell nothing of the row of a third', () => {
    expect(renamed(withName('1.2', 'Chỉ đạo', yaml))).toEqual([
      ['component-renamed so-a B8', 'warning', null],
    ]);
  });
});

describe('a code that is lost', () => {
  it.each`
    code     | name             | lines                                                        | suggestion | because
    ${'9.9'} | ${'Chỉ đạo (*)'} | ${['component-unknown so-a A7', 'component-missing so-a -']} | ${'1.1'}   | ${'an unknown code with a known name'}
    ${'9.9'} | ${'Lãnh đạo'}    | ${['component-unknown so-a A7', 'component-missing so-a -']} | ${null}    | ${'an unknown code with an unknown name'}
    ${1.1}   | ${'chỉ đạo:'}    | ${['code-not-text so-a A7']}                                 | ${'1.1'}   | ${'a number with a known name'}
    ${1.1}   | ${'Lãnh đạo'}    | ${['code-not-text so-a A7', 'component-missing so-a -']}     | ${null}    | ${'a number with an unknown name'}
  `('$code "$name": $because', ({ code, name, lines, suggestion }) => {
    const rows = formRows(frameworkOf(), 'Sở An');
    rows[6]!.splice(0, 2, code, name);
    const { findings } = readSheets({ 'so-a.xlsx': [{ name: 'Bảng điểm', rows }] });
    expect(findings.map(lineOf)).toEqual(lines);
    expect(findings[0]?.facts).toMatchObject({ suggestion });
  });
});
