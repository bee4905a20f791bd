import { describe, expect, it } from 'vitest';
import { formStampText, parseFormStamp, rulesText } from '../../src/framework/form-stamp.ts';
import { FACTS_YAML, FRAMEWORK_YAML, frameworkOf } from '../rig/rules.ts';

const STAMP = { year: 2026, unit: 'so-y-te', rules: '0123456789ab' };

describe('a stamp', () => {
  it('is written as year, unit and rules, and read again', () => {
    expect(formStampText(STAMP)).toBe('2026/so-y-te/0123456789ab');
    expect(parseFormStamp(formStampText(STAMP))).toEqual(STAMP);
  });

  it.each`
    text                                        | stamp        | because
    ${'Mã biểu mẫu: 2026/so-y-te/0123456789ab'} | ${STAMP}     | ${'behind its label'}
    ${'Form code:2026/so-y-te/0123456789ab.'}   | ${STAMP}     | ${'before a full stop'}
    ${'2026/so-y-te/0123456789ab (không sửa)'}  | ${STAMP}     | ${'before a remark'}
    ${'2026/so-y-te/0123456789abc'}             | ${undefined} | ${'a digit too many is not our hash'}
    ${'2026/so-y-te/0123456789a'}               | ${undefined} | ${'a digit too few'}
    ${'26/so-y-te/0123456789ab'}                | ${undefined} | ${'a year of two digits'}
    ${'2026/sở-y-tế/0123456789ab'}              | ${undefined} | ${'ids have no marks'}
    ${'2026//0123456789ab'}                     | ${undefined} | ${'no unit'}
    ${''}                                       | ${undefined} | ${'nothing'}
    ${'12026/so-y-te/0123456789ab'}             | ${undefined} | ${'a digit too many is no year'}
  `('"$text": $because', ({ text, stamp }) => {
    expect(parseFormStamp(text)).toEqual(stamp);
  });
});

describe('the rules that a form depends on', () => {
  const RULES =
    '[2023,[["I",[["1",[["1.1","10"],["1.2","12.5"]]],["2",[["2.1","20"]]]]],["II",[["3",[["3.1","7.5"],["3.10","10"]]]]]]]';
  const changed = (from: string, to: string) => {
    if (!FRAMEWORK_YAML.includes(from)) throw new Error(`not there: ${from}`);
    return rulesText(frameworkOf(FRAMEWORK_YAML.replace(from, to)));
  };

  it('are its year, codes and maxima in their nesting', () => {
    expect(rulesText(frameworkOf())).toBe(RULES);
  });

  it.each`
    from                        | to                            | because
    ${'vi: "Chỉ đạo"'}          | ${'vi: "Chỉ đạo, điều hành"'} | ${'a corrected name'}
    ${'dossier: "2023-11-15"'}  | ${'dossier: "2023-11-30"'}    | ${'a later deadline'}
    ${'maxScore: "12.5", name'} | ${'maxScore: "12.50", name'}  | ${'the same maximum written otherwise'}
    ${'illustrative: true'}     | ${'illustrative: false'}      | ${'a remark on the rules'}
    ${'awards:\n'}              | ${`${FACTS_YAML}awards:\n`}   | ${'facts about the unit, which are never scored'}
  `('do not change with $because', ({ from, to }) => {
    expect(changed(from, to)).toBe(RULES);
  });

  it.each`
    from                             | to                                 | because
    ${'year: 2023'}                  | ${'year: 2024'}                    | ${'another year'}
    ${'code: "3.10"'}                | ${'code: "3.2"'}                   | ${'another code'}
    ${'code: "1.1", maxScore: "10"'} | ${'code: "1.1", maxScore: "10.5"'} | ${'another maximum'}
  `('change with $because', ({ from, to }) => {
    expect(changed(from, to)).toBe(RULES.replace(...(CHANGES[from] ?? ['', ''])));
  });
});

/** What each change of the rules file does to their text. */
const CHANGES: Readonly<Record<string, [string, string]>> = {
  'year: 2023': ['2023', '2024'],
  'code: "3.10"': ['"3.10"', '"3.2"'],
  'code: "1.1", maxScore: "10"': ['["1.1","10"]', '["1.1","10.5"]'],
};
