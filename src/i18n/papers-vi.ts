/**
 * Words of the dossier's papers, in the form of Nghị định 30/2020/NĐ-CP. Papers are Vietnamese only. Nothing here says that
 * somebody was given an award, but for `awards.decided`, which takes the decision's number and date.
 */
export const papersVi = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  draft: 'DỰ THẢO',
  sample: 'Dữ liệu mẫu, không phải kết quả thật',
  /** What the data do not know, to be written in by hand. */
  blank: '…………………………',
  number: (kind: string) => `Số: ………/${kind}-………`,
  place: '…………, ngày …… tháng …… năm ………',
  basis: (title: string, number: string, day: string, issuer: string) =>
    `Căn cứ ${title}, số ${number} ${day} của ${issuer};`,
  /** In a cell without a figure. */
  none: '–',
  sign: {
    authority: 'TM./KT. …………………………',
    seal: '(Chữ ký, dấu của cơ quan)',
    byHand: '(Ký, ghi rõ họ tên)',
    name: '…………………………',
    recipients: 'Nơi nhận:',
    asAbove: '- Như trên;',
    others: '- …………………………;',
    file: '- Lưu: VT, ………',
  },
  cut: (shown: string, total: string, file: string, year: number) =>
    `Bảng in ${shown} dòng đầu trong ${total}; bảng đầy đủ ở tệp ${file} năm ${year}.`,
  counted: {
    self: 'điểm tự chấm',
    appraised: 'điểm thẩm định',
    final: 'điểm kết luận của Hội đồng',
  },
  rank: (rank: number, tied: boolean) => (tied ? `${rank} (đồng hạng)` : String(rank)),
  row: 'STT',
  unit: 'Đơn vị',
  proposal: {
    title: (year: number) => `Tờ trình đề nghị xét khen thưởng năm ${year}`,
    name: 'TỜ TRÌNH',
    subject: (year: number) => `Về việc đề nghị xét khen thưởng thi đua chuyển đổi số năm ${year}`,
    to: 'Kính gửi: ………………………………………………',
    opening: (year: number) =>
      `Trên cơ sở kết quả thi đua chuyển đổi số năm ${year}, ………………………… kính trình xem xét khen thưởng như sau:`,
    results: 'I. KẾT QUẢ THI ĐUA',
    tookPart: (units: string, ranked: string, unranked: string) =>
      `Có ${units} đơn vị tham gia, trong đó ${ranked} đơn vị được xếp hạng, ${unranked} đơn vị tham gia nhưng không xếp hạng.`,
    scale: (max: string, components: string, counted: string) =>
      `Thang điểm ${max} điểm cho ${components} chỉ số thành phần, chưa kể điểm thưởng. Điểm được tính là ${counted}.`,
    totals: (low: string, high: string, median: string) =>
      `Tổng điểm của các đơn vị được xếp hạng từ ${low} đến ${high}, trung vị ${median}.`,
    official: (number: string, day: string, issuer: string) =>
      `Kết quả thi đua theo Quyết định số ${number} ${day} của ${issuer}.`,
    open: 'Kết quả chưa có quyết định công nhận; thứ hạng có thể thay đổi.',
    proposed: 'II. ĐỀ NGHỊ XÉT KHEN THƯỞNG',
    asking: 'III. KIẾN NGHỊ',
    ask: '………………………… kính đề nghị xem xét, quyết định./.',
    nothing: 'Các nội dung nêu tại mục II đã có quyết định; Tờ trình lưu hồ sơ./.',
    enclosed: 'Tài liệu kèm theo:',
    enclosures: [
      'Danh sách đề nghị khen thưởng (Phụ lục);',
      'Bảng tổng hợp và xếp hạng;',
      'Biên bản họp Hội đồng;',
      'Bảng điểm thi đua chuyển đổi số của các đơn vị;',
      'Báo cáo thành tích của tập thể, cá nhân được đề nghị.',
    ],
  },
  awards: {
    heading: (i: number, award: string, form: string, number: number) =>
      `${i}. ${award}: ${form} (${String(number).padStart(2, '0')} suất)`,
    basis: (basis: string) => `Căn cứ xét: ${basis}.`,
    someone: (unit: string) => `một cá nhân của ${unit}`,
    person: (name: string, unit: string) => (unit === '' ? name : `${name}, ${unit}`),
    unknown: 'đối tượng không có trong danh sách',
    merit: (unit: string, measure: string, points: string, rank: string) =>
      `${unit} (${measure} ${points}${rank === '' ? '' : `, ${rank}`})`,
    ranked: (rank: number, tied: boolean) => (tied ? `đồng hạng ${rank}` : `hạng ${rank}`),
    total: 'tổng điểm',
    points: 'điểm chỉ số, không tính điểm thưởng',
    main: (name: string) => `điểm chỉ số ${name}`,
    proposed: (form: string, who: string) => `Đề nghị xét, tặng ${form} cho: ${who}.`,
    tied: (left: number, who: string) =>
      `Các ứng viên sau bằng nhau ở ngưỡng, còn ${left} suất: ${who}. Đề nghị Hội đồng lựa chọn và ghi rõ căn cứ chọn: …………………………`,
    notEligible: 'Không đơn vị nào đạt đủ các điều kiện; chưa có đối tượng để đề nghị.',
    noCandidate: 'Không có ứng viên; chưa có đối tượng để đề nghị.',
    decided: (number: string, day: string, issuer: string, who: string) =>
      `Đã có Quyết định số ${number} ${day} của ${issuer} khen thưởng: ${who}.`,
    chosen: (others: string, basis: string) => `Bằng nhau ở ngưỡng với ${others}. Căn cứ chọn: ${basis}.`,
    overruling: (number: string, day: string, issuer: string, who: string, reason: string) =>
      `Quyết định số ${number} ${day} của ${issuer} chọn ${who}, khác với kết quả xét theo điều kiện. Lý do: ${reason}`,
    passed: (unit: string, reasons: string) =>
      `${unit} có kết quả cao hơn nhưng không đủ điều kiện: ${reasons}.`,
    nobody: 'Năm này không có danh hiệu nào được quy định.',
  },
  annex: {
    title: (year: number) => `Danh sách đề nghị khen thưởng năm ${year}`,
    above: 'PHỤ LỤC',
    name: (year: number) => `DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG THI ĐUA CHUYỂN ĐỔI SỐ NĂM ${year}`,
    with: '(Kèm theo Tờ trình số ………/TTr-……… ngày …… tháng …… năm ……… của …………………………)',
    award: 'Danh hiệu, hình thức khen thưởng',
    recipient: 'Tập thể, cá nhân',
    result: 'Kết quả',
    rank: 'Hạng',
    remark: 'Ghi chú',
    proposed: 'Đề nghị',
    tied: 'Bằng nhau ở ngưỡng, cần lựa chọn kèm căn cứ',
    none: 'Không có đối tượng đề nghị',
    decided: (number: string, day: string) => `Quyết định số ${number} ${day}`,
  },
  summary: {
    title: (year: number) => `Bảng tổng hợp và xếp hạng năm ${year}`,
    name: 'BẢNG TỔNG HỢP VÀ XẾP HẠNG',
    subject: (year: number) => `Thi đua chuyển đổi số năm ${year}`,
    counted: (counted: string) =>
      `Điểm được tính: ${counted}. Xếp hạng theo tổng điểm chưa làm tròn; bằng điểm thì đồng hạng và bỏ qua hạng kế tiếp.`,
    rank: 'Hạng',
    index: (code: string, name: string, max: string) => `${code}. ${name} (${max})`,
    points: 'Điểm chỉ số',
    bonus: 'Điểm thưởng',
    total: 'Tổng điểm',
    none: 'Chưa có đơn vị nào được xếp hạng.',
    unranked: 'Đơn vị tham gia nhưng không xếp hạng',
    reason: 'Lý do',
    left: 'NGƯỜI LẬP BẢNG',
  },
  sheet: {
    title: (unit: string, year: number) => `Bảng điểm thi đua chuyển đổi số năm ${year}: ${unit}`,
    name: 'BẢNG ĐIỂM THI ĐUA CHUYỂN ĐỔI SỐ',
    subject: (unit: string, year: number) => `${unit}, năm ${year}`,
    counted: (counted: string) => `Đơn vị tính: điểm. Điểm được tính: ${counted}.`,
    code: 'Mã',
    index: 'Chỉ số',
    max: 'Tối đa',
    self: 'Tự chấm',
    appraised: 'Thẩm định',
    countedColumn: 'Được tính',
    sum: 'Cộng điểm chỉ số',
    bonus: 'Điểm thưởng',
    total: 'Tổng điểm',
    initiatives: 'Sáng kiến, mô hình được tính điểm thưởng:',
    initiative: (name: string, decision: string, day: string, issuer: string) =>
      `${name} (số ${decision} ${day} của ${issuer})`,
    appraisers: 'ĐẠI DIỆN TỔ THẨM ĐỊNH',
    head: 'THỦ TRƯỞNG ĐƠN VỊ',
  },
};
