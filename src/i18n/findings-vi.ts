import type { Points } from '../points/points.ts';
import { figureOf } from './figure-of.ts';
import type { FindingCatalogue, FindingNames } from './finding-catalogue.ts';
import { awardFindingsVi } from './findings-awards-vi.ts';
import { frozenFindingsVi } from './findings-frozen-vi.ts';
import { columnNamesVi, sourceFindingsVi } from './findings-sources-vi.ts';

const names: FindingNames = {
  column: columnNamesVi,
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
} as const;

const notANumber = {
  words: 'không phải là một con số',
  separators: 'có dấu phân cách nên không rõ là số nào',
  decimals: 'có quá sáu chữ số thập phân',
  size: 'lớn quá mức có thể',
  negative: 'là số âm',
  percent: 'là ô định dạng phần trăm',
  boolean: 'là giá trị TRUE/FALSE',
  date: 'là ngày tháng',
  'error-cell': 'là lỗi của công thức',
  'not-calculated': 'là công thức chưa được tính',
  merged: 'nằm trong ô gộp chung cho nhiều dòng',
} as const;

export const findingsVi: FindingCatalogue = {
  ...sourceFindingsVi,
  'code-not-text': ({ raw, suggestion }) => ({
    message: `Mã chỉ số được gõ dạng số (${raw}), nên 6.1 và 6.10 không phân biệt được.`,
    hint: `Định dạng ô là Văn bản (Text) rồi gõ lại mã${suggestion ? `, theo tên chỉ số thì mã là ${suggestion}` : ''}.`,
  }),
  'code-date': ({ raw, suggestion }) => ({
    message: `Mã chỉ số đã bị bảng tính đổi thành ngày ${raw}${suggestion === null ? '' : `, có thể ban đầu là ${suggestion}`}.`,
    hint: 'Định dạng ô là Văn bản (Text) rồi gõ lại mã.',
  }),
  'component-renamed': ({ component, name, stated, suggestion }) => ({
    message:
      suggestion === null
        ? `Dòng của chỉ số ${component} ghi tên "${stated}", khác với "${name.vi}" trong bộ chỉ số.`
        : `Dòng ghi mã ${component} nhưng tên là của chỉ số ${suggestion}: "${stated}". Có phải ý là ${suggestion}?`,
    hint: 'Sửa mã hoặc tên cho khớp với bộ chỉ số của năm. Điểm được tính theo mã.',
  }),
  'component-moved': ({ component, main, under }) => ({
    message: `Chỉ số ${component} thuộc chỉ số chính ${main} nhưng đứng dưới chỉ số chính ${under}.`,
    hint: 'Chuyển dòng về đúng chỗ, hoặc sửa mã. Điểm được tính theo mã.',
  }),
  'component-unknown': ({ stated, suggestion }) => ({
    message: `Mã chỉ số ${stated} không có trong bộ chỉ số của năm.${suggestion === null ? '' : ` Có phải ý là ${suggestion}?`}`,
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
    hint: 'Gõ lại chỉ một con số, ví dụ 8,5; không đạt thì nhập 0; không thuộc phạm vi đơn vị thì ghi "Không áp dụng".',
  }),
  'score-boolean': ({ component, column, raw }) => ({
    message: `Chỉ số ${component}: ${names.column[column]} là giá trị ${raw}, không phải số điểm.`,
    hint: 'Gõ lại con số; đạt hay không đạt phải đổi ra điểm.',
  }),
  'score-date': ({ component, column, raw, suggestion }) => ({
    message: `Chỉ số ${component}: ${names.column[column]} đã bị bảng tính đổi thành ngày ${raw}${suggestion === null ? '' : `, có thể ban đầu là ${suggestion.replace('.', ',')}`}.`,
    hint: 'Định dạng ô là Số (Number) rồi gõ lại điểm.',
  }),
  'score-error': ({ component, column, raw }) => ({
    message: `Chỉ số ${component}: công thức ở ${names.column[column]} báo lỗi ${raw}.`,
    hint: 'Sửa công thức, hoặc gõ số điểm thay cho công thức.',
  }),
  'score-merged': ({ cells, count }) => ({
    message: `Các ô ${cells} bị gộp làm một, che ${count} ô điểm, nên không rõ điểm là của chỉ số nào.`,
    hint: 'Bỏ gộp ô (Unmerge) rồi nhập điểm vào từng ô.',
  }),
  'score-linked': ({ component, column, formula }) => ({
    message: `Chỉ số ${component}: ${names.column[column]} lấy từ một tệp khác (${formula}), không kiểm tra lại được; phần mềm dùng giá trị đã lưu.`,
    hint: 'Chép giá trị (Paste Values) thay cho công thức.',
  }),
  'appraised-without-self': ({ component, name, others }) => ({
    message: `Chỉ số ${component} "${name.vi}"${others > 0 ? ` và ${others} chỉ số khác` : ''} có điểm thẩm định nhưng ô điểm tự chấm để trống.`,
    hint: 'Hỏi lại đơn vị; nếu đơn vị tự chấm 0 thì nhập 0.',
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
  'fact-unreadable': ({ label, raw, reason }) => ({
    message: `Mục "${label}" ở phần thông tin chung ghi "${raw}", ${notANumber[reason]}, nên không được công bố.`,
    hint: 'Chỉ ghi một con số từ 0 trở lên vào một ô riêng, không kèm đơn vị tính và dấu phân cách hàng nghìn, ví dụ 142 hoặc 8,5.',
  }),
  'fact-repeated': ({ label, raw, first, firstRaw }) => ({
    message: `Mục "${label}" ở phần thông tin chung ghi ${raw}, nhưng ở ô khác (${first}) ghi ${firstRaw}; cả hai số đều không được công bố.`,
    hint: 'Kiểm tra lại số đúng rồi sửa cho thống nhất, hoặc chỉ để lại một chỗ.',
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
  ...frozenFindingsVi,
};

const sentence = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
