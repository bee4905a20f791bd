import type { Framework } from '../framework/framework.ts';
import { canonicalName } from '../text/canonical-name.ts';

/** One sheet of `awards.xlsx`: what it is called, and its columns as the office writes them. */
export interface AwardList {
  readonly name: string;
  /** Without these a row says nothing. */
  readonly columns: readonly string[];
  /** May be left out. */
  readonly further: readonly string[];
}

/** The sheets of `awards.xlsx` by what they record; the blank form and the reader share these names. */
export const AWARD_LISTS = {
  registrations: { name: 'Đăng ký', columns: ['Mã đơn vị', 'Ngày đăng ký'], further: [] },
  documents: {
    name: 'Hồ sơ',
    columns: ['Mã đơn vị', 'Loại tài liệu', 'Đối tượng', 'Ký số', 'Thời điểm gửi'],
    further: [],
  },
  initiatives: {
    name: 'Sáng kiến',
    columns: [
      'Mã đơn vị',
      'Tên sáng kiến, mô hình',
      'Quyết định công nhận',
      'Ngày công nhận',
      'Cơ quan công nhận',
    ],
    further: [],
  },
  nominees: {
    name: 'Cá nhân',
    columns: ['Họ và tên', 'Mã đơn vị', 'Số phiếu đồng ý'],
    further: ['Số thành viên Hội đồng', 'Đồng ý công khai', 'Căn cứ công khai'],
  },
  unitVotes: {
    name: 'Biểu quyết',
    columns: ['Mã đơn vị', 'Danh hiệu', 'Số phiếu đồng ý'],
    further: ['Số thành viên Hội đồng'],
  },
  exclusions: { name: 'Loại trừ', columns: ['Mã đơn vị', 'Lý do'], further: [] },
  decisions: {
    name: 'Quyết định',
    columns: ['Loại', 'Đối tượng', 'Số quyết định', 'Ngày quyết định', 'Cơ quan ban hành', 'Căn cứ chọn'],
    further: [],
  },
} as const satisfies Record<string, AwardList>;

export type AwardListKey = keyof typeof AWARD_LISTS;

/** The lists that the rules of a year need. Votes for units and exclusions only where an award has a condition on them. */
export function neededLists({ awards }: Framework): ReadonlySet<AwardListKey> {
  const needed = new Set(Object.keys(AWARD_LISTS) as AwardListKey[]);
  const has = (kind: string, recipient?: string) =>
    awards.some(
      (award) =>
        (recipient === undefined || award.recipient === recipient) &&
        award.conditions.some((condition) => condition.kind === kind),
    );
  if (!has('council-votes', 'unit')) needed.delete('unitVotes');
  if (!has('not-excluded')) needed.delete('exclusions');
  return needed;
}

/** Criteria of all awards to individuals, each a column of the sheet of nominees. */
export const criteriaOf = ({ awards }: Framework): string[] => {
  const names = awards.flatMap((award) => award.criteria.map(({ vi }) => vi));
  // One column for one criterion, however two awards spell it.
  return [...new Map(names.toReversed().map((name) => [canonicalName(name), name])).values()].toReversed();
};
