import type { AwardTie } from '../findings/finding.ts';
import type { LocalisedText } from '../text/localised.ts';
import { figureOf } from './figure-of.ts';
import type { AwardFindingCatalogue } from './finding-catalogue.ts';

export const awardFindingsVi: AwardFindingCatalogue = {
  'award-row-unreadable': ({ column, raw, expected }) => ({
    message: raw === '' ? `Cột "${column}" để trống.` : `Cột "${column}" ghi "${raw}", không đọc được.`,
    hint: `Cần: ${expectedVi(expected)}.`,
  }),
  'award-sheet-missing': ({ name }) => ({
    message: `Tệp không có trang tính "${name}", hoặc trang đó thiếu cột tiêu đề bắt buộc.`,
    hint: 'Giữ nguyên tên trang tính và dòng tiêu đề của mẫu awards.xlsx.',
  }),
  'award-tie-open': ({ award, units, tie }) => ({
    message: `${award.vi}: ${equalsVi(units, tie)} ở ngưỡng khen thưởng, chưa có quyết định lựa chọn kèm căn cứ.`,
    hint: 'Ghi quyết định của Hội đồng và cột "Căn cứ chọn" vào trang tính "Quyết định". Phần mềm không tự chọn theo thứ tự.',
  }),
  'award-decision-differs': ({ award, decided, candidates }) => ({
    message: `${award.vi}: quyết định ghi ${decided.vi}, nhưng theo điểm và điều kiện thì ${candidates.length > 0 ? `ứng viên là ${candidates.map(({ vi }) => vi).join(', ')}` : 'không có ứng viên'}.`,
    hint: 'Kiểm tra lại quyết định, hồ sơ và điểm của các đơn vị.',
  }),
  'award-decision-missing': ({ award }) => ({
    message: `${award.vi}: năm đã chính thức nhưng chưa ghi số, ngày quyết định khen thưởng.`,
    hint: 'Ghi quyết định vào trang tính "Quyết định" của awards.xlsx; trước đó trang chỉ ghi là đề nghị.',
  }),
};

/** Individuals are counted, and named by their units alone. */
function equalsVi(units: readonly LocalisedText[], tie: AwardTie): string {
  const names = [...new Set(units.map(({ vi }) => vi))].join(', ');
  if (tie.by === 'total') return `${names} bằng nhau (${figureOf('vi', tie.total)} điểm)`;
  return `${units.length} cá nhân của ${names} bằng nhau (${tie.votes} phiếu đồng ý)`;
}

function expectedVi(expected: string): string {
  if (expected === '') return 'không ghi dòng nào, vì quy định của năm không có danh hiệu';
  if (expected === 'text') return 'nội dung không để trống';
  if (expected === 'date') return 'ngày tháng, ví dụ 15/11/2023 hoặc 15/11/2023 16:30';
  if (expected === 'count') return 'một số nguyên từ 0';
  return expected;
}
