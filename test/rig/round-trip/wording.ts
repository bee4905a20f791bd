import { chance, type Draw, oneOf, whole } from './draw.ts';

const SPACES = ['  ', '\u00A0', ' \u00A0 ', '\n', '\r\n', ' \n'];
const REMARKS = ['(1)', '(đơn vị tự ghi)', '[*]', '(theo\nPhụ lục 2)', '(tối đa 10, tối thiểu 0)'];

/** The same words otherwise typed: case, spaces, line breaks, and letters in several code points. */
export function retyped(draw: Draw, text: string): string {
  let typed = text;
  if (chance(draw, 30)) typed = typed.toLocaleUpperCase('vi');
  else if (chance(draw, 15)) typed = typed.toLocaleLowerCase('vi');
  if (chance(draw, 25)) typed = typed.replaceAll(' ', oneOf(draw, SPACES));
  if (chance(draw, 15)) typed = oneOf(draw, [` ${typed}`, `${typed} `, `\u00A0${typed}\u00A0`, `${typed}\n`]);
  return chance(draw, 15) ? typed.normalize('NFD') : typed;
}

/** Words with a remark in brackets, which is no part of the name. */
export function remarked(draw: Draw, text: string): string {
  return chance(draw, 20) ? `${text}${oneOf(draw, [' ', '\n', ''])}${oneOf(draw, REMARKS)}` : text;
}

/** A head as another office types it: also with a mark at its end. */
export function headText(draw: Draw, name: string): string {
  const typed = remarked(draw, retyped(draw, name));
  return chance(draw, 10) ? `${typed}${oneOf(draw, [':', ' *', '.', ' (*)', '**'])}` : typed;
}

/** Accepted names of columns, as docs/data-folder.md lists them. */
export const HEADS = {
  ordinal: ['STT', 'TT', 'Số thứ tự', 'No'],
  code: ['Mã', 'Mã chỉ số', 'Mã chỉ số thành phần', 'Code'],
  name: ['Chỉ số/Chỉ số thành phần', 'Chỉ số', 'Nội dung', 'Tên chỉ số', 'Tiêu chí', 'Component index'],
  max: ['Điểm tối đa', 'Điểm chuẩn', 'Thang điểm', 'Maximum score', 'Điểm tối đa của chỉ số'],
  self: ['Điểm tự chấm', 'Tự chấm', 'Điểm tự đánh giá', 'Điểm đơn vị tự chấm', 'Self-score'],
  appraised: ['Điểm thẩm định', 'Thẩm định', 'Điểm đánh giá', 'Điểm tổ thẩm định', 'Appraised score'],
  final: ['Điểm kết luận', 'Điểm Hội đồng', 'Kết luận', 'Điểm Hội đồng / kết luận', 'Final score'],
  unitId: ['Mã đơn vị', 'Unit id', 'Unit'],
  unitName: ['Tên đơn vị', 'Đơn vị', 'Unit name'],
  points: ['Tổng điểm', 'Points'],
  bonus: ['Điểm thưởng', 'Bonus'],
  total: ['Tổng cộng', 'Tổng điểm và điểm thưởng', 'Total'],
} as const;

/** Columns that are nobody's score, and what may stand in them. */
export const EXTRAS = [
  'Cách xác định và tính điểm',
  'Chênh lệch',
  'Minh chứng',
  'Tài liệu kiểm chứng',
  'Ghi chú',
  'Điểm năm trước',
  'Phòng phụ trách',
] as const;

const REMARKS_IN_CELLS = [
  'a/b × điểm tối đa;\n- Từ 80 % trở lên: 10 điểm\n- Dưới 50 %: 0 điểm',
  `* 303/BC - 3/6/2023: về chỉ số 1.1\n${'* 480/KH - 2/10/2023: dữ liệu mở, "khung"; bảng\t2\n'.repeat(12)}`,
  'Điều chỉnh theo tài liệu kiểm chứng',
  'tự chấm 9,5; thẩm định 8',
  'http://tinh-mau.example/van-ban?id=4.22&x=<1>',
  '=SUM',
  '-0,5',
] as const;

/** What stands in a cell that is not read: text of many lines, a number, or nothing. */
export function strayCell(draw: Draw): string | number | null {
  if (chance(draw, 50)) return null;
  return chance(draw, 20) ? whole(draw, -40, 900) / 8 : oneOf(draw, REMARKS_IN_CELLS);
}
