import type { Points } from '../points/points.ts';
import { figureOf } from './figure-of.ts';
import type { FindingCatalogue, FindingNames } from './finding-catalogue.ts';
import { awardFindingsVi } from './findings-awards-vi.ts';

const names: FindingNames = {
  column: { self: 'điểm tự chấm', appraised: 'điểm thẩm định', final: 'điểm kết luận', max: 'điểm tối đa' },
  level: {
    'main-index': (code) => `cộng chỉ số chính ${code}`,
    group: (code) => `cộng nhóm ${code}`,
    total: () => 'tổng điểm',
    'total-with-bonus': () => 'tổng cộng (cả điểm thưởng)',
  },
};

const points = (value: Points) => figureOf('vi', value);

const unreadable = {
  words: 'chứa chữ hoặc ký hiệu',
  separators: 'có hai dấu phân cách nên không rõ là số nào',
  decimals: 'có quá sáu chữ số thập phân',
  size: 'lớn quá mức có thể',
  boolean: 'là giá trị TRUE/FALSE',
  date: 'đã bị bảng tính đổi thành ngày tháng',
  'error-cell': 'là ô báo lỗi công thức',
} as const;

const files = {
  'not-a-workbook': 'nội dung không phải tệp bảng tính',
  password: 'tệp được đặt mật khẩu',
  'unknown-format': 'định dạng không được hỗ trợ',
  'not-utf-8': 'tệp CSV không ở bảng mã UTF-8',
  damaged: 'tệp bị hỏng hoặc thiếu phần',
} as const;

