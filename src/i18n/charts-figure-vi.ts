/** What stands around a chart: its other forms, copies for other places. */
export const chartsFigureVi = {
  table: 'Bảng số liệu',
  explore: 'Xem tương tác',
  still: 'Về hình tĩnh',
  source: 'Nguồn',
  sample: 'Dữ liệu mẫu, không phải kết quả thật',
  download: 'Tải về',
  embed: 'Nhúng',
  embedCode: 'Mã nhúng',
  embedHint: 'Chép đoạn mã này vào trang của cơ quan; hình tự đổi theo bề rộng và không dùng mã lệnh.',
  embedPage: 'Trang để nhúng',
  onPage: 'Xem trên trang',
  firstOnly: (shown: number, all: number) => `${shown} đơn vị đầu trong ${all}; dữ liệu mở có đủ`,
};
