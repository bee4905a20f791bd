export const rulesVi = {
  title: (year: number) => `Cách tính năm ${year}`,
  description: (year: number) =>
    `Bộ chỉ số, công thức, điểm thưởng, xếp hạng và điều kiện khen thưởng năm ${year}.`,
  intro: 'Trang này được tạo từ chính tệp quy tắc mà phần mềm dùng để tính.',
  basis: 'Căn cứ',
  basisLine: (title: string, number: string, date: string, issuer: string) =>
    `${title}: số ${number} ngày ${date}, ${issuer}`,
  period: (from: string, to: string) => `Thời gian thi đua: từ ${from} đến ${to}.`,
  scale: 'Thang điểm',
  scaleText: (max: string, components: number) =>
    `Tổng ${max} điểm cho ${components} chỉ số thành phần, chưa kể điểm thưởng.`,
  formula: 'Công thức',
  sum: 'Điểm chỉ số chính là tổng điểm các chỉ số thành phần; điểm của đơn vị là tổng các chỉ số chính. Điểm được cộng chính xác đến phần triệu, không làm tròn.',
  weighted:
    'Giá trị chỉ số chính bằng điểm chia cho điểm tối đa; điểm của đơn vị là tổng các giá trị nhân với trọng số.',
  total: 'Tổng điểm = điểm + điểm thưởng. Xếp hạng theo tổng điểm.',
  value: 'Giá trị = điểm / điểm tối đa, để tham khảo, không dùng để xếp hạng.',
  counted: 'Điểm được tính',
  countedText: {
    self: 'Năm này tính điểm tự chấm.',
    appraised: 'Năm này tính điểm thẩm định.',
    final: 'Năm này tính điểm kết luận của Hội đồng.',
  },
  countedRule: 'Ô trống ở cột được tính là chưa có điểm: không lấy cột khác thay thế và không coi là 0.',
  notApplicable: {
    'full-points': 'Chỉ số không áp dụng cho đơn vị được tính điểm tối đa.',
    drop: 'Chỉ số không áp dụng cho đơn vị được loại khỏi điểm tối đa; điểm chỉ số chính được quy đổi tương ứng. Chỉ số chính không áp dụng toàn bộ thì loại khỏi tổng điểm tối đa, tổng điểm quy đổi tương ứng.',
    unranked: 'Đơn vị có chỉ số không áp dụng thì không xếp hạng.',
  },
  bonus: 'Điểm thưởng',
  tier: (count: number, points: string) => `Từ ${count} sáng kiến, mô hình được công nhận: +${points} điểm`,
  bonusMax: (max: string) => `Cao nhất ${max} điểm; tổng điểm có thể vượt thang điểm.`,
  ranking: 'Xếp hạng',
  rankingText:
    'Hạng 1 là cao nhất. Bằng điểm thì đồng hạng và bỏ qua hạng kế tiếp (1, 2, 2, 4). So sánh số chưa làm tròn.',
  rankedGroup: (name: string, groups: string) => `${name}: ${groups}`,
  deadlines: 'Các mốc thời gian',
  registration: 'Đăng ký',
  dossier: 'Gửi hồ sơ',
  decision: 'Quyết định',
  until: (date: string) => `đến hết ngày ${date}`,
  before: (date: string) => `trước ngày ${date}`,
  awards: 'Khen thưởng',
  conditions: 'Điều kiện',
  criteria: 'Tiêu chí cá nhân',
  number: (count: number) => `${count} suất`,
  components: 'Toàn bộ chỉ số',
};
