/** Words of the site around the papers: lists, links and the frame of their pages. */
export const paperPagesVi = {
  title: (year: number) => `Văn bản khen thưởng năm ${year}`,
  /** In the path above a page, where room is short. */
  trail: 'Văn bản',
  description: (year: number) =>
    `Văn bản của hồ sơ khen thưởng năm ${year}, in được trên giấy A4 và tải về dạng .docx: tờ trình, danh sách, biên bản, bảng điểm.`,
  intro:
    'Văn bản lập từ dữ liệu công bố, theo thể thức văn bản hành chính. Chỗ nào dữ liệu không có thì để dòng chấm.',
  draft: 'Năm chưa có kết quả chính thức: mọi văn bản là dự thảo.',
  whole: 'Văn bản của cả năm',
  units: 'Văn bản của từng đơn vị',
  paper: 'Văn bản',
  file: 'Tệp .docx',
  unit: 'Đơn vị',
  tooMany: (count: string, most: string) =>
    `Năm này có ${count} đơn vị. Trên ${most} đơn vị thì không lập văn bản riêng cho từng đơn vị; số liệu nằm ở trang của mỗi đơn vị.`,
  open: 'Mở',
  download: 'Tải .docx',
  print: 'Trang này in được trên giấy A4.',
  back: 'Tất cả văn bản của năm',
  paperDescription: (title: string) => `${title}: văn bản in được trên giấy A4, tải về dạng .docx.`,
  kinds: {
    'to-trinh': (year: number, _unit: string) => `Tờ trình đề nghị xét khen thưởng năm ${year}`,
    'danh-sach': (year: number, _unit: string) => `Danh sách đề nghị khen thưởng năm ${year}`,
    'bien-ban': (year: number, _unit: string) => `Biên bản họp Hội đồng xét khen thưởng năm ${year}`,
    'bang-tong-hop': (year: number, _unit: string) => `Bảng tổng hợp và xếp hạng năm ${year}`,
    'bang-diem': (year: number, unit: string) => `Bảng điểm thi đua chuyển đổi số năm ${year}: ${unit}`,
  },
  short: { 'bang-diem': 'Bảng điểm' },
};
