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

/** Words of the blank `awards.xlsx`: always Vietnamese, as the form is. Names of sheets and columns are those of `AWARD_LISTS`. */
export const awardsFormVi = {
  guideSheet: 'Hướng dẫn',
  choiceSheet: 'Danh mục',
  title: (year: number) => `DANH SÁCH PHỤC VỤ XÉT KHEN THƯỞNG THI ĐUA CHUYỂN ĐỔI SỐ NĂM ${year}`,
  listTitle: (title: string, year: number) => `${title} NĂM ${year}`,
  listTitles: {
    registrations: 'ĐĂNG KÝ THI ĐUA',
    documents: 'HỒ SƠ ĐỀ NGHỊ KHEN THƯỞNG',
    initiatives: 'SÁNG KIẾN, MÔ HÌNH ĐƯỢC CÔNG NHẬN',
    nominees: 'CÁ NHÂN ĐƯỢC ĐỀ NGHỊ KHEN THƯỞNG',
    unitVotes: 'KẾT QUẢ BIỂU QUYẾT ĐỐI VỚI TẬP THỂ',
    exclusions: 'ĐƠN VỊ KHÔNG ĐƯỢC XÉT KHEN THƯỞNG',
    decisions: 'QUYẾT ĐỊNH KHEN THƯỞNG',
  },
  listGuides: {
    registrations:
      'Mỗi đơn vị đăng ký một dòng. Đăng ký của đơn vị cũ (đã sáp nhập, chia tách, đổi tên) ghi theo mã của đơn vị cũ.',
    documents:
      'Mỗi tài liệu một dòng, loại tài liệu ghi đúng tên trong danh sách; tài liệu khác trong hồ sơ thì gõ tên. Đối tượng: tên đơn vị; với báo cáo thành tích cá nhân là họ và tên, đúng như ở trang Cá nhân.',
    initiatives:
      'Mỗi sáng kiến, mô hình đã được công nhận một dòng; mỗi quyết định công nhận chỉ được tính một lần. Không ghi tên người ở trang này: nội dung có thể được công bố nguyên văn.',
    nominees:
      'Mỗi cá nhân được đề nghị một dòng. Đồng ý công khai: chỉ ghi “Có” khi người đó đã đồng ý cho nêu tên nếu được khen thưởng. Căn cứ công khai: quy định cho phép nêu tên khi không có sự đồng ý.',
    unitVotes: 'Mỗi đơn vị một dòng cho mỗi danh hiệu đã biểu quyết. Danh hiệu ghi bằng mã.',
    exclusions:
      'Mỗi đơn vị không được xét trong năm một dòng. Lý do được để trống; có ghi thì chỉ để lưu nội bộ, không bao giờ được công bố.',
    decisions:
      'Mỗi đơn vị hoặc cá nhân được khen thưởng một dòng. Đối tượng: mã đơn vị, hoặc họ và tên đúng như ở trang Cá nhân. Căn cứ chọn: bắt buộc khi phải chọn giữa các ứng viên bằng nhau; không ghi tên người.',
  },
  howTitle: 'A. CÁCH GHI',
  how: (day: string, isoDay: string) => [
    'Mỗi trang tính là một danh sách, ghi từ dòng ngay dưới dòng tiêu đề. Không đổi tên trang tính và tên cột. Được thêm cột khác để theo dõi; phần mềm không đọc các cột đó.',
    'Ô có danh sách thả xuống thì chọn trong danh sách. Mã đơn vị, mã danh hiệu và tên tài liệu tra ở trang Danh mục.',
    `Ngày gõ theo kiểu ngày của máy rồi xem lại trong ô, ô luôn hiện ngày trước, tháng sau: ${day}. Máy không nhận thì gõ năm-tháng-ngày: ${isoDay}. Thời điểm gửi có cả giờ: ${day} 16:30.`,
    'Số phiếu và số thành viên Hội đồng là số nguyên, không kèm chữ.',
    'Được để trống: Đối tượng ở trang Hồ sơ; Cơ quan công nhận; Căn cứ chọn; Số thành viên Hội đồng nếu danh hiệu không xét theo tỷ lệ phiếu; Đồng ý công khai; Căn cứ công khai. Ô khác của dòng đã ghi mà để trống thì phần mềm báo lỗi.',
    'Sao chép từ tệp khác thì dán giá trị để giữ danh sách thả xuống. Hết dòng đã kẻ thì sao chép dòng trống cuối cùng xuống dưới.',
    'Ghi xong, lưu với tên awards.xlsx vào thư mục dữ liệu của năm.',
  ],
  privacyTitle: 'B. BẢO VỆ THÔNG TIN CÁ NHÂN',
  privacy: [
    'Tên người chỉ ghi ở cột “Họ và tên” và cột “Đối tượng”. Không ghi tên người ở cột khác, ở tên tệp và tên trang tính: những nội dung này có thể được công bố nguyên văn. Không ghi số điện thoại, số căn cước, địa chỉ thư điện tử ở bất kỳ ô nào.',
    'Sự đồng ý của cá nhân ghi ở cột “Đồng ý công khai”. Tên chỉ được công bố khi đã có quyết định khen thưởng và cột này ghi “Có”, hoặc cột “Căn cứ công khai” ghi quy định cho phép nêu tên. Mọi trường hợp khác chỉ công bố “một cá nhân của” đơn vị.',
  ],
  privacyOfExclusions: 'Lý do ghi ở trang Loại trừ không bao giờ được công bố.',
  listsTitle: 'C. CÁC TRANG TÍNH',
  choicesTitle: 'DANH MỤC DÙNG TRONG TỆP',
  choicesGuide: 'Trang này chỉ để tra cứu và làm nguồn cho các danh sách thả xuống; không sửa, không xóa.',
  choices: {
    unit: 'Mã đơn vị',
    unitName: 'Tên đơn vị',
    award: 'Mã danh hiệu',
    awardName: 'Tên danh hiệu',
    recipient: 'Dành cho',
    document: 'Loại tài liệu',
  },
  recipients: { unit: 'Tập thể', individual: 'Cá nhân' },
  yesNo: ['Có', 'Không'],
  criterion: ['Đạt', 'Không đạt'],
  chooseTitle: 'Giá trị không có trong danh sách',
  choose: 'Hãy chọn trong danh sách thả xuống của ô, hoặc tra ở trang Danh mục.',
  formerUnit:
    'Mã này không thuộc đơn vị nào dự thi trong năm. Chỉ giữ lại nếu là mã của đơn vị cũ đã sáp nhập, chia tách hoặc đổi tên.',
  document:
    'Tên này không có trong thành phần hồ sơ theo quy định. Chỉ giữ lại nếu đây là tài liệu khác; gõ sai tên thì hồ sơ bị coi là thiếu.',
  recipientTitle: 'Đối tượng được khen thưởng',
  recipient: 'Tập thể: chọn mã đơn vị. Cá nhân: gõ họ và tên đúng như ở trang Cá nhân.',
  dayTitle: 'Ngày tháng',
  momentTitle: 'Ngày tháng và giờ',
  dayPrompt: (day: string, isoDay: string) => `Ví dụ ${day}. Máy không nhận thì gõ ${isoDay}.`,
  dayErrorTitle: 'Ngày không hợp lệ',
  dayError: (from: string, to: string, isoDay: string) =>
    `Ô này nhận ngày từ ${from} đến ${to}. Máy không nhận thì gõ năm-tháng-ngày, ví dụ ${isoDay}.`,
  countErrorTitle: 'Số không hợp lệ',
  countError: 'Ô này nhận số nguyên từ 0 trở lên.',
} as const;

