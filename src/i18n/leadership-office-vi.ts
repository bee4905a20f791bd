/** Vietnamese texts of the leadership's pages on offices, reminders, sensitivity and findings. */
export const leadershipOfficeVi = {
  offices: {
    unassigned: 'Chưa phân công',
    lead: (offices: string, unassigned: string) =>
      `${offices} bộ phận phụ trách; ${unassigned} chỉ số chưa phân công.`,
    most: (office: string, points: string) => `Mất điểm nhiều nhất: ${office} (${points} điểm).`,
    nobody: (count: string) => `Khung đánh giá của năm chưa phân công bộ phận phụ trách (${count} chỉ số).`,
    how: 'Để phân công, ghi mục office cho từng chỉ số trong framework.yaml của năm.',
    office: 'Bộ phận',
    count: 'Số chỉ số',
    lost: 'Điểm mất',
    lostHint: 'Điểm mất: điểm tối đa trừ điểm được tính, cộng qua các đơn vị được xếp hạng.',
    missing: 'Điểm còn thiếu',
    missingIn: 'Thiếu ở',
    due: (day: string, days: string) => `Hạn có điểm: ${day} (${days}).`,
    mostLost: (units: string) => `Đơn vị mất nhiều nhất: ${units}.`,
    overview: 'Tổng hợp theo bộ phận',
  },
  reminders: {
    lead: (units: string, all: string, late: string) =>
      `${units}/${all} đơn vị còn việc phải làm hoặc đã làm trễ; ${late} việc quá hạn hoặc làm trễ.`,
    allDone: (all: string) => `Cả ${all} đơn vị đã làm đủ, đúng hạn.`,
    asOf: (day: string) => `Tính đến ngày ${day}.`,
    settled: 'Năm đã có quyết định: danh sách chỉ để đối chiếu, rút kinh nghiệm.',
    todo: 'Việc',
    todos: {
      register: 'Chưa đăng ký thi đua',
      sheet: 'Chưa có bảng điểm',
      'registered-late': (at: string) => `Đăng ký trễ: ngày ${at}`,
      'sent-late': (at: string) => `Gửi hồ sơ trễ: ${at}`,
      documents: (names: string) => `Còn thiếu tài liệu: ${names}`,
      sign: (names: string) => `Chưa ký số: ${names}`,
      scores: (column: string, count: string, codes: string) =>
        `Thiếu điểm ở cột ${column.toLowerCase()}: ${count} chỉ số (${codes})`,
    },
  },
  sensitivity: {
    bonusLead: (moved: string) => `Nếu bỏ điểm thưởng: ${moved} đơn vị đổi hạng`,
    firstSame: 'đơn vị đứng đầu không đổi.',
    firstOther: (first: string) => `đứng đầu là ${first}.`,
    noBonus: 'Năm này không đơn vị nào có điểm thưởng.',
    componentsLead: (changing: string, all: string) =>
      `Bỏ từng chỉ số một: ${changing}/${all} trường hợp đổi đơn vị đứng đầu.`,
    hint: 'Chỉ so các đơn vị đã được xếp hạng. Thứ hạng tính lại bằng đúng cách tính của năm, trên giá trị chưa làm tròn; không thay thế kết quả.',
    ranks: 'Thứ hạng đặt cạnh nhau',
    published: 'Như công bố',
    withoutBonus: 'Không điểm thưởng',
    lastRules: (year: number) => `Quy tắc ${year}`,
    lastHow: (year: number, common: string, rescaled: string) =>
      `Cột “Quy tắc ${year}”: cộng điểm của ${common} chỉ số thành phần có ở cả hai năm (so theo mã), mỗi điểm nhân với điểm tối đa năm ${year} rồi chia cho điểm tối đa năm nay (${rescaled} chỉ số có điểm tối đa khác), cộng điểm thưởng theo mức năm ${year} cho số sáng kiến được công nhận năm nay.`,
    lastLeft: (added: string, gone: string) =>
      `Không tính ${added} chỉ số mới của năm nay; ${gone} chỉ số của năm trước không còn nên không có điểm. Vì vậy đây không phải tổng điểm mà quy tắc năm trước sẽ cho ra.`,
    noLast: {
      'no-year': 'Không có dữ liệu của năm liền trước để so theo quy tắc cũ.',
      weighted: 'Không so theo quy tắc năm trước: một trong hai năm tính điểm có trọng số.',
      'not-applicable':
        'Không so theo quy tắc năm trước: có chỉ số không áp dụng, được loại khỏi điểm tối đa.',
      'nothing-common': 'Không so theo quy tắc năm trước: hai năm không có chỉ số nào chung mã.',
    },
    components: 'Nếu bỏ từng chỉ số thành phần',
    unchanged: (codes: string) => `Bỏ các chỉ số sau không làm đơn vị nào đổi hạng: ${codes}.`,
    component: 'Bỏ chỉ số',
    max: 'Tối đa',
    moved: 'Số đơn vị đổi hạng',
    largest: 'Thay đổi lớn nhất',
    move: (unit: string, from: string, to: string) => `${unit}: hạng ${from} thành ${to}`,
    first: 'Đứng đầu',
    same: 'không đổi',
  },
  findings: {
    lead: (missing: string, late: string, errors: string, warnings: string) =>
      `${missing} đơn vị chưa có bảng điểm, ${late} đơn vị gửi hồ sơ trễ; còn ${errors} lỗi và ${warnings} cảnh báo chưa xử lý.`,
    sheets: 'Bảng điểm chưa có, hồ sơ gửi trễ, điểm còn thiếu',
    accepted: 'Cảnh báo đã được chấp nhận',
    acceptedHint: 'Người chấp nhận chịu trách nhiệm; ô thay đổi thì cảnh báo mở lại.',
    open: 'Chưa xử lý, theo đơn vị',
    kinds: 'Chưa xử lý, theo loại',
    finding: 'Nội dung',
    example: 'Ví dụ ở',
    count: 'Số lần',
    place: 'Vị trí',
    by: 'Người chấp nhận',
    date: 'Ngày',
    noUnit: 'Không thuộc riêng đơn vị nào',
    severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Thông tin' },
  },
};
