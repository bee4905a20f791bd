/** Histograms, lost points, self against appraised, steps from year to year, small multiples. */
export const chartsSpreadVi = {
  unitCount: 'Số đơn vị',
  q1: 'Tứ phân vị thứ nhất',
  q3: 'Tứ phân vị thứ ba',
  bin: (from: string, below: string) => `từ ${from} đến dưới ${below}`,
  lastBin: (from: string, to: string) => `từ ${from} đến ${to}`,
  spreadTitle: (q1: string, q3: string) => `Nửa giữa các đơn vị đạt từ ${q1} đến ${q3} điểm`,
  spreadTitleEqual: (count: number, points: string) => `Cả ${count} đơn vị cùng đạt ${points} điểm`,
  spreadSubtitle: (year: number) => `Số đơn vị được xếp hạng theo khoảng tổng điểm, năm ${year}`,
  spreadSubtitleOf: (name: string, year: number) => `Số đơn vị theo khoảng điểm ${name}, năm ${year}`,
  spreadSentence: (count: number, low: string, high: string, most: number, bins: string) =>
    `${count} đơn vị, từ ${low} đến ${high} điểm; đông nhất là khoảng ${bins}: ${most} đơn vị.`,
  lostShare: 'Tỷ trọng trong tổng số điểm mất (%)',
  lostPoints: 'Điểm mất so với tối đa',
  components: 'Chỉ số thành phần',
  lostTitle: (name: string, share: string) => `${name} chiếm ${share} số điểm mất`,
  lostSubtitle: (year: number, shown: number) =>
    `${shown} chỉ số thành phần mất nhiều điểm nhất của các đơn vị được xếp hạng, năm ${year}`,
  lostSubtitleIn: (year: number, main: string) =>
    `Tỷ trọng của từng chỉ số thành phần trong số điểm mất ở ${main}, năm ${year}`,
  lostSentence: (lost: string, shown: number, share: string) =>
    `Các đơn vị được xếp hạng mất tổng cộng ${lost} điểm; ${shown} chỉ số thành phần trong hình chiếm ${share}.`,
  unitLostTitle: (name: string, points: string) => `Mất nhiều điểm nhất ở ${name}: ${points} điểm`,
  unitLostTitleTied: (count: number, points: string) =>
    `${count} chỉ số thành phần cùng mất nhiều nhất, mỗi chỉ số ${points} điểm`,
  unitLostSubtitle: (unit: string, year: number, shown: number, all: number) =>
    shown < all
      ? `${unit}, năm ${year}: ${shown} chỉ số mất nhiều điểm nhất trong ${all} chỉ số có mất điểm`
      : `${unit}, năm ${year}: các chỉ số thành phần có mất điểm`,
  unitLostSentence: (lost: string, count: number, shown: string) =>
    `Mất ${lost} điểm ở ${count} chỉ số thành phần; các chỉ số trong hình mất ${shown} điểm.`,
  self: 'Tự chấm',
  appraised: 'Thẩm định',
  points: 'Điểm',
  gapTitleUnits: (unit: string, change: string) => `${unit} chênh nhiều nhất so với tự chấm: ${change} điểm`,
  gapTitleTied: (count: number, change: string) =>
    `${count} đơn vị cùng chênh nhiều nhất so với tự chấm: ${change} điểm`,
  gapTitleMains: (name: string, change: string) =>
    `Chênh nhiều nhất ở ${name}: ${change} điểm so với tự chấm`,
  gapTitleMainsTied: (count: number, change: string) =>
    `${count} chỉ số chính cùng chênh nhiều nhất so với tự chấm: ${change} điểm`,
  gapTitleNone: 'Điểm thẩm định bằng điểm tự chấm',
  gapSubtitle: (name: string, year: number) =>
    `${name}, năm ${year}: chấm rỗng là điểm tự chấm, chấm đặc là điểm thẩm định`,
  gapSentence: (count: number, down: number, up: number, same: number) =>
    `Trong ${count} trường hợp có đủ hai điểm: ${down} thẩm định thấp hơn, ${up} cao hơn, ${same} bằng tự chấm.`,
  componentTitleMax: (count: number, all: number, name: string) =>
    `${count}/${all} đơn vị đạt tối đa ở ${name}`,
  finalOf: (year: number) => `Kết quả ${year}`,
  totalIn: (year: number) => `Tổng điểm ${year}`,
  performance: 'Kết quả thực hiện',
  maxima: 'Đổi điểm tối đa',
  added: 'Chỉ số mới',
  dropped: 'Chỉ số bị bỏ',
  bonus: 'Điểm thưởng',
  part: 'Phần thay đổi',
  stepsTitle: (unit: string, change: string, year: number) => `${unit}: ${change} điểm so với năm ${year}`,
  stepsSubtitle: (from: number, to: number) =>
    `Từ tổng điểm ${from} đến tổng điểm ${to}; khối đặc là tăng, khối rỗng là giảm`,
  stepsSentence: (list: string, total: string) => `${list}; cộng lại ${total}.`,
  attainment: 'Mức đạt so với điểm tối đa (%)',
  mainsTitle: (name: string, change: string, from: number, to: number) =>
    `Thay đổi nhiều nhất ở ${name}: ${change} điểm phần trăm từ ${from} đến ${to}`,
  mainsTitlePlain: 'Mức đạt từng chỉ số chính qua các năm',
  mainsSubtitle: (unit: string) => `${unit}: mức đạt từng chỉ số chính; nét mảnh là trung vị các đơn vị`,
  mainsSentence: (list: string) => `Mức đạt năm gần nhất: ${list}.`,
  panelMedian: (name: string) => `Trung vị, ${name}`,
  unitsPanelsTitle: (count: number, all: number, year: number) =>
    `${count}/${all} đơn vị đạt từ 90% điểm tối đa trở lên năm ${year}`,
  unitsPanelsSubtitle: 'Mức đạt của từng đơn vị, chưa kể điểm thưởng; nét mảnh là trung vị các đơn vị',
  unitsPanelsSentence: (year: number, median: string, low: string, high: string) =>
    `Năm ${year}: thấp nhất ${low}, trung vị ${median}, cao nhất ${high}.`,
  lastFinal: (year: number) => `Trung vị kết quả ${year}`,
  yearBegins: (year: number) => `Bắt đầu năm ${year}`,
  notComparable: 'không so sánh được',
};
