import type { FindingFacts } from '../findings/finding-facts.ts';
import type { FindingNames, SourceFindingCatalogue } from './finding-catalogue.ts';

export const columnNamesVi: FindingNames['column'] = {
  self: 'điểm tự chấm',
  appraised: 'điểm thẩm định',
  final: 'điểm kết luận',
  max: 'điểm tối đa',
};

const SAVE_AGAIN = 'Mở tệp bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx không mật khẩu rồi gửi lại.';

const files: Readonly<
  Record<FindingFacts['file-unreadable']['reason'], { readonly why: string; readonly remedy: string }>
> = {
  'not-a-workbook': {
    why: 'nội dung không phải tệp bảng tính, dù tên tệp là vậy',
    remedy: SAVE_AGAIN,
  },
  password: {
    why: 'tệp được đặt mật khẩu',
    remedy: 'Mở tệp bằng mật khẩu, bỏ mật khẩu, lưu lại rồi gửi lại.',
  },
  'unknown-format': {
    why: 'định dạng này không phải bảng điểm (.xlsx, .xlsm, .xls, .ods, .csv)',
    remedy: 'Chuyển tệp ra khỏi thư mục bảng điểm; nếu bảng điểm nằm trong đó thì lập lại thành tệp .xlsx.',
  },
  'not-utf-8': {
    why: 'tệp CSV không ở bảng mã UTF-8',
    remedy: 'Lưu lại dạng "CSV UTF-8", hoặc gửi tệp .xlsx.',
  },
  damaged: { why: 'tệp bị hỏng hoặc thiếu phần', remedy: SAVE_AGAIN },
  'too-large': {
    why: 'tệp lớn quá mức một bảng điểm có thể có (xem giới hạn trong docs/data-folder.md)',
    remedy: 'Chép bảng điểm sang một tệp mới, không có ảnh và vùng trống, rồi gửi lại.',
  },
  'too-slow': {
    why: 'đọc quá lâu nên đã dừng, có thể tệp bị hỏng',
    remedy: SAVE_AGAIN,
  },
  'not-a-file': {
    why: 'đây không phải tệp nằm trong thư mục dữ liệu (liên kết ra ngoài hoặc tệp đặc biệt)',
    remedy: 'Chép chính tệp đó vào thư mục dữ liệu.',
  },
};

