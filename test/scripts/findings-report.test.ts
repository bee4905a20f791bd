import { describe, expect, it } from 'vitest';
import type { WeighedFinding } from '../../scripts/data/checked-year.ts';
import { findingRecord, findingsText, summary } from '../../scripts/shell/findings-report.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { makeFinding } from '../../src/findings/make-finding.ts';

const FILE = '2023/scores/so-b.xlsx';
const subject = { year: 2023, unit: 'so-b' };
const at = { file: FILE, sheet: 'Bảng điểm', row: 6, column: 4 };
const precise = makeFinding('score-too-precise', subject, at, {
  component: '1.1',
  column: 'appraised',
  raw: '7.1234567',
});
const hidden = makeFinding('sheet-hidden', subject, { ...at, row: null, column: null }, {});
const missing = makeFinding(
  'sheet-missing',
  subject,
  { file: '2023/scores', sheet: null, row: null, column: null },
  { deadline: '2023-11-15', due: false },
);
const acceptance = {
  code: 'score-too-precise',
  file: FILE,
  sheet: 'Bảng điểm',
  cell: 'E7',
  rawSha256: 'a'.repeat(64),
  reason: 'Theo biên bản',
  by: 'Tổ thẩm định',
  date: '2023-12-19',
};
const weighed = (
  finding: Finding,
  severity: WeighedFinding['severity'],
  accepted: WeighedFinding['acceptance'] = null,
): WeighedFinding => ({ finding, severity, acceptance: accepted, rawSha256: null });

const error = weighed(hidden, 'error');
const warning = weighed(precise, 'warning');
const info = weighed(missing, 'info');
const accepted = weighed(precise, 'warning', acceptance);

describe('the line that sums up', () => {
  it.each`
    findings                         | vi                                                  | en                                               | because
    ${[]}                            | ${'0 lỗi, 0 cảnh báo, 0 thông tin'}                 | ${'0 errors, 0 warnings, 0 remarks'}             | ${'nothing: accepted ones are not mentioned'}
    ${[error, warning, info]}        | ${'1 lỗi, 1 cảnh báo, 1 thông tin'}                 | ${'1 error, 1 warning, 1 remark'}                | ${'one of each, in the singular'}
    ${[accepted]}                    | ${'0 lỗi, 0 cảnh báo, 0 thông tin, 1 đã chấp nhận'} | ${'0 errors, 0 warnings, 0 remarks, 1 accepted'} | ${'an accepted warning leaves the warnings'}
    ${[warning, accepted, accepted]} | ${'0 lỗi, 1 cảnh báo, 0 thông tin, 2 đã chấp nhận'} | ${'0 errors, 1 warning, 0 remarks, 2 accepted'}  | ${'two of three'}
  `('$en: $because', ({ findings, vi, en }) => {
    expect(summary(findings, 'vi')).toBe(vi);
    expect(summary(findings, 'en')).toBe(en);
  });
});

describe('a finding as data', () => {
  it('has its cell, its words, and nothing of an acceptance that it does not have', () => {
    expect(findingRecord(warning, 'en')).toEqual({
      code: 'score-too-precise',
      severity: 'warning',
      year: 2023,
      unit: 'so-b',
      file: FILE,
      sheet: 'Bảng điểm',
      cell: 'E7',
      message:
        'Component 1.1: the appraised score 7.1234567 has more than six decimals and is rounded to the sixth.',
      hint: expect.stringMatching(/./),
    });
    expect(findingRecord(error, 'vi')).toMatchObject({ sheet: 'Bảng điểm', cell: null });
    expect(findingRecord(info, 'vi')).toMatchObject({ file: '2023/scores', sheet: null, cell: null });
  });

  it('says who accepted it, when and why, and keeps its weight', () => {
    expect(findingRecord(accepted, 'vi')).toMatchObject({
      severity: 'warning',
      accepted: { by: 'Tổ thẩm định', date: '2023-12-19', reason: 'Theo biên bản' },
    });
    expect(findingRecord(warning, 'vi')).not.toHaveProperty('accepted');
  });
});

describe('findings as text', () => {
  it('stand under their file, accepted ones with who answers for them instead of what to do', () => {
    const lines = findingsText([warning, accepted, info], 'vi').split('\n');
    expect(lines.filter((line) => !/^ {6}[^→✓]/.test(line)).map((line) => line.replace(/→.*/, '→'))).toEqual([
      FILE,
      '  CẢNH BÁO  Bảng điểm · E7  [score-too-precise]',
      '      →',
      '  ĐÃ CHẤP NHẬN  Bảng điểm · E7  [score-too-precise]',
      '      ✓ Tổ thẩm định, 2023-12-19: Theo biên bản',
      '',
      '2023/scores',
      '  THÔNG TIN  so-b  [sheet-missing]',
      '      →',
      '',
      '0 lỗi, 1 cảnh báo, 1 thông tin, 1 đã chấp nhận',
    ]);
  });

  it('is the line that sums up alone where there is nothing', () => {
    expect(findingsText([], 'en')).toBe('0 errors, 0 warnings, 0 remarks');
  });

  it('lets no control character through, neither from a sheet nor from year.yaml', () => {
    const evil = '\u001b[31mđỏ\u0007\u202e\nLỖI giả';
    const text = findingsText(
      [
        weighed(precise, 'warning', { ...acceptance, reason: evil, by: evil }),
        weighed({ ...precise, at: { ...at, sheet: evil } } as Finding, 'warning'),
      ],
      'vi',
    );
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(text.split('\n').filter((line) => line.startsWith('LỖI'))).toEqual([]);
    expect(text).toContain('[31mđỏ LỖI giả, 2023-12-19:');
  });
});