/** What the command says. */
export const templatesVi = {
  yearMissing: 'Cần cho biết năm của biểu mẫu, ví dụ: npm run template -- --year 2026',
  noData: (folder: string) => `Không có thư mục dữ liệu: ${folder}`,
  noYear: (folder: string) => `Không có thư mục của năm: ${folder}`,
  unitUnknown: (unit: string) => `Không có đơn vị nào có mã ${unit} trong units.yaml`,
  awardsOfUnit:
    'Mẫu awards.xlsx dùng chung cho cả năm, không lập riêng cho một đơn vị: bỏ --unit hoặc --awards',
  unitAbsent: (unit: string, day: string) => `Đơn vị ${unit} không tồn tại vào ngày ${day} (hạn gửi hồ sơ)`,
  noUnits: (day: string) => `Không có đơn vị nào vào ngày ${day} (hạn gửi hồ sơ)`,
  notFolder: (path: string) => `Không phải thư mục: ${path}`,
  existing: (files: readonly string[]) =>
    `Chưa ghi tệp nào. Các tệp sau đã có và khác với biểu mẫu trống, có thể đã có người điền:\n${files.map((file) => `  ${file}`).join('\n')}\nHãy chuyển các tệp này đi nơi khác hoặc chọn thư mục khác bằng --out.`,
  notWritten: 'Chưa ghi biểu mẫu nào: tệp quy tắc còn lỗi.',
  written: (count: number, folder: string) => `Đã ghi ${count} biểu mẫu trống vào ${folder}`,
  unchanged: (count: number) => `${count} biểu mẫu đã có sẵn và không thay đổi`,
};