export const sourceFindingsVi: SourceFindingCatalogue = {
  'file-unreadable': ({ reason }) => ({
    message: `Không đọc được tệp: ${files[reason].why}.`,
    hint: files[reason].remedy,
  }),
  'entry-ignored': () => ({
    message: 'Tệp hoặc thư mục này nằm ở chỗ phần mềm không đọc, nên không được tính.',
    hint: 'Nếu cần dùng, chuyển vào đúng chỗ và đặt đúng tên; nếu không, chuyển ra khỏi thư mục dữ liệu.',
  }),
  'old-encoding': ({ encoding, raw, decoded }) => ({
    message: `Chữ trong trang tính ở bảng mã cũ ${encoding} ("${raw}" là "${decoded}"), nên không đọc được bảng điểm.`,
    hint: 'Chuyển cả tệp sang bảng mã Unicode (ví dụ bằng công cụ chuyển mã của bộ gõ), phông chữ Times New Roman, rồi gửi lại.',
  }),
  'stamp-differs': ({ part, stated, expected }) => ({
    message: {
      year: `Biểu mẫu được lập cho năm ${stated}, không phải năm ${expected}.`,
      unit: `Biểu mẫu được lập cho đơn vị có mã ${stated}, không phải ${expected}.`,
      rules: `Biểu mẫu được lập theo bộ chỉ số đã sửa đổi sau đó (${stated}, nay là ${expected}).`,
    }[part],
    hint: 'Dùng đúng biểu mẫu mới nhất của năm và của đơn vị, rồi chép điểm sang.',
  }),
  'sheet-hidden': () => ({
    message: 'Trang tính này đang bị ẩn nhưng có điểm được tính.',
    hint: 'Cho hiện trang tính nếu đúng là bảng điểm gửi đi; nếu là bản nháp thì xoá.',
  }),
  'row-too-long': ({ cells, expected }) => ({
    message: `Dòng có ${cells} ô trong khi dòng tiêu đề chỉ có ${expected}, nên các ô có thể bị lệch cột.`,
    hint: 'Số có dấu phẩy thập phân phải đặt trong dấu ngoặc kép ("8,5"), hoặc lưu tệp với dấu chấm phẩy làm dấu phân cách.',
  }),
  'row-hidden': ({ first, last }) => ({
    message:
      first === last
        ? `Dòng ${first} đang bị ẩn hoặc bị lọc nhưng có điểm được tính.`
        : `Các dòng ${first}–${last} đang bị ẩn hoặc bị lọc nhưng có điểm được tính.`,
    hint: 'Bỏ lọc, cho hiện các dòng, xem lại điểm rồi lưu.',
  }),
  'column-hidden': ({ first, last }) => ({
    message:
      first === last
        ? `Cột ${first} đang bị ẩn nhưng có điểm được đọc.`
        : `Các cột ${first}–${last} đang bị ẩn nhưng có điểm được đọc.`,
    hint: 'Cho hiện cột, xem lại điểm rồi lưu; nếu là cột nháp thì xoá.',
  }),
  'acceptance-void': ({ code, place, reason }) => ({
    message: `Mục accepted cho ${code} tại ${place} không còn hiệu lực: ${
      {
        changed: 'nội dung ô đã thay đổi kể từ khi chấp nhận',
        'not-found': 'không có cảnh báo này',
        'not-a-warning': 'chỉ chấp nhận được cảnh báo về một ô hoặc một tệp đã đọc',
      }[reason]
    }.`,
    hint: 'Xem lại cảnh báo; bỏ mục này khỏi year.yaml, hoặc ghi lại với mã băm mới.',
  }),
  'config-invalid': ({ path, problem }) => ({
    message: `Tệp cấu hình có lỗi tại ${path || 'đầu tệp'}: ${problem.vi}.`,
    hint: 'Sửa đúng mục đó trong tệp rồi kiểm tra lại.',
  }),
  'file-missing': ({ what }) => ({
    message: `Thiếu tệp ${what}.`,
    hint: 'Bổ sung tệp vào đúng thư mục của năm.',
  }),
  'table-not-found': () => ({
    message:
      'Không tìm thấy bảng điểm: không có dòng tiêu đề gồm STT, tên chỉ số, điểm tối đa và một cột điểm.',
    hint: 'Giữ nguyên dòng tiêu đề của mẫu, ví dụ "STT", "Chỉ số/Chỉ số thành phần", "Điểm tối đa", "Điểm tự chấm".',
  }),
  'column-missing': ({ column }) => ({
    message: `Bảng không có cột ${columnNamesVi[column]}, là cột được tính của năm.`,
    hint: 'Bổ sung cột này. Phần mềm không lấy cột khác thay thế.',
  }),
  'column-not-read': ({ head, repeated }) => ({
    message: repeated
      ? `Cột "${head}" trùng với một cột đã có; phần mềm chỉ đọc cột đứng trước.`
      : `Cột "${head}" có vẻ là cột điểm nhưng tên cột không nằm trong các tên được nhận, nên không được đọc.`,
    hint: repeated
      ? 'Chỉ giữ một cột cho mỗi loại điểm: chuyển điểm đúng vào cột đứng trước rồi xoá cột này.'
      : 'Nếu đây là cột điểm, đặt tên đúng như trong mẫu, ví dụ "Điểm thẩm định"; nếu không, đổi tên cột.',
  }),
  'year-differs': ({ stated }) => ({
    message: `Bảng ghi năm ${stated}, khác với năm của thư mục.`,
    hint: 'Kiểm tra có gửi nhầm bảng của năm khác không; nếu chỉ sai tiêu đề thì sửa năm trong tiêu đề.',
  }),
  'unit-unknown': ({ stated }) => ({
    message: `Không có đơn vị nào tên hoặc mã là "${stated}".`,
    hint: 'Viết tên đơn vị đúng như trong danh sách đơn vị (units.yaml), hoặc bổ sung đơn vị vào danh sách.',
  }),
  'unit-differs': ({ stated, expected }) => ({
    message: `Ghi tên "${stated}" nhưng tệp, trang tính hoặc mã là của "${expected}".`,
    hint: 'Sửa tên đơn vị trong bảng, hoặc đặt lại tên tệp, trang tính, mã cho đúng đơn vị.',
  }),
  'unit-duplicate': ({ other }) => ({
    message: `Đơn vị này đã có một bảng khác (${other}); bảng này không được tính.`,
    hint: 'Chỉ giữ lại một bảng đúng.',
  }),
  'unit-not-valid': ({ name }) => ({
    message: `Đơn vị "${name}" không còn hoặc chưa tồn tại vào hạn nộp hồ sơ của năm.`,
    hint: 'Chấm điểm cho đơn vị sau sắp xếp, hoặc sửa thời gian hiệu lực trong units.yaml.',
  }),
  'sheet-missing': ({ deadline, due }) => ({
    message: due
      ? `Chưa có bảng điểm của đơn vị, đã quá hạn ${day(deadline)}.`
      : `Chưa có bảng điểm của đơn vị (hạn ${day(deadline)}).`,
    hint: 'Đôn đốc đơn vị gửi bảng điểm.',
  }),
};

/** 2023-11-15 → 15/11/2023 */
const day = (iso: string) => iso.split('-').reverse().join('/');
