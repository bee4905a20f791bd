import { describe, expect, it } from 'vitest';
import { FrameworkFile } from '../../src/framework/framework.ts';
import { pathText, readSettings } from '../../src/framework/read-settings.ts';
import { YearFile } from '../../src/framework/year-file.ts';
import { FACTS_YAML, FRAMEWORK_YAML } from '../rig/rules.ts';

/** The small framework with one place changed. @throws where the place is not there exactly once: a mistake in the test */
function changed(from: string, to: string): string {
  if (FRAMEWORK_YAML.split(from).length !== 2) throw new Error(`not there once: ${from}`);
  return FRAMEWORK_YAML.replace(from, to);
}

function faultsOf(text: string) {
  const read = readSettings(text, FrameworkFile);
  return read.ok ? [] : read.faults;
}

it('reads the small framework: what the cases below break', () => {
  expect(faultsOf(FRAMEWORK_YAML)).toEqual([]);
});

describe('a fault is named by its path, in both languages', () => {
  it.each`
    from                            | to                              | path                                                 | vi                                 | en                          | because
    ${'code: "3.10"'}               | ${'code: 3.10'}                 | ${'groups[1].mainIndices[0].components[1].code'}     | ${'mã phải đặt trong dấu ngoặc'}   | ${'codes are quoted text'}  | ${'unquoted 3.10 is the number 3.1'}
    ${'"1.1", maxScore: "10"'}      | ${'"1.1", maxScore: 10'}        | ${'groups[0].mainIndices[0].components[0].maxScore'} | ${'điểm phải đặt trong dấu ngoặc'} | ${'points are quoted text'} | ${'points never pass through a float'}
    ${'"1.1", maxScore: "10"'}      | ${'"1.1", maxScore: "mười"'}    | ${'groups[0].mainIndices[0].components[0].maxScore'} | ${'không phải số điểm'}            | ${'not a number of points'} | ${'points are digits'}
    ${'"1.1", maxScore: "10"'}      | ${'"1.1", maxScore: "1.234,5"'} | ${'groups[0].mainIndices[0].components[0].maxScore'} | ${'không phải số điểm'}            | ${'not a number of points'} | ${'two separators are a guess'}
    ${'maxScore: "60"'}             | ${'maxScore: 60'}               | ${'declared.maxScore'}                               | ${'điểm phải đặt trong dấu ngoặc'} | ${'points are quoted text'} | ${'declared sums are points too'}
    ${'rollUp: sum'}                | ${'rollUp: average'}            | ${'rollUp'}                                          | ${'sum'}                           | ${'sum'}                    | ${'a formula that nobody wrote'}
    ${'notApplicable: unranked'}    | ${'notApplicable: zero'}        | ${'notApplicable'}                                   | ${'full-points'}                   | ${'full-points'}            | ${'not applicable never becomes zero'}
    ${'illustrative: true'}         | ${'illustrative: "true"'}       | ${'illustrative'}                                    | ${'boolean'}                       | ${'boolean'}                | ${'text is not coerced'}
    ${'registration: "2023-01-31"'} | ${'registration: "2023-02-31"'} | ${'deadlines.registration'}                          | ${'ngày'}                          | ${'date'}                   | ${'a day that does not exist'}
    ${'number: 1\n'}                | ${'number: 0\n'}                | ${'awards[0].number'}                                | ${'>=1'}                           | ${'>=1'}                    | ${'an award for nobody'}
    ${'kind: dossier-signed'}       | ${'kind: dossier-stamped'}      | ${'awards[0].conditions[3].kind'}                    | ${'không hợp lệ'}                  | ${"Expected 'registered'"}  | ${'a condition that no code judges'}
    ${'rollUp: sum'}                | ${'rollUp: sum\nrollup: sum'}   | ${''}                                                | ${'rollup'}                        | ${'rollup'}                 | ${'an unknown key is a typing error, not a note'}
  `('$from → $to: $because', ({ from, to, path, vi, en }) => {
    const faults = faultsOf(changed(from, to));
    expect(faults).toHaveLength(1);
    expect(faults[0]!.path).toBe(path);
    expect(faults[0]!.vi).toContain(vi);
    expect(faults[0]!.en).toContain(en);
  });

  it('keeps the languages apart: neither message holds both', () => {
    const [fault] = faultsOf(changed('code: "3.10"', 'code: 3.10'));
    expect(fault?.vi).toBe(
      'mã phải đặt trong dấu ngoặc kép, ví dụ "6.10": không có ngoặc kép thì 6.10 thành 6.1',
    );
    expect(fault?.en).toBe('codes are quoted text, such as "6.10": without quotes 6.10 would become 6.1');
  });

  it('names every fault at once', () => {
    const text = changed('code: "3.10"', 'code: 3.10').replace('rollUp: sum', 'rollUp: average');
    expect(faultsOf(text).map(({ path }) => path)).toEqual([
      'rollUp',
      'groups[1].mainIndices[0].components[1].code',
    ]);
  });
});

