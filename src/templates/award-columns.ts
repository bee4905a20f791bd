import { AWARD_LISTS, type AwardListKey, criteriaOf } from '../awards/award-lists.ts';
import type { Framework } from '../framework/framework.ts';

/**
 * What a column takes. `formerUnit`: a unit that may be gone by now; `unitAward`: an award to units; `recipient`: a
 * unit, or the name of a person.
 */
export type AwardColumnKind =
  | 'unit'
  | 'formerUnit'
  | 'award'
  | 'unitAward'
  | 'recipient'
  | 'document'
  | 'yesNo'
  | 'criterion'
  | 'day'
  | 'moment'
  | 'count'
  | 'text';

interface Look {
  readonly kind: AwardColumnKind;
  /** Width in digits of the form's font. */
  readonly width: number;
}

/** A column of a list as the blank form writes it. */
export interface AwardColumn extends Look {
  readonly name: string;
}

type ColumnOf<Key extends AwardListKey> = (typeof AWARD_LISTS)[Key]['columns' | 'further'][number];

const UNIT: Look = { kind: 'unit', width: 24 };
const COUNT: Look = { kind: 'count', width: 17 };
const CRITERION: Look = { kind: 'criterion', width: 16 };
const text = (width: number): Look => ({ kind: 'text', width });

/** Every column that the reader knows, so that one that is added there cannot be forgotten here. */
const LOOKS: { readonly [Key in AwardListKey]: Readonly<Record<ColumnOf<Key>, Look>> } = {
  registrations: {
    // A predecessor's registration counts for its successor.
    'Mã đơn vị': { kind: 'formerUnit', width: 24 },
    'Ngày đăng ký': { kind: 'day', width: 16 },
  },
  documents: {
    'Mã đơn vị': UNIT,
    'Loại tài liệu': { kind: 'document', width: 36 },
    'Đối tượng': text(40),
    'Ký số': { kind: 'yesNo', width: 11 },
    'Thời điểm gửi': { kind: 'moment', width: 20 },
  },
  initiatives: {
    'Mã đơn vị': UNIT,
    'Tên sáng kiến, mô hình': text(46),
    'Quyết định công nhận': text(22),
    'Ngày công nhận': { kind: 'day', width: 16 },
    'Cơ quan công nhận': text(40),
  },
  nominees: {
    'Họ và tên': text(30),
    'Mã đơn vị': UNIT,
    'Số phiếu đồng ý': COUNT,
    'Số thành viên Hội đồng': COUNT,
    'Đồng ý công khai': { kind: 'yesNo', width: 14 },
    'Căn cứ công khai': text(36),
  },
  unitVotes: {
    'Mã đơn vị': UNIT,
    'Danh hiệu': { kind: 'unitAward', width: 24 },
    'Số phiếu đồng ý': COUNT,
    'Số thành viên Hội đồng': COUNT,
  },
  exclusions: { 'Mã đơn vị': UNIT, 'Lý do': text(60) },
  decisions: {
    Loại: { kind: 'award', width: 18 },
    'Đối tượng': { kind: 'recipient', width: 30 },
    'Số quyết định': text(20),
    'Ngày quyết định': { kind: 'day', width: 16 },
    'Cơ quan ban hành': text(36),
    'Căn cứ chọn': text(44),
  },
};

/** Columns of a list from left to right; the sheet of nominees has one more for each criterion of the year. */
export function awardColumnsOf(key: AwardListKey, framework: Framework): AwardColumn[] {
  const { columns, further } = AWARD_LISTS[key];
  const looks: Readonly<Record<string, Look>> = LOOKS[key];
  const named = (names: readonly string[]) => names.map((name) => ({ name, ...looks[name]! }));
  const criteria = key === 'nominees' ? criteriaOf(framework).map((name) => ({ name, ...CRITERION })) : [];
  return [...named(columns), ...criteria, ...named(further)];
}
