export const awardsVi = {
  title: (year: number) => `Khen thưởng năm ${year}`,
  description: (year: number) =>
    `Từng danh hiệu năm ${year}: điều kiện, đơn vị đủ điều kiện, đề nghị và quyết định.`,
  intro: 'Mỗi đơn vị được xét theo từng điều kiện; lý do không đạt được ghi rõ kèm ô nguồn.',
  someone: (unit: string) => `một cá nhân của ${unit}`,
  decided: (who: string) => `Đã có quyết định khen thưởng: ${who}.`,
  decision: (number: string, date: string, issuer: string) =>
    `Quyết định số ${number} ngày ${date} của ${issuer}.`,
  chosen: (others: string, basis: string) => `Bằng điểm với ${others}. Căn cứ chọn: ${basis}.`,
  proposed: (who: string) => `Đề nghị: ${who}. Chưa có quyết định.`,
  tied: (units: string, number: number) =>
    `Bằng nhau ở ngưỡng khen thưởng (${number} suất): ${units}. Cần quyết định lựa chọn kèm căn cứ.`,
  noCandidate: 'Không có ứng viên.',
  noneEligible: 'Không đơn vị nào đạt đủ các điều kiện.',
  person: (name: string, unit: string) => `${name}, ${unit}`,
  overruling: (number: string, date: string, issuer: string, who: string, reason: string) =>
    `Quyết định số ${number} ngày ${date} của ${issuer} khen thưởng ${who}, khác với kết quả xét dưới đây. Lý do: ${reason}`,
  unknownRecipient: 'đối tượng không có trong danh sách',
  shortOf: (points: string) => `Kém ứng viên ${points} điểm`,
  shortfall: {
    points: (points: string) => `thiếu ${points} điểm`,
    days: (days: number) => `trễ ${days} ngày`,
    minutes: (hours: number, minutes: number) =>
      hours === 0 ? `trễ ${minutes} phút` : `trễ ${hours} giờ ${minutes} phút`,
    documents: (count: number) => `thiếu ${count} tài liệu`,
    signatures: (count: number) => `thiếu ${count} chữ ký số`,
    criteria: (count: number) => `thiếu ${count} tiêu chí`,
    votes: (count: number) => `thiếu ${count} phiếu`,
  },
  form: 'Hình thức',
  basis: 'Căn cứ',
  ledger: 'Điều kiện từng đơn vị',
  eligible: 'Đủ điều kiện',
  notEligible: 'Không đủ điều kiện',
  met: 'Đạt',
  notMet: 'Không đạt',
  result: 'Kết luận',
  passed: (unit: string, reasons: string) => `${unit} xếp trên nhưng không đủ điều kiện: ${reasons}.`,
  timeline: {
    registration: 'Đăng ký thi đua',
    dossier: 'Gửi hồ sơ',
    decision: 'Quyết định khen thưởng',
    done: 'đã hoàn thành',
    over: 'đã hết hạn',
    today: 'hôm nay là ngày cuối',
    left: (days: number) => `còn ${days} ngày`,
    progress: {
      registration: (done: number, of: number) => `${done}/${of} đơn vị đã đăng ký đúng hạn`,
      dossier: (done: number, of: number) => `${done}/${of} đơn vị đã gửi đúng hạn và ký số toàn bộ hồ sơ`,
      decision: (done: number, of: number) => `${done}/${of} danh hiệu đã có quyết định`,
    },
    asOf: (day: string) => `Tính đến ngày ${day}.`,
    title: 'Các mốc trong năm',
  },
  rankedBy: (what: string) => `Xét theo ${what}`,
  rankedByPoints: 'điểm chỉ số, không tính điểm thưởng',
  pointsIn: (main: string) => `Điểm ${main}`,
  condition: {
    ranked: 'Được xếp hạng',
    registered: 'Đăng ký đúng hạn',
    'dossier-complete': 'Hồ sơ đầy đủ',
    'dossier-signed': 'Hồ sơ được ký số',
    'dossier-on-time': 'Gửi hồ sơ đúng hạn',
    'council-minutes': 'Có biên bản họp Hội đồng',
    'minimum-value': 'Đạt mức tối thiểu',
    'not-excluded': 'Không thuộc diện không xét',
    'council-votes': 'Đủ phiếu đồng ý',
  },
  reason: {
    ranked: 'chưa được xếp hạng',
    registered: (value: string, by: string) =>
      value === '' ? `không đăng ký (hạn ${by})` : `đăng ký ngày ${value}, hạn ${by}`,
    registeredBy: (unit: string) => `tính theo đăng ký của ${unit}`,
    'dossier-complete': (missing: string) => `thiếu ${missing}`,
    'dossier-signed': (unsigned: string) => (unsigned === '' ? 'không có hồ sơ' : `chưa ký số: ${unsigned}`),
    'dossier-on-time': (sent: string, by: string) =>
      sent === '' ? `chưa gửi hồ sơ (hạn ${by})` : `gửi lúc ${sent}, hạn ${by}`,
    'minimum-value': (share: string, atLeast: string) =>
      share === '' ? `chưa có kết quả (tối thiểu ${atLeast})` : `đạt ${share}, tối thiểu ${atLeast}`,
    'not-excluded': 'thuộc danh sách không xét năm nay',
    'council-votes': (votes: string, needed: string) =>
      votes === '' || needed === '' ? 'chưa ghi kết quả biểu quyết' : `${votes} phiếu, cần ${needed}`,
  },
  individuals:
    'Xét trong các đơn vị đủ điều kiện: có báo cáo thành tích cá nhân, đạt mọi tiêu chí và nhiều phiếu đồng ý nhất. Người được đề nghị không được nêu tên; người được khen thưởng chỉ được nêu tên khi đồng ý hoặc có căn cứ pháp lý.',
};
