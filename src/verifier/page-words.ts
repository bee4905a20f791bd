/** What verify.html says beside the steps themselves. */
export const PAGE_WORDS = {
  vi: {
    title: 'Kiểm chứng ấn bản',
    ok: 'Đạt.',
    wrong: 'SAI.',
    good: (year: number, edition: string) =>
      `Đã kiểm chứng: ấn bản ${edition} năm ${year} nguyên vẹn, điểm và hạng tính lại đúng như đã công bố.`,
    bad: 'KHÔNG khớp. Xem từng mục dưới đây; hãy lấy lại bản gốc từ cơ quan công bố.',
    read: (done: number, all: number) => `Đang đọc ${done}/${all} tệp…`,
    noZip: 'tệp này không phải bản lưu .zip, hoặc bị hỏng',
    failed: (why: string) => `Không đọc được: ${why}.`,
    code: (code: string) => `Mã in trên quyết định: ${code}`,
    otherCode: (code: string) => `mã của bản này là ${code || 'không tính được'}`,
    signedBy: (name: string) => `Chữ ký số khớp với khoá ${name}`,
    signedBeside: 'Chữ ký số khớp với khoá kèm theo bản này (khoá này chưa chứng tỏ ai ký)',
    noKey: 'không đọc được khoá công khai Ed25519',
    unsigned: 'bản này không có chữ ký',
    wrongSignature: 'chữ ký sai',
    proves:
      'Điều này chứng tỏ: các tệp còn nguyên vẹn so với mã ấn bản, và kết quả suy ra từ phiếu, quy tắc đã khoá. Điều này không chứng tỏ ai đã lập bản này: hãy so mã với quyết định đã ban hành, hoặc kiểm tra chữ ký bằng khoá nhận trực tiếp từ cơ quan công bố. Nội dung các trang chỉ được bảo đảm bởi SHA256SUMS và chữ ký.',
    individuals:
      'Khen thưởng cá nhân chỉ tính lại được điều kiện của đơn vị: danh sách đề cử và số phiếu không có trong bản này.',
  },
  en: {
    title: 'Verify an edition',
    ok: 'OK.',
    wrong: 'WRONG.',
    good: (year: number, edition: string) =>
      `Verified: edition ${edition} of ${year} is whole, and its scores and ranks recompute to what was published.`,
    bad: 'NOT verified. See each step below, and get the original again from the publisher.',
    read: (done: number, all: number) => `Reading ${done} of ${all} files…`,
    noZip: 'this file is no .zip of an edition, or it is damaged',
    failed: (why: string) => `Cannot be read: ${why}.`,
    code: (code: string) => `Code on the decision: ${code}`,
    otherCode: (code: string) => `the code of this snapshot is ${code || 'not computable'}`,
    signedBy: (name: string) => `Signature fits the key ${name}`,
    signedBeside: 'Signature fits the key that comes with this snapshot (which does not show whose it is)',
    noKey: 'no Ed25519 public key can be read',
    unsigned: 'this snapshot has no signature',
    wrongSignature: 'wrong signature',
    proves:
      'What this shows: the files are whole against the edition code, and the results follow from the frozen sheets and rules. What it does not show is who made this snapshot: compare the code with the decision as issued, or check the signature with a key received from the publisher. The wording of the pages is vouched for by SHA256SUMS and the signature only.',
    individuals:
      'Of awards to individuals only the conditions of the units can be recomputed: nominees and votes are not in this snapshot.',
  },
} as const;
