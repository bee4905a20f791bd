import { formatMaximum } from './format.ts';

/**
 * Words of the blank form that the offices fill in. A form is always Vietnamese: it is an official paper, and the
 * headings must be names that `src/sheet/header-names.ts` knows.
 */
export const formVi = {
  sheet: 'Bảng điểm',
  author: 'Thi đua chuyển đổi số',
  authority: (owner: string) => `ỦY BAN NHÂN DÂN ${owner.toLocaleUpperCase('vi')}`.trim(),
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  title: (year: number) => `BẢNG ĐIỂM THI ĐUA CHUYỂN ĐỔI SỐ NĂM ${year}`,
  basis: (title: string, number: string, date: string, issuer: string) =>
    `(${title}, số ${number} ngày ${date} của ${issuer})`,
  unit: (name: string) => `Tên đơn vị: ${name}`,
  stamp: (text: string) => `Mã biểu mẫu: ${text}`,
  illustrative: 'Tên và điểm tối đa của chỉ số thành phần là minh họa, không phải văn bản chính thức.',
  brief:
    'Chỉ nhập vào ô có nền vàng. Chưa có điểm: để trống. Không đạt điểm nào: nhập 0. Không thuộc phạm vi của đơn vị: ghi “Không áp dụng”. Hướng dẫn đầy đủ ở cuối trang tính.',
  factsTitle: 'A. THÔNG TIN CHUNG (không tính điểm)',
  tableTitle: 'B. CHỈ SỐ ĐÁNH GIÁ',
  factPromptTitle: 'Thông tin chung',
  factPrompt: 'Một con số từ 0 trở lên, không kèm đơn vị tính. Chưa có số liệu thì để trống.',
  factErrorTitle: 'Số liệu không hợp lệ',
  factError: 'Ô này nhận số từ 0 đến 1.000.000, nhiều nhất 6 chữ số thập phân.',
  factGuide:
    'Thông tin chung (mục A): mỗi ô một con số, không kèm đơn vị tính. Số liệu này không tính điểm và được công bố trên trang của đơn vị.',
  columns: {
    code: 'STT',
    name: 'Chỉ số/Chỉ số thành phần',
    max: 'Điểm tối đa',
    self: 'Điểm tự chấm',
    appraised: 'Điểm thẩm định',
    final: 'Điểm kết luận',
    evidence: 'Tài liệu kiểm chứng',
    note: 'Ghi chú',
  },
  filledBy: {
    self: 'Do đơn vị ghi.',
    appraised: 'Do cơ quan thẩm định ghi, đơn vị để trống.',
    final: 'Do Hội đồng ghi, đơn vị để trống.',
  },
  total: 'TỔNG ĐIỂM',
  weighted: 'Kết quả quy đổi theo trọng số',
  /** The reader knows the row of the bonus by these words. */
  bonus: 'Điểm thưởng',
  bonusNamed: (name: string) => `Điểm thưởng (${name})`,
  totalWithBonus: 'TỔNG CỘNG',
  prompt: (max: string, filledBy: string) =>
    `${filledBy} Số từ 0 đến ${max}, nhiều nhất 6 chữ số thập phân. Chưa có điểm thì để trống.`,
  promptWords: 'Không thuộc phạm vi của đơn vị thì ghi: Không áp dụng.',
  promptTitle: (max: string) => `Từ 0 đến ${max} điểm`,
  errorTitle: 'Điểm không hợp lệ',
  error: (max: string) => `Ô này nhận số từ 0 đến ${max}, nhiều nhất 6 chữ số thập phân.`,
  errorWords: 'Chỉ số không thuộc phạm vi của đơn vị thì ghi: Không áp dụng.',
  errorSeparator: 'Số lẻ gõ theo dấu thập phân của máy, như ở các dòng cộng.',
  noteOnComponent: (code: string, main: string, max: string) => [
    `Chỉ số thành phần ${code}`,
    `Thuộc chỉ số chính ${main}`,
    `Điểm tối đa: ${max}. Nhập số từ 0 đến ${max}.`,
    'Để trống là chưa có điểm; 0 là không đạt điểm nào.',
  ],
  noteOnBonus: (max: string, tiers: ReadonlyArray<readonly [count: number, points: string]>) => [
    'Điểm thưởng sáng kiến, mô hình',
    ...tiers.map(([count, points]) => `Từ ${count} sáng kiến, mô hình được công nhận: ${points} điểm.`),
    `Cao nhất ${max} điểm.`,
  ],
  office: (name: string) => `Bộ phận phụ trách: ${name}`,
  place: (year: number) => `…………, ngày …… tháng …… năm ${year}`,
  preparer: 'NGƯỜI LẬP BIỂU',
  head: 'THỦ TRƯỞNG ĐƠN VỊ',
  signature: '(Ký, ghi rõ họ tên)',
  digitalSignature: '(Ký số)',
  guideTitle: 'HƯỚNG DẪN NHẬP LIỆU (phần này không in)',
  guide: [
    'Chỉ nhập vào ô có nền vàng: điểm, tài liệu kiểm chứng, ghi chú. Các ô khác đã khóa; không chèn, xóa hoặc gộp ô, không đổi tên trang tính.',
    'Điểm là số từ 0 đến điểm tối đa của chỉ số. Số lẻ dùng dấu thập phân của máy: các dòng cộng hiện 0,00 thì gõ dấu phẩy (8,5), hiện 0.00 thì gõ dấu chấm (8.5). Nhập xong, xem lại con số hiện trong ô.',
    'Ô để trống nghĩa là chưa có điểm, không phải 0 điểm. Không đạt điểm nào thì phải nhập số 0.',
    'Chỉ số không thuộc phạm vi của đơn vị: ghi “Không áp dụng” (hoặc “KAD”) vào ô điểm, không nhập 0.',
    'Tài liệu kiểm chứng: mỗi văn bản một dòng, theo mẫu “* số, ký hiệu - ngày: trích yếu”; xuống dòng trong ô bằng Alt+Enter.',
    'Các dòng cộng tự tính. Khi tổng hợp, phần mềm cộng lại từ điểm của từng chỉ số thành phần.',
    'Giữ nguyên tên đơn vị và mã biểu mẫu: hai dòng này dùng để đối chiếu khi nhận bảng điểm.',
  ],
  columnGuide: {
    self: 'Cột Điểm tự chấm do đơn vị ghi',
    appraised: 'cột Điểm thẩm định do cơ quan thẩm định ghi',
    final: 'cột Điểm kết luận do Hội đồng ghi',
  },
  points: (points: number) => formatMaximum('vi', points),
};

