import type { Difference, DifferenceKind } from '../findings/difference.ts';
import { columnNamesEn } from './findings-sources-en.ts';
import { columnNamesVi } from './findings-sources-vi.ts';
import type { Lang } from './lang.ts';

/** How a difference is said: what it is about, and what stood there before and after. */
export interface DifferenceText {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/** Names that a difference has only the ids of. */
export interface DifferenceNames {
  readonly unit: (id: string) => string;
  readonly award: (id: string) => string;
}

const AS_IDS: DifferenceNames = { unit: (id) => id, award: (id) => id };

/** Where no names are given, ids stand for them. */
export function differenceText(lang: Lang, difference: Difference, names = AS_IDS): DifferenceText {
  const { kind, code, column, from, to } = difference;
  const words = WORDS[lang];
  const columns = lang === 'vi' ? columnNamesVi : columnNamesEn;
  const name = kind === 'award' ? names.award(code) : code;
  const value = (text: string | null) => (text === null ? words.none : valueText(lang, kind, text, names));
  return {
    what: words[kind](name, column === null ? '' : columns[column]),
    from: value(from),
    to: value(to),
  };
}

function valueText(lang: Lang, kind: DifferenceKind, text: string, names: DifferenceNames): string {
  if (kind === 'award') return outcomeText(lang, text, names);
  if (kind === 'source') return text.slice(0, 12);
  if (kind === 'rank') return text.replace('=', WORDS[lang].tied);
  if (text in WORDS[lang].kinds)
    return WORDS[lang].kinds[text as keyof (typeof WORDS)['vi']['kinds']] ?? text;
  return lang === 'vi' && /^-?\d+\.\d+$/.test(text) ? text.replace('.', ',') : text;
}

/** @param text as `differences` writes it: "decided: so-a, so-b" */
function outcomeText(lang: Lang, text: string, names: DifferenceNames): string {
  const [outcome = '', units = ''] = text.split(': ');
  const word = WORDS[lang].outcomes[outcome as keyof (typeof WORDS)['vi']['outcomes']] ?? outcome;
  return units === '' ? word : `${word}: ${units.split(', ').map(names.unit).join(', ')}`;
}

type Words = Readonly<Record<DifferenceKind, (name: string, column: string) => string>> & {
  readonly none: string;
  readonly tied: string;
  readonly kinds: Readonly<Record<'missing' | 'not-applicable', string>>;
  readonly outcomes: Readonly<
    Record<'decided' | 'proposed' | 'tied' | 'eligible' | 'not-eligible' | 'no-candidate', string>
  >;
};

const WORDS: Readonly<Record<Lang, Words>> = {
  vi: {
    none: 'không có',
    tied: ' (đồng hạng)',
    kinds: { missing: 'chưa có điểm', 'not-applicable': 'không áp dụng' },
    outcomes: {
      decided: 'đã quyết định',
      proposed: 'đề nghị',
      tied: 'bằng nhau, chưa chọn',
      eligible: 'đủ điều kiện',
      'not-eligible': 'không đủ điều kiện',
      'no-candidate': 'không có ứng viên',
    },
    source: (file) => `tệp ${file}`,
    score: (code, column) => `${column} của chỉ số ${code}`,
    bonus: () => 'điểm thưởng',
    points: () => 'điểm chỉ số',
    total: () => 'tổng điểm',
    rank: () => 'hạng',
    award: (name) => `danh hiệu ${name}`,
    rule: (path) => `quy tắc chấm điểm, mục ${path}`,
    setting: (path) => `thông tin của năm, mục ${path}`,
    unit: () => 'đơn vị tham gia',
    other: (path) => `mục ${path}`,
  },
  en: {
    none: 'none',
    tied: ' (shared)',
    kinds: { missing: 'no score', 'not-applicable': 'not applicable' },
    outcomes: {
      decided: 'decided',
      proposed: 'proposed',
      tied: 'equal, not yet chosen',
      eligible: 'eligible',
      'not-eligible': 'not eligible',
      'no-candidate': 'no candidate',
    },
    source: (file) => `file ${file}`,
    score: (code, column) => `${column} of component ${code}`,
    bonus: () => 'bonus',
    points: () => 'index points',
    total: () => 'total',
    rank: () => 'rank',
    award: (name) => `award ${name}`,
    rule: (path) => `scoring rules, ${path}`,
    setting: (path) => `settings of the year, ${path}`,
    unit: () => 'participating unit',
    other: (path) => path,
  },
};
