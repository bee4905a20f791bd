import { a1 } from '../../src/grid/a1.ts';
import { findingText } from '../../src/i18n/finding-text.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import type { WeighedFinding } from '../data/compute-folder.ts';

const SEVERITY = {
  vi: { error: 'LỖI', warning: 'CẢNH BÁO', info: 'THÔNG TIN' },
  en: { error: 'ERROR', warning: 'WARNING', info: 'INFO' },
} as const;

/** One finding as the JSON contract has it. */
export function findingRecord({ finding, severity }: WeighedFinding, lang: Lang) {
  const { code, year, unit, at } = finding;
  const cell = at.row === null || at.column === null ? null : a1(at.row, at.column);
  return { code, severity, year, unit, file: at.file, sheet: at.sheet, cell, ...findingText(lang, finding) };
}

/** Findings as a clerk reads them, grouped by file: where, what, what to do. */
export function findingsText(findings: readonly WeighedFinding[], lang: Lang): string {
  const lines: string[] = [];
  let file = '';
  for (const weighed of findings) {
    const record = findingRecord(weighed, lang);
    if (record.file !== file) {
      file = record.file;
      lines.push('', plain(file));
    }
    const where = [record.sheet, record.cell].filter((part) => part !== null).join(' · ');
    const unit = record.unit !== null && where === '' ? record.unit : where;
    lines.push(`  ${SEVERITY[lang][record.severity]}  ${plain(unit)}  [${record.code}]`);
    lines.push(`      ${plain(record.message)}`, `      → ${plain(record.hint)}`);
  }
  return [...lines, '', summary(findings, lang)].join('\n').trimStart();
}

/** How many of each severity, in one line. */
export function summary(findings: readonly WeighedFinding[], lang: Lang): string {
  const count = (severity: WeighedFinding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  if (lang === 'en') return `${errors} errors, ${warnings} warnings, ${infos} remarks`;
  return `${errors} lỗi, ${warnings} cảnh báo, ${infos} thông tin`;
}

/** Text from sheets may hold control characters, terminal escapes among them. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}
