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
  noCandidate: 'Không có ứng viên đủ điều kiện.',
  form: 'Hình thức',
  basis: 'Căn cứ',
  ledger: 'Điều kiện từng đơn vị',
  eligible: 'Đủ điều kiện',
  notEligible: 'Không đủ điều kiện',
  met: 'Đạt',
  notMet: 'Không đạt',
  result: 'Kết luận',
  passed: (unit: string, reasons: string) => `${unit} xếp trên nhưng không đủ điều kiện: ${reasons}.`,
  condition: {
    ranked: 'Được xếp hạng',
    registered: 'Đăng ký đúng hạn',
    'dossier-complete': 'Hồ sơ đầy đủ',
    'dossier-signed': 'Hồ sơ được ký số',
    'dossier-on-time': 'Gửi hồ sơ đúng hạn',
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
  },
  individuals:
    'Xét trong các đơn vị đủ điều kiện: có báo cáo thành tích cá nhân, đạt mọi tiêu chí và nhiều phiếu đồng ý nhất. Danh tính người được đề nghị không công bố.',
};