export const findingsVi: FindingCatalogue = {
  'config-invalid': ({ path, problem }) => ({
    message: `Tệp cấu hình có lỗi tại ${path || 'đầu tệp'}: ${problem.vi}.`,
    hint: 'Sửa đúng mục đó trong tệp rồi kiểm tra lại.',
  }),
  'file-missing': ({ what }) => ({
    message: `Thiếu tệp ${what}.`,
    hint: 'Bổ sung tệp vào đúng thư mục của năm.',
  }),
  'file-unreadable': ({ reason }) => ({
    message: `Không đọc được tệp: ${files[reason]}.`,
    hint: 'Mở tệp bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx không mật khẩu rồi gửi lại.',
  }),
  'table-not-found': () => ({
    message:
      'Không tìm thấy bảng điểm: không có dòng tiêu đề gồm STT, tên chỉ số, điểm tối đa và một cột điểm.',
    hint: 'Giữ nguyên dòng tiêu đề của mẫu, ví dụ "STT", "Chỉ số/Chỉ số thành phần", "Điểm tối đa", "Điểm tự chấm".',
  }),
  'column-missing': ({ column }) => ({
    message: `Bảng không có cột ${names.column[column]}, là cột được tính của năm.`,
    hint: 'Bổ sung cột này. Phần mềm không lấy cột khác thay thế.',
  }),
  'year-differs': ({ stated }) => ({
    message: `Bảng ghi năm ${stated}, khác với năm của thư mục.`,
    hint: 'Kiểm tra có gửi nhầm bảng của năm khác không; nếu chỉ sai tiêu đề thì sửa năm trong tiêu đề.',
  }),
  'unit-unknown': ({ stated }) => ({
    message: `Không có đơn vị nào tên hoặc mã là "${stated}".`,
    hint: 'Viết tên đơn vị đúng như trong danh sách đơn vị (units.yaml), hoặc bổ sung đơn vị vào danh sách.',
  }),
  'unit-differs': ({ stated, expected }) => ({
    message: `Ghi tên "${stated}" nhưng tệp, trang tính hoặc mã là của "${expected}".`,
    hint: 'Sửa tên đơn vị trong bảng, hoặc đặt lại tên tệp, trang tính, mã cho đúng đơn vị.',
  }),
  'unit-duplicate': ({ other }) => ({
    message: `Đơn vị này đã có một bảng khác (${other}); bảng này không được tính.`,
    hint: 'Chỉ giữ lại một bảng đúng.',
  }),
  'unit-not-valid': ({ name }) => ({
    message: `Đơn vị "${name}" không còn hoặc chưa tồn tại vào hạn nộp hồ sơ của năm.`,
    hint: 'Chấm điểm cho đơn vị sau sắp xếp, hoặc sửa thời gian hiệu lực trong units.yaml.',
  }),
  'sheet-missing': ({ deadline, due }) => ({
    message: due
      ? `Chưa có bảng điểm của đơn vị, đã quá hạn ${day(deadline)}.`
      : `Chưa có bảng điểm của đơn vị (hạn ${day(deadline)}).`,
    hint: 'Đôn đốc đơn vị gửi bảng điểm.',
  }),
  'code-not-text': ({ raw, suggestion }) => ({
    message: `Mã chỉ số được gõ dạng số (${raw}), nên 6.1 và 6.10 không phân biệt được.`,
    hint: `Định dạng ô là Văn bản (Text) rồi gõ lại mã${suggestion ? `, theo tên chỉ số thì mã là ${suggestion}` : ''}.`,
  }),
  'component-unknown': ({ stated }) => ({
    message: `Mã chỉ số ${stated} không có trong bộ chỉ số của năm.`,
    hint: 'Sửa mã theo bộ chỉ số của năm, hoặc bỏ dòng này.',
  }),
  'component-duplicate': ({ component, first }) => ({
    message: `Chỉ số ${component} đã có ở ô ${first}; dòng này không được tính.`,
    hint: 'Xoá một trong hai dòng, hoặc sửa lại mã.',
  }),
  'component-missing': ({ component, name }) => ({
    message: `Thiếu dòng của chỉ số ${component} "${name.vi}".`,
    hint: 'Bổ sung dòng theo mẫu của năm.',
  }),
  'max-differs': ({ component, stated, maxScore }) => ({
    message: `Điểm tối đa của chỉ số ${component} ghi ${stated}, theo quy định là ${points(maxScore)}.`,
    hint: 'Sửa điểm tối đa theo bộ chỉ số của năm và xem lại điểm đã chấm.',
  }),
  'score-above-max': ({ component, column, points: value, maxScore }) => ({
    message: `Chỉ số ${component}: ${names.column[column]} là ${points(value)}, vượt điểm tối đa ${points(maxScore)}.`,
    hint: 'Sửa điểm cho không quá điểm tối đa.',
  }),
  'score-negative': ({ component, column, points: value }) => ({
    message: `Chỉ số ${component}: ${names.column[column]} là số âm (${points(value)}).`,
    hint: 'Điểm thấp nhất là 0.',
  }),
  'score-unreadable': ({ component, column, raw, reason }) => ({
    message: `Chỉ số ${component}: ${names.column[column]} "${raw}" không phải số điểm vì ${unreadable[reason]}.`,
    hint: 'Gõ lại chỉ một con số, ví dụ 8,5.',
  }),
  'score-not-calculated': ({ component, column, formula }) => ({
    message: `Chỉ số ${component}: công thức ở ${names.column[column]} (${formula}) chưa được tính nên chưa có điểm.`,
    hint: 'Mở tệp bằng Excel hoặc LibreOffice, chờ tính xong rồi lưu lại.',
  }),
  'score-percent': ({ component, column, raw }) => ({
    message: `Chỉ số ${component}: ${names.column[column]} được định dạng phần trăm (${raw}), không rõ là tỷ lệ hay điểm.`,
    hint: 'Định dạng ô là Số (Number) rồi gõ số điểm.',
  }),
  'score-too-precise': ({ component, column, raw }) => ({
    message: `Chỉ số ${component}: ${names.column[column]} ${raw} có nhiều hơn sáu chữ số thập phân, được làm tròn đến chữ số thứ sáu.`,
    hint: 'Làm tròn điểm trong bảng nếu quy định yêu cầu.',
  }),
  'score-missing': ({ component, name, column }) => ({
    message: `Chỉ số ${component} "${name.vi}" chưa có ${names.column[column]}.`,
    hint: 'Nhập điểm; nếu không đạt thì nhập 0. Ô trống không được coi là 0.',
  }),
  'sum-differs': ({ level, code, column, stated, computed }) => ({
    message: `${sentence(names.level[level](code))} ở cột ${names.column[column]} ghi ${points(stated)}, cộng lại được ${points(computed)}.`,
    hint: 'Xem lại công thức cộng và các điểm thành phần. Kết quả công bố dùng số cộng lại.',
  }),
  'sum-skips-text': ({ level, code, column, stated, computed, textCells }) => ({
    message: `${sentence(names.level[level](code))} ở cột ${names.column[column]} ghi ${points(stated)} vì hàm SUM của bảng tính bỏ qua ${textCells} ô điểm gõ dạng văn bản; cộng lại được ${points(computed)}.`,
    hint: 'Kết quả công bố dùng số cộng lại. Để bảng tự cộng đúng, định dạng các ô điểm là Số (Number) rồi gõ lại.',
  }),
  'sum-unreadable': ({ level, code, column, raw }) => ({
    message: `Không so sánh được ${names.level[level](code)} ở cột ${names.column[column]}: ô ghi "${raw}".`,
    hint: 'Sửa ô này thành công thức cộng hoặc một con số.',
  }),
  'bonus-differs': ({ column, stated, computed, initiatives }) => ({
    message: `Điểm thưởng ở cột ${names.column[column]} ghi ${points(stated)}, nhưng có ${initiatives} sáng kiến, mô hình được công nhận, tương ứng ${points(computed)}.`,
    hint: 'Sửa điểm thưởng trong bảng, hoặc bổ sung quyết định công nhận vào awards.xlsx.',
  }),
  'bonus-unreadable': ({ column, raw }) => ({
    message: `Không đọc được điểm thưởng ở cột ${names.column[column]}: ô ghi "${raw}".`,
    hint: 'Gõ lại chỉ một con số. Điểm thưởng công bố tính từ danh sách sáng kiến.',
  }),
  'bonus-without-list': ({ column, stated }) => ({
    message: `Điểm thưởng ở cột ${names.column[column]} ghi ${points(stated)}, nhưng năm này chưa có danh sách sáng kiến (awards.xlsx) nên chưa được tính.`,
    hint: 'Bổ sung awards.xlsx với các quyết định công nhận.',
  }),
  'round-bonus-ignored': ({ stated }) => ({
    message: `Điểm thưởng ${points(stated)} trong đợt chấm tiến độ không được tính.`,
    hint: 'Không cần làm gì: điểm thưởng chỉ tính khi kết thúc năm.',
  }),
  'initiative-duplicate': ({ decision, first }) => ({
    message: `Quyết định công nhận ${decision} đã ghi ở ô ${first}; sáng kiến này không được tính lần nữa.`,
    hint: 'Sửa số quyết định, hoặc xoá dòng ghi lặp.',
  }),
  ...awardFindingsVi,
};

const sentence = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** 2023-11-15 → 15/11/2023 */
const day = (iso: string) => iso.split('-').reverse().join('/');