/** What the command says. */
export const templatesVi = {
  yearMissing: 'Cần cho biết năm của biểu mẫu, ví dụ: npm run template -- --year 2026',
  noData: (folder: string) => `Không có thư mục dữ liệu: ${folder}`,
  noYear: (folder: string) => `Không có thư mục của năm: ${folder}`,
  unitUnknown: (unit: string) => `Không có đơn vị nào có mã ${unit} trong units.yaml`,
  unitAbsent: (unit: string, day: string) => `Đơn vị ${unit} không tồn tại vào ngày ${day} (hạn gửi hồ sơ)`,
  noUnits: (day: string) => `Không có đơn vị nào vào ngày ${day} (hạn gửi hồ sơ)`,
  notFolder: (path: string) => `Không phải thư mục: ${path}`,
  existing: (files: readonly string[]) =>
    `Chưa ghi tệp nào. Các tệp sau đã có và khác với biểu mẫu trống, có thể đã có người điền:\n${files.map((file) => `  ${file}`).join('\n')}\nHãy chuyển các tệp này đi nơi khác hoặc chọn thư mục khác bằng --out.`,
  notWritten: 'Chưa ghi biểu mẫu nào: tệp quy tắc còn lỗi.',
  written: (count: number, folder: string) => `Đã ghi ${count} biểu mẫu trống vào ${folder}`,
  unchanged: (count: number) => `${count} biểu mẫu đã có sẵn và không thay đổi`,
};
