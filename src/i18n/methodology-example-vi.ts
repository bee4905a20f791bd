/** Texts of the worked example on a methodology page. */
export const methodologyExampleVi = {
  title: 'Ví dụ bằng số thật',
  lead: (unit: string, year: number) =>
    `Cách tính điểm năm ${year} của ${unit}, từ từng chỉ số thành phần đến thứ hạng. Chọn một con số để xem nguồn của nó.`,
  none: 'Chưa có đơn vị nào có đủ điểm để làm ví dụ. Ví dụ sẽ có khi một đơn vị được chấm đủ các chỉ số.',
  components: (code: string, name: string) => `Bước 1. Cộng điểm chỉ số chính ${code}. ${name}`,
  sum: 'Cộng',
  main: (code: string, name: string) => `Điểm chỉ số chính ${code}. ${name}`,
  scaled: (sum: string, max: string, applied: string, result: string) =>
    `Loại chỉ số không áp dụng, quy đổi theo điểm tối đa: ${sum} × ${max} / ${applied} = ${result}.`,
  fullPoints: 'không áp dụng, được tính điểm tối đa',
  dropped: 'không áp dụng, loại khỏi điểm tối đa',
  mains: 'Bước 2. Cộng các chỉ số chính và điểm thưởng',
  value: 'Giá trị',
  weight: 'Trọng số',
  worth: 'Giá trị × trọng số',
  worthHint: 'Tích hiện bốn chữ số thập phân; phần mềm cộng số chính xác.',
  points: 'Điểm của đơn vị',
  share: 'Bước 3. Giá trị và thứ hạng',
  ratio: (points: string, max: string, value: string) => `Giá trị = ${points} / ${max} = ${value}.`,
  rank: (total: string, rank: number, count: string) =>
    `Với tổng điểm ${total}, đơn vị xếp hạng ${rank} trong ${count} đơn vị.`,
  shared: 'Đồng hạng với đơn vị có cùng tổng điểm.',
  unranked: 'Đơn vị này không xếp hạng.',
  tie: (units: string, total: string, rank: number) => `${units} cùng ${total} điểm nên đồng hạng ${rank}.`,
  tieNext: (next: number) => `Đơn vị kế tiếp xếp hạng ${next}.`,
  noTie: 'Năm này không có đơn vị nào đồng hạng.',
};
