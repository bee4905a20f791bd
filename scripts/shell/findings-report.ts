import { a1 } from '../../src/grid/a1.ts';
import { findingText } from '../../src/i18n/finding-text.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import type { WeighedFinding } from '../data/checked-year.ts';
import { printable } from './printable.ts';

const SEVERITY = {
  vi: { error: 'LỖI', warning: 'CẢNH BÁO', info: 'THÔNG TIN' },
  en: { error: 'ERROR', warning: 'WARNING', info: 'INFO' },
} as const;

const ACCEPTED = { vi: 'ĐÃ CHẤP NHẬN', en: 'ACCEPTED' } as const;

/** One finding as the JSON contract has it; an accepted warning also says who answers for it. */
export function findingRecord({ finding, severity, acceptance }: WeighedFinding, lang: Lang) {
  const { code, year, unit, at } = finding;
  const cell = at.row === null || at.column === null ? null : a1(at.row, at.column);
  const record = { code, severity, year, unit, file: at.file, sheet: at.sheet, cell };
  const text = findingText(lang, finding);
  if (acceptance === null) return { ...record, ...text };
  const { by, date, reason } = acceptance;
  return { ...record, ...text, accepted: { by, date, reason } };
}

/** Findings as a clerk reads them, grouped by file: where, what, what to do. */
export function findingsText(findings: readonly WeighedFinding[], lang: Lang): string {
  const lines: string[] = [];
  let file = '';
  for (const weighed of findings) {
    const record = findingRecord(weighed, lang);
    if (record.file !== file) {
      file = record.file;
      lines.push('', printable(file));
    }
    const where = [record.sheet, record.cell].filter((part) => part !== null).join(' · ');
    const unit = record.unit !== null && where === '' ? record.unit : where;
    const weight = 'accepted' in record ? ACCEPTED[lang] : SEVERITY[lang][record.severity];
    lines.push(`  ${weight}  ${printable(unit)}  [${record.code}]`, `      ${printable(record.message)}`);
    if ('accepted' in record) {
      const { by, date, reason } = record.accepted;
      lines.push(`      ✓ ${printable(`${by}, ${date}: ${reason}`)}`);
    } else lines.push(`      → ${printable(record.hint)}`);
  }
  return [...lines, '', summary(findings, lang)].join('\n').trimStart();
}

/** How many of each severity, in one line; accepted warnings apart. */
export function summary(findings: readonly WeighedFinding[], lang: Lang): string {
  const open = findings.filter(({ acceptance }) => acceptance === null);
  const count = (severity: WeighedFinding['severity']) =>
    open.filter((finding) => finding.severity === severity).length;
  const counts = [count('error'), count('warning'), count('info'), findings.length - open.length];
  const words = lang === 'vi' ? VIETNAMESE : ENGLISH;
  // Accepted ones are said only where there are any.
  return counts
    .flatMap((number, i) => (i < 3 || number > 0 ? [`${number} ${words[i]![number === 1 ? 0 : 1]}`] : []))
    .join(', ');
}

const ENGLISH = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['remark', 'remarks'],
  ['accepted', 'accepted'],
] as const;
const VIETNAMESE = [
  ['lỗi', 'lỗi'],
  ['cảnh báo', 'cảnh báo'],
  ['thông tin', 'thông tin'],
  ['đã chấp nhận', 'đã chấp nhận'],
] as const;
