/** Texts of single page types. */
export const pagesVi = {
  home: {
    lead: (unit: string, total: string) => `${unit} dẫn đầu với ${total} điểm`,
    leadTied: (units: string, total: string) => `${units} cùng dẫn đầu với ${total} điểm`,
    leadBy: (points: string, unit: string) => `Hơn ${unit} xếp thứ hai ${points} điểm.`,
    nobody: 'Chưa có đơn vị nào được xếp hạng',
    ranked: (count: number) => `${count} đơn vị được xếp hạng`,
    spread: (low: string, high: string) => `từ ${low} đến ${high} điểm`,
    median: (points: string) => `điểm trung vị, chưa kể điểm thưởng: ${points}`,
    sixIndices: (count: number, year: number) => `${count} chỉ số chính năm ${year}`,
    sixHint: 'Thanh đậm: mức đạt trung vị của các đơn vị so với điểm tối đa.',
    years: 'Các năm đánh giá',
    why: 'Xem cách cộng thành tổng điểm này',
    leadMany: (count: number, total: string) => `${count} đơn vị cùng dẫn đầu với ${total} điểm`,
    manyFirst: (count: number) => `${count} đơn vị cùng hạng nhất`,
    andOthers: (count: number) => `và ${count} đơn vị khác`,
    toUnits: 'Tất cả đơn vị',
    toCompare: 'So sánh hai đến bốn đơn vị, các năm',
    next: 'Xem tiếp',
    toYear: (year: number) => `Bảng xếp hạng đầy đủ năm ${year}`,
    toProgress: 'Tiến trình qua các năm và trong năm',
    toMethodology: (year: number) => `Cách tính điểm năm ${year}`,
    toData: 'Tải dữ liệu mở',
    description: (year: number) =>
      `Kết quả thi đua chuyển đổi số năm ${year}: xếp hạng, chỉ số, khen thưởng và dữ liệu mở.`,
  },
  yearPage: {
    title: (year: number) => `Xếp hạng năm ${year}`,
    description: (year: number, count: number) =>
      `Bảng xếp hạng ${count} đơn vị năm ${year} theo tổng điểm, các chỉ số chính và điểm thưởng.`,
    more: 'Trong năm này',
    findings: (warnings: number) => `Khi kiểm tra bảng điểm có ${warnings} cảnh báo, không có lỗi.`,
  },
  unitPage: {
    title: (name: string, year: number) => `${name}, năm ${year}`,
    description: (name: string, year: number) =>
      `Điểm tự chấm và điểm thẩm định từng chỉ số của ${name} năm ${year}, với tệp và ô nguồn.`,
    rankOf: (rank: number, count: string) => `Hạng ${rank} trong ${count} đơn vị`,
    totalOf: (total: string, points: string, bonus: string) =>
      `${total} điểm = ${points} điểm chỉ số + ${bonus} điểm thưởng`,
    gapTitle: 'Thẩm định so với tự chấm',
    gap: (self: string, appraised: string, gap: string) =>
      `Tự chấm ${self}, thẩm định ${appraised}: chênh lệch ${gap} điểm.`,
    recognised: (decision: string, date: string, issuer: string) =>
      `Quyết định ${decision} ngày ${date} của ${issuer}`,
    allYears: 'Đơn vị này qua các năm',
    hash: 'SHA-256',
  },
  historyPage: {
    title: (name: string) => `${name} qua các năm`,
    description: (name: string) =>
      `Điểm, thứ hạng và các mốc sắp xếp tổ chức của ${name} qua các năm đánh giá.`,
    table: 'Kết quả từng năm',
    change: 'So với năm trước',
    absent: 'không tham gia, chưa thành lập hoặc đã sắp xếp lại',
    breaks: 'Vì sao chuỗi số liệu bị ngắt',
    merge: (date: string, from: string, into: string) => `Ngày ${date}: ${from} sáp nhập vào ${into}.`,
    split: (date: string, from: string, into: string) => `Ngày ${date}: ${from} chia tách thành ${into}.`,
    rename: (date: string, from: string, into: string) => `Ngày ${date}: ${from} đổi tên thành ${into}.`,
    framework: (year: number) => `Năm ${year}: bộ chỉ số thay đổi, điểm không so trực tiếp với năm trước.`,
    mains: 'Từng chỉ số chính qua các năm',
    compareYears: 'So sánh các năm của đơn vị này',
    predecessors: 'Đơn vị tiền thân',
    successors: 'Đơn vị kế thừa',
  },
  progressPage: {
    title: 'Tiến trình qua các năm',
    description:
      'Tổng điểm và thứ hạng các đơn vị qua các năm, tiến độ trong năm, và các mốc làm ngắt chuỗi so sánh.',
    intro:
      'Đường ngắt ở nơi đơn vị được sắp xếp lại hoặc bộ chỉ số thay đổi. Năm không có số liệu để trống, không tính là 0.',
    breaks: 'Các mốc thay đổi',
    rules: (year: number) => `Bộ chỉ số năm ${year} khác năm trước`,
    added: (code: string, max: string) => `thêm chỉ số ${code} (${max} điểm)`,
    dropped: (code: string, max: string) => `bỏ chỉ số ${code} (${max} điểm)`,
    maxChanged: (code: string, before: string, after: string) =>
      `chỉ số ${code} từ ${before} thành ${after} điểm tối đa`,
    computation: 'cách cộng điểm, trọng số hoặc điểm thưởng',
    mergers: 'Sắp xếp đơn vị',
    oneYear: 'Mới có một năm được công bố; tiến trình bắt đầu từ năm thứ hai.',
    panels: 'Từng đơn vị',
    tableHint:
      'Tổng điểm từng năm; trong ngoặc là thứ hạng. Điểm của các năm có bộ chỉ số khác nhau không so trực tiếp với nhau.',
    tooMany: (count: string) => `Có ${count} đơn vị; kết quả từng năm nằm ở trang của mỗi đơn vị.`,
    rounds: (year: number) => `Tiến độ trong năm ${year}`,
    roundsHint:
      'Điểm tự chấm cộng dồn của các đợt, chưa kể điểm thưởng. Chỉ số chưa chấm để trống, không tính là 0.',
    round: (date: string) => `Đến ${date}`,
    yearEnd: 'Cuối năm',
  },
  dataPage: {
    title: 'Dữ liệu mở',
    description:
      'Tải điểm, xếp hạng, chỉ số và điều kiện khen thưởng từng năm dạng CSV, JSON và Parquet, kèm mô tả và mã kiểm tra.',
    intro:
      'Số liệu dạng CSV và JSON, UTF-8, dấu chấm thập phân, giữ đến sáu chữ số thập phân. Mỗi điểm kèm tệp, trang tính và ô nguồn.',
    licence: 'Giấy phép: Creative Commons Ghi công 4.0 (CC BY 4.0).',
    content: 'Nội dung',
    files: (year: number) => `Tệp của năm ${year}`,
    whole: 'Toàn bộ các năm',
    catalogue: 'danh mục dữ liệu (DCAT) cho máy đọc',
    toSources: 'tệp nguồn của từng năm và mã SHA-256',
    sources: (year: number) => `Tệp nguồn năm ${year} và mã SHA-256`,
    about: {
      'scores.csv': 'Điểm từng chỉ số thành phần, kèm ô nguồn',
      'ranking.csv': 'Xếp hạng theo tổng điểm',
      'indices.csv': 'Chỉ số chính và nhóm chỉ số',
      'eligibility.csv': 'Điều kiện xét khen thưởng tập thể',
      // The page puts the year in.
      'bang-diem-{year}.xlsx': 'Các bảng trên trong một tệp Excel, kèm ghi chú',
      'scores.parquet': 'Các cột của scores.csv ở dạng Parquet, số chính xác cho SQL',
      'ranking.parquet': 'Các cột của ranking.csv ở dạng Parquet, số chính xác cho SQL',
      'dataset.json': 'Toàn bộ dữ liệu của năm',
      'datapackage.json': 'Mô tả tệp và cột (Frictionless), mã kiểm tra',
      'README.txt': 'Ghi chú kèm theo',
    } as Readonly<Record<string, string>>,
  },
  aboutPage: {
    title: 'Giới thiệu',
    description:
      'Trang này công bố gì, con số từ đâu ra, ai chịu trách nhiệm và bảo vệ thông tin cá nhân thế nào.',
    what: 'Trang này công bố gì',
    whatText:
      'Kết quả thi đua chuyển đổi số hằng năm của các đơn vị trong tỉnh: điểm từng chỉ số, xếp hạng, khen thưởng và dữ liệu mở.',
    numbers: 'Con số từ đâu ra',
    numbersText:
      'Phần mềm đọc thẳng bảng điểm Excel của từng đơn vị, cộng chính xác, không làm tròn khi xếp hạng và giữ địa chỉ ô nguồn của mỗi điểm. Ô trống là chưa có điểm, không phải 0.',
    states: 'Trạng thái của kết quả',
    statesText:
      'Kết quả thẩm định là đề xuất. Chỉ khi có số và ngày quyết định, trang mới ghi đơn vị được khen thưởng.',
    privacy: 'Thông tin cá nhân',
    privacyText:
      'Trang không nêu tên cá nhân được đề nghị, không dùng cookie, không gửi yêu cầu nào đến bên thứ ba.',
    access: 'Khả năng tiếp cận',
    accessText:
      'Trang dùng được bằng bàn phím, trình đọc màn hình, không cần JavaScript và in được trên giấy A4. Mỗi biểu đồ có bảng số liệu và một câu diễn giải.',
    software: 'Phần mềm',
    softwareText: 'Phần mềm nguồn mở, giấy phép MIT. Cùng dữ liệu đầu vào luôn cho cùng kết quả.',
  },
};
