import type { Difference } from '../findings/difference.ts';
import { differenceText } from '../i18n/difference-text.ts';
import type { Lang } from '../i18n/lang.ts';
import type { TableFault } from './check-results.ts';
import type { FileFault } from './inventory.ts';
import type { Verification } from './verify-snapshot.ts';

/** One step of a verification in words: whether it holds, what was looked at, and each thing that is wrong. */
export interface VerificationStep {
  readonly ok: boolean;
  readonly title: string;
  readonly faults: readonly string[];
}

/** The steps of a verification in the order in which one rests on the other. */
export function verificationSteps(lang: Lang, found: Verification): VerificationStep[] {
  const words = WORDS[lang];
  const { statement, files, filesChecked, stated, dataset, tables, results, code } = found;
  return [
    {
      ok: files?.length === 0,
      title: words.files(filesChecked),
      faults: files?.map(fileText(lang)) ?? [words.noSums],
    },
    {
      ok: statement !== null && stated.length === 0,
      title: words.statement(code, statement?.sources.length ?? 0),
      faults: statement === null ? [words.noStatement] : stated.map(fileText(lang)),
    },
    {
      ok: results?.length === 0,
      title: words.results(dataset?.units.length ?? 0, scoresIn(found)),
      faults: results?.map(resultText(lang, found)) ?? [dataset === null ? words.noResults : words.noRules],
    },
    {
      ok: dataset !== null && tables.length === 0,
      title: words.tables,
      faults: dataset === null ? [words.noResults] : tables.map(tableText(lang)),
    },
  ];
}

/** Scores with a number in the column that counts. */
function scoresIn({ dataset }: Verification): number {
  return dataset?.units.reduce((sum, { scored }) => sum + scored, 0) ?? 0;
}

const fileText =
  (lang: Lang) =>
  ({ path, fault }: FileFault): string =>
    `${path}: ${WORDS[lang].fault[fault]}`;

const tableText =
  (lang: Lang) =>
  ({ name, line }: TableFault): string =>
    line === null ? `${name}: ${WORDS[lang].fault.missing}` : `${name}: ${WORDS[lang].line(line)}`;

function resultText(lang: Lang, { dataset }: Verification): (difference: Difference) => string {
  // Of damaged results a name may be missing.
  const units = new Map(dataset?.units.map(({ id, name }) => [id, name?.[lang]]));
  const awards = new Map(dataset?.awards.map(({ id, name }) => [id, name?.[lang]]));
  const names = {
    unit: (id: string) => units.get(id) ?? id,
    award: (id: string) => awards.get(id) ?? id,
  };
  return (difference) => {
    const { what, from, to } = differenceText(lang, difference, names);
    const { unit, cell } = difference;
    const where = [
      unit === null ? '' : names.unit(unit),
      cell ? `${cell.file} · ${cell.sheet}!${cell.cell}` : '',
    ];
    return WORDS[lang].result([...where, what].filter((part) => part !== '').join(' – '), from, to);
  };
}

const WORDS = {
  vi: {
    files: (count: number) => `Mã băm của ${count} tệp`,
    noSums: 'SHA256SUMS: không có hoặc không đọc được',
    statement: (code: string, count: number) => `Tệp kê khai, mã ấn bản ${code}: ${count} nguồn`,
    noStatement: 'data/edition.json: không có hoặc không đọc được',
    results: (units: number, scores: number) =>
      `Tính lại từ phiếu và quy tắc đã khoá: ${units} đơn vị, ${scores} điểm, tổng, hạng và điều kiện khen thưởng`,
    noResults: 'data/results/dataset.json: không có hoặc không đọc được',
    noRules: 'không đọc được quy tắc hoặc danh sách đơn vị đã khoá nên không tính lại được',
    tables: 'Các bảng CSV công bố khớp với kết quả đã khoá',
    fault: { changed: 'nội dung khác mã băm', missing: 'không có', 'not-listed': 'không có trong danh sách' },
    line: (line: number) => `khác từ dòng ${line}`,
    result: (what: string, from: string, to: string) =>
      `${what}: bản khoá ghi "${from}", tính lại được "${to}"`,
  },
  en: {
    files: (count: number) => `Hashes of ${count} files`,
    noSums: 'SHA256SUMS: absent or not readable',
    statement: (code: string, count: number) => `Statement, edition code ${code}: ${count} sources`,
    noStatement: 'data/edition.json: absent or not readable',
    results: (units: number, scores: number) =>
      `Recomputed from the frozen sheets and rules: ${units} units, ${scores} scores, totals, ranks and award conditions`,
    noResults: 'data/results/dataset.json: absent or not readable',
    noRules: 'the frozen rules or units cannot be read, so nothing was recomputed',
    tables: 'The published CSV tables say what the frozen results say',
    fault: { changed: 'not what its hash says', missing: 'absent', 'not-listed': 'not in the list' },
    line: (line: number) => `differs from line ${line} on`,
    result: (what: string, from: string, to: string) => `${what}: frozen "${from}", recomputed "${to}"`,
  },
} as const;
