import { differenceText } from './difference-text.ts';
import type { FrozenFindingCatalogue } from './finding-catalogue.ts';

const hint =
  'Năm đã khoá sổ không được thay đổi lặng lẽ. Nếu là nhầm lẫn, trả lại tệp đã khoá; nếu là đính chính, chạy: npm run archive -- --year NĂM --revise --reason "…" --by "…".';

export const frozenFindingsVi: FrozenFindingCatalogue = {
  'frozen-file-changed': ({ edition, change }) => ({
    message: {
      changed: `Tệp này khác tệp đã dùng để khoá sổ ấn bản ${edition}.`,
      missing: `Ấn bản ${edition} đã khoá sổ có tệp này, nay không còn.`,
      added: `Ấn bản ${edition} đã khoá sổ không có tệp này.`,
    }[change],
    hint,
  }),
  'frozen-differs': ({ edition, difference }) => {
    const { what, from, to } = differenceText('vi', difference);
    const unit = difference.unit === null ? '' : ` (${difference.unit})`;
    return {
      message: `So với ấn bản ${edition} đã khoá sổ: ${what}${unit} từ "${from}" thành "${to}".`,
      hint,
    };
  },
  'edition-damaged': ({ edition, problem }) => ({
    message: {
      statement: `Không đọc được tệp kê khai của ấn bản ${edition}.`,
      results: `Tệp kết quả của ấn bản ${edition} không khớp mã băm trong tệp kê khai, hoặc không đọc được.`,
      file: `Tệp này của ấn bản ${edition} không khớp mã băm trong SHA256SUMS, hoặc không còn.`,
    }[problem],
    hint: 'Giải nén lại ấn bản từ bản lưu .zip; không sửa tay thư mục data/archive. Kiểm chứng bằng: npm run verify.',
  }),
};
