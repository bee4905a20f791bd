import { canonical } from '../text/canonical.ts';

/** Columns that a table can have. `difference` is recognised so that it is never taken for a score, and never read. */
export type ColumnKind =
  | 'ordinal'
  | 'code'
  | 'name'
  | 'max'
  | 'self'
  | 'appraised'
  | 'final'
  | 'evidence'
  | 'note'
  | 'difference'
  | 'method'
  | 'unitId'
  | 'unitName'
  | 'points'
  | 'bonus'
  | 'total';

/** Header names by column, in canonical form. The one place where a synonym is added. */
const NAMES: Readonly<Record<ColumnKind, readonly string[]>> = {
  // In most forms the code stands under "STT"; where a column of codes stands beside it, that one counts.
  ordinal: ['stt', 'tt', 'số thứ tự', 'no'],
  code: ['mã', 'mã chỉ số', 'mã chỉ số thành phần', 'code'],
  name: [
    'chỉ số/chỉ số thành phần',
    'chỉ số',
    'chỉ số thành phần',
    'nội dung',
    'tên chỉ số',
    'tiêu chí',
    'nội dung tiêu chí',
    'component index',
    'index',
  ],
  max: [
    'điểm tối đa',
    'điểm chuẩn',
    'thang điểm',
    'điểm tối đa của chỉ số',
    'maximum',
    'maximum score',
    'max score',
  ],
  self: ['điểm tự chấm', 'tự chấm', 'điểm tự đánh giá', 'điểm đơn vị tự chấm', 'self score', 'self-score'],
  appraised: ['điểm thẩm định', 'thẩm định', 'điểm đánh giá', 'điểm tổ thẩm định', 'appraised score'],
  final: [
    'điểm hội đồng',
    'điểm kết luận',
    'kết luận',
    'điểm hội đồng/kết luận',
    'điểm hội đồng / kết luận',
    'điểm chính thức',
    'final score',
  ],
  evidence: ['tài liệu kiểm chứng', 'minh chứng', 'tài liệu minh chứng', 'evidence'],
  note: ['ghi chú', 'note', 'notes', 'remarks'],
  difference: ['chênh lệch', 'difference'],
  method: ['cách xác định và tính điểm', 'cách xác định', 'cách tính điểm', 'scoring rule'],
  unitId: ['mã đơn vị', 'unit', 'unit id'],
  unitName: ['tên đơn vị', 'đơn vị', 'unit name'],
  points: ['tổng điểm', 'points'],
  bonus: ['điểm thưởng', 'bonus'],
  total: ['tổng cộng', 'tổng điểm và điểm thưởng', 'total'],
};

const KIND_OF = new Map(
  (Object.keys(NAMES) as ColumnKind[]).flatMap((kind) => NAMES[kind].map((name) => [name, kind] as const)),
);

/**
 * Which column a header names, or undefined. Case, line breaks and remarks in brackets do not matter.
 * @example columnKindOf('ĐIỂM\nTỰ CHẤM (đơn vị)') // => 'self'
 */
export function columnKindOf(header: string): ColumnKind | undefined {
  const name = canonical(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')).replace(/[\s:*.]+$/, '');
  return KIND_OF.get(name);
}

/**
 * A header that names a column, in the first of the wordings that are recognised.
 * @example headerOf('self') // => 'Điểm tự chấm'
 */
export function headerOf(kind: ColumnKind): string {
  const [name = ''] = NAMES[kind];
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}
