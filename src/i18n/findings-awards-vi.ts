import type { AwardTie } from '../findings/finding.ts';
import type { LocalisedText } from '../text/localised.ts';
import { figureOf } from './figure-of.ts';
import type { AwardFindingCatalogue } from './finding-catalogue.ts';
import { formatDay } from './format.ts';

export const awardFindingsVi: AwardFindingCatalogue = {
  'award-row-unreadable': ({ column, raw, expected }) => ({
    message: raw === '' ? `Cột "${column}" để trống.` : `Cột "${column}" ghi "${raw}", không đọc được.`,
    hint: `Cần: ${expectedVi(expected)}.`,
  }),
  'award-sheet-missing': ({ name }) => ({
    message: `Tệp không có trang tính "${name}", hoặc trang đó thiếu cột tiêu đề bắt buộc.`,
    hint: 'Giữ nguyên tên trang tính và dòng tiêu đề của mẫu awards.xlsx.',
  }),
  'award-row-twice': ({ first }) => ({
    message: `Dòng này lặp lại dòng ở ô ${first}; chỉ dòng đầu được tính.`,
    hint: 'Xoá một trong hai dòng.',
  }),
  'award-day-outside': ({ column, day, from, to }) => ({
    message: `Cột "${column}" ghi ngày ${formatDay('vi', day)}, ngoài khoảng từ ${formatDay('vi', from)} đến ${formatDay('vi', to)} của năm này.`,
    hint: 'Kiểm tra lại ngày; nếu nhiều dòng cùng bị nêu, có thể đây là tệp awards.xlsx của năm khác.',
  }),
  'initiative-late': ({ decision, day, by }) => ({
    message: `Quyết định công nhận ${decision} ngày ${formatDay('vi', day)}, sau ngày cuối được tính điểm thưởng là ${formatDay('vi', by)}; sáng kiến này không được tính.`,
    hint: 'Không cần sửa nếu ngày đúng; nếu ghi nhầm, sửa ngày công nhận.',
  }),
  'personal-data': ({ what }) => ({
    message: `Nội dung sẽ được công bố có ${personalVi[what]}.`,
    hint: 'Xoá thông tin cá nhân khỏi ô này. Nếu không phải thông tin cá nhân, ghi vào mục accepted của year.yaml kèm lý do.',
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

const personalVi = {
  phone: 'dãy số giống số điện thoại',
  email: 'địa chỉ thư điện tử',
  identity: 'dãy số giống số căn cước, chứng minh nhân dân',
} as const;

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