describe('facts', () => {
  it('are none where nothing is declared', () => {
    const read = readSettings(FRAMEWORK_YAML, FrameworkFile);
    expect(read.ok && read.settings.facts).toEqual([]);
  });

  it.each`
    from                                       | to                | path                | because
    ${'code: staff'}                           | ${'code: 1staff'} | ${'facts[0].code'}  | ${'a code begins with a letter'}
    ${'code: staff'}                           | ${'code: Staff'}  | ${'facts[0].code'}  | ${'and has no capitals'}
    ${'code: staff'}                           | ${'code: 2023'}   | ${'facts[0].code'}  | ${'and is text'}
    ${'label: "Số máy tính"'}                  | ${'label: " "'}   | ${'facts[1].label'} | ${'an empty label would name every empty cell'}
    ${'name: { vi: "Máy tính", '}              | ${'name: { '}     | ${'facts[1].name'}  | ${'a name in both languages'}
    ${'scale: { vi: "máy", en: "computers" }'} | ${'unit: "máy"'}  | ${'facts[1]'}       | ${'a unit is who is assessed, a scale what is counted'}
  `('$to: $because', ({ from, to, path }) => {
    if (FACTS_YAML.split(from).length !== 2) throw new Error(`not there once: ${from}`);
    const faults = faultsOf(FRAMEWORK_YAML + FACTS_YAML.replace(from, to));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every((fault) => fault.path.startsWith(path))).toBe(true);
  });
});

describe('YAML itself', () => {
  it('refuses a key that stands twice, with its line', () => {
    const faults = faultsOf('year: 2023\nyear: 2024\n');
    expect(faults).toHaveLength(1);
    expect(faults[0]!.path).toBe('YAML');
    expect(faults[0]!.vi).toMatch(/^dòng 2: /);
    expect(faults[0]!.en).toMatch(/^line 2: /);
    expect(faults[0]!.vi).toContain('không đọc được YAML');
    expect(faults[0]!.en).toContain('line 2: not valid YAML: Map keys must be unique');
  });

  it.each`
    text                | because
    ${'groups: [1, 2'}  | ${'a bracket that nobody closed'}
    ${'a: 1\n\tb: 2\n'} | ${'a tab for indentation'}
    ${'a: "open\n'}     | ${'a quotation mark that nobody closed'}
  `('refuses $text: $because', ({ text }) => {
    expect(faultsOf(text)[0]?.vi).toContain('không đọc được YAML');
  });

  it.each`
    text           | because
    ${''}          | ${'an empty file'}
    ${'# chưa có'} | ${'only a remark'}
    ${'- 1'}       | ${'a list'}
    ${'xin chào'}  | ${'a word'}
  `('refuses "$text" as a whole: $because', ({ text }) => {
    expect(faultsOf(text).map(({ path }) => path)).toEqual(['']);
  });
});

describe('year.yaml', () => {
  const read = (text: string) => {
    const result = readSettings(text, YearFile);
    return result.ok ? result.settings.status : result.faults.map(({ path }) => path);
  };

  it.each`
    text                                                     | result          | because
    ${'status: draft\nasOf: "2026-01-01"\nsample: false'}    | ${'draft'}      | ${'a year in preparation needs little'}
    ${'status: appraised\nasOf: "2026-01-01"\nsample: true'} | ${'appraised'}  | ${'no decision yet'}
    ${'status: official\nasOf: "2026-01-01"\nsample: true'}  | ${['decision']} | ${'an official year rests on its decision'}
    ${'status: done\nasOf: "2026-01-01"\nsample: true'}      | ${['status']}   | ${'a status that nobody knows'}
    ${'status: draft\nsample: true'}                         | ${['asOf']}     | ${'the software has no clock'}
    ${'status: draft\nasOf: "2026-01-01"'}                   | ${['sample']}   | ${'sample data must say so'}
    ${'status: draft\nasOf: "01/01/2026"\nsample: true'}     | ${['asOf']}     | ${'days are ISO in settings'}
  `('$text → $result: $because', ({ text, result }) => {
    expect(read(text)).toEqual(result);
  });
});

it.each`
  path                     | text                | because
  ${['groups', 0, 'code']} | ${'groups[0].code'} | ${'as it is written in the file'}
  ${[]}                    | ${''}               | ${'the file as a whole'}
  ${['units', 3]}          | ${'units[3]'}       | ${'a place in a list'}
`('$path → $text: $because', ({ path, text }) => {
  expect(pathText(path)).toBe(text);
});
