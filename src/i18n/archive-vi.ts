/** The archive page and the contact part of the about page. */
export const archiveVi = {
  title: 'Lưu trữ các năm',
  description:
    'Các năm đã công bố: trạng thái, quyết định, ngày công bố, số đơn vị, tệp nguồn và dữ liệu tải về.',
  intro:
    'Mỗi năm là một lần công bố đầy đủ: kết quả, quy tắc tính điểm của chính năm đó, tệp nguồn kèm mã kiểm tra và dữ liệu mở.',
  caption: 'Các năm đã công bố',
  decision: 'Quyết định',
  noDecision: 'chưa có',
  published: 'Ngày công bố',
  asOf: 'Số liệu đến ngày',
  units: 'Đơn vị',
  unitCount: (all: number, ranked: number) => `${all} đơn vị, ${ranked} được xếp hạng`,
  files: 'Tệp nguồn',
  download: 'Tải về',
  downloads: (year: number) => `Dữ liệu năm ${year}`,
  sources: 'Tệp nguồn của từng năm',
  sourcesHint:
    'Mã SHA-256 cho phép đối chiếu tệp đang giữ tại đơn vị với tệp đã dùng để tính: cùng mã là cùng một tệp, không sai khác một ký tự.',
  none: 'Chưa có năm nào được công bố.',
  contact: 'Liên hệ',
  contactText: 'Câu hỏi về kết quả, đề nghị đính chính hoặc yêu cầu cung cấp dữ liệu gửi về:',
  noContact: 'Địa chỉ liên hệ chưa được khai báo trong phần thiết lập của trang.',
  postal: 'Địa chỉ',
  email: 'Thư điện tử',
  phone: 'Điện thoại',
  correction:
    'Khi báo sai sót, xin ghi địa chỉ của con số (chọn con số để lấy địa chỉ) và văn bản làm căn cứ. Con số đã công bố chỉ được sửa từ bảng điểm gốc, không sửa trực tiếp trên trang.',
  feed: 'Theo dõi các lần công bố',
  feedText: 'Nguồn tin Atom báo mỗi lần công bố kết quả của một năm.',
};
