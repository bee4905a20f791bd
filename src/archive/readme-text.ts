import { isDraft, type SnapshotFacts } from './snapshot-facts.ts';

/** README of a snapshot, in Vietnamese and English: what it is, how to open it, how to check it, what is not in it. */
export function readmeText({ statement, code, dataset, publisher, software }: SnapshotFacts): string {
  const { year, edition, day, correction } = statement;
  const { settings, framework } = dataset;
  const decision = settings.decision;
  const lines = [
    framework.name.vi,
    `Năm ${year}, ấn bản ${edition}, ngày ${day}. Mã ấn bản: ${code}`,
    ...(publisher.owner.vi === '' ? [] : [publisher.owner.vi]),
    ...(decision ? [`Quyết định ${decision.number} ngày ${decision.date}, ${decision.issuer.vi}`] : []),
    ...(settings.sample ? ['DỮ LIỆU MẪU: không phải kết quả thật.'] : []),
    ...(isDraft(statement) ? ['BẢN NHÁP: không phải ấn bản công bố.'] : []),
    ...(correction
      ? [
          `Thay ấn bản ${correction.of.edition} (mã ${correction.of.code}). Lý do: ${correction.reason}. Người đính chính: ${correction.by}.`,
        ]
      : []),
    '',
    'MỞ: nhấp đúp tệp index.html. Không cần mạng, không cần cài đặt.',
    '',
    'KIỂM TRA, một trong ba cách:',
    '  1. Nhấp đúp verify.html, chọn thư mục này (hoặc thả tệp .zip vào trang) rồi so mã ấn bản với mã in trên quyết định.',
    '  2. Trong thư mục này chạy: sha256sum -c SHA256SUMS',
    `  3. Có mã nguồn của chương trình: npm run verify -- --year ${year}`,
    'Kiểm tra cho biết các tệp còn nguyên vẹn và điểm, hạng, điều kiện khen thưởng tính lại từ phiếu có đúng như đã công bố không.',
    'Kiểm tra không cho biết ai đã lập bản này, trừ khi có chữ ký số SHA256SUMS.sig và khoá công khai nhận từ cơ quan công bố.',
    '',
    'CÁC PHẦN:',
    '  data/site/      trang kết quả, hai ngôn ngữ; biểu đồ SVG và số liệu CSV kèm theo; dữ liệu mở ở data/site/data/',
    `  data/sources/   quy tắc chấm điểm, danh sách đơn vị và bản sao các phiếu: chỉ giá trị được công bố, giữ nguyên địa chỉ ô`,
    '  data/results/   kết quả đầy đủ (dataset.json) và các phát hiện khi kiểm tra (findings.csv)',
    '  data/edition.json  kê khai: mã băm SHA-256 của từng phiếu gốc và bản sao; mã ấn bản tính từ tệp này',
    '',
    'KHÔNG CÓ TRONG BẢN NÀY: dữ liệu cá nhân, ghi chú, minh chứng, nhận xét, danh sách và số phiếu bầu cá nhân. Phiếu gốc do cơ quan lưu giữ;',
    'mã băm trong edition.json cho biết phiếu nào là phiếu gốc. So sánh với năm khác không thuộc bản này: năm khác có thể được đính chính.',
    'Trong dataset.json điểm là số nguyên phần triệu (8 500 000 là 8,5 điểm); {"$bigint":…}, {"$Map":…}, {"$Int32Array":…} là số lớn, bảng tra và dãy số.',
    '',
    '----------------------------------------------------------------------',
    '',
    framework.name.en,
    `Year ${year}, edition ${edition}, ${day}. Edition code: ${code}`,
    ...(publisher.owner.en === '' ? [] : [publisher.owner.en]),
    ...(decision ? [`Decision ${decision.number} of ${decision.date}, ${decision.issuer.en}`] : []),
    ...(settings.sample ? ['SAMPLE DATA: not a real result.'] : []),
    ...(isDraft(statement) ? ['DRAFT: not a published edition.'] : []),
    ...(correction
      ? [
          `Replaces edition ${correction.of.edition} (code ${correction.of.code}). Reason: ${correction.reason}. By: ${correction.by}.`,
        ]
      : []),
    '',
    'OPEN: double-click index.html. No network and nothing to install.',
    '',
    'CHECK, in one of three ways:',
    '  1. Double-click verify.html, choose this folder (or drop the .zip) and compare the edition code with the one printed on the decision.',
    '  2. In this folder run: sha256sum -c SHA256SUMS',
    `  3. With the source code of the program: npm run verify -- --year ${year}`,
    'A check shows that the files are whole, and that points, ranks and award conditions recomputed from the sheets are those published.',
    'It does not show who made this snapshot, unless there is a signature SHA256SUMS.sig and a public key received from the publisher.',
    '',
    'PARTS:',
    '  data/site/      the results as pages in two languages; charts as SVG with their figures as CSV; open data in data/site/data/',
    '  data/sources/   rules, units and copies of the sheets: published values only, at the same cell addresses',
    '  data/results/   all results (dataset.json) and what was found when the sheets were checked (findings.csv)',
    '  data/edition.json  statement: SHA-256 of each original sheet and of its copy; the edition code is computed from this file',
    '',
    'NOT IN THIS SNAPSHOT: personal data, notes, evidence, comments, nominees and votes for individuals. The original sheets stay with the office;',
    'the hashes in edition.json say which ones they are. Comparison with other years is not part of it: another year may be corrected.',
    'In dataset.json points are integer millionths (8 500 000 are 8.5 points); {"$bigint":…}, {"$Map":…}, {"$Int32Array":…} are large integers, lookup tables and lists of numbers.',
    '',
    `${software.name} ${software.version}, ${software.commit}`,
  ];
  return `${lines.join('\r\n')}\r\n`;
}
