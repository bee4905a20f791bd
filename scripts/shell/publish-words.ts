import type { Lang } from '../../src/i18n/lang.ts';
import type { Published } from '../site/publish-folder.ts';
import type { AnyRefusalCode } from '../site/refuse-publishing.ts';
import { printable } from './printable.ts';

interface PublishWords {
  readonly toMissing: string;
  readonly rollbackAlone: string;
  /** Why it was refused, by its code; the folder or file is printed before it. */
  readonly refused: Readonly<Record<AnyRefusalCode, string>>;
  /** Files, bytes and place. */
  readonly published: (files: string, size: string, place: string) => string;
  readonly compressed: (files: string, size: string) => string;
  readonly rolledBack: (files: string, place: string) => string;
  readonly first: string;
  readonly previous: (place: string) => string;
  readonly howBack: (command: string) => string;
}

const VI: PublishWords = {
  toMissing: 'Thiếu --to DIR: thư mục của máy chủ web.',
  rollbackAlone: '--rollback chỉ đi cùng --to: trở lại bản trước thì không chép và không nén.',
  refused: {
    'not-there': 'không có thư mục này. Chạy npm run build trước.',
    'not-built': 'không phải trang do npm run build dựng (thiếu .generated hoặc 404.html).',
    'for-leadership': 'là bản cho lãnh đạo, lưu hành nội bộ: không đưa lên trang công khai.',
    'other-audience': 'là hoặc chứa bản cho lãnh đạo, lưu hành nội bộ: bản công khai phải ở nơi khác.',
    'in-project': 'nằm trong thư mục phần mềm: chọn thư mục của máy chủ web.',
    'project-folder': 'chứa chính phần mềm: chọn thư mục khác.',
    'data-folder': 'là, chứa hoặc nằm trong thư mục dữ liệu: chọn thư mục khác.',
    'copied-to-public': 'được chép vào mọi trang công khai: chọn thư mục khác.',
    'in-itself': 'nơi chép đến và nơi chép đi không được nằm trong nhau.',
    'not-a-folder': 'là tệp, không phải thư mục.',
    'not-ours': 'có nội dung không do phần mềm này tạo ra: dọn trống hoặc chọn thư mục khác.',
    'no-previous': 'không có bản trước để trở lại.',
    'link-in-site': 'là liên kết hoặc thiết bị, không phải tệp: trang đã dựng không có thứ này.',
    'source-changed': 'thay đổi trong khi chép. Chờ npm run build xong rồi chạy lại.',
    'copy-differs':
      'bản chép khác bản gốc: ổ đĩa có thể hỏng, hoặc trang được dựng lại trong khi chép. Trang đang công bố giữ nguyên.',
  },
  published: (files, size, place) => `Đã công bố ${files} tệp, ${size} vào ${place}`,
  compressed: (files, size) => `Thêm ${files} bản nén, ${size}.`,
  rolledBack: (files, place) => `Đã trở lại bản trước: ${files} tệp ở ${place}`,
  first: 'Đây là lần công bố đầu tiên ở thư mục này: chưa có bản trước.',
  previous: (place) => `Bản vừa được thay giữ ở ${place}`,
  howBack: (command) => `Muốn trở lại bản đó: ${command}`,
};

const EN: PublishWords = {
  toMissing: '--to DIR is missing: the folder of the web server.',
  rollbackAlone: '--rollback goes with --to alone: going back copies and compresses nothing.',
  refused: {
    'not-there': 'there is no such folder. Run npm run build first.',
    'not-built': 'it is no site that npm run build made (there is no .generated or no 404.html).',
    'for-leadership': 'it is for the leadership only and never goes on a public site.',
    'other-audience': 'it is or holds a site for the leadership: a public one must stand elsewhere.',
    'in-project': 'it is inside this software: choose a folder of the web server.',
    'project-folder': 'it holds this software itself: choose another folder.',
    'data-folder': 'it is, holds or lies in the data folder: choose another.',
    'copied-to-public': 'what is there goes into every public site: choose another folder.',
    'in-itself': 'what is copied and where it goes must not lie in each other.',
    'not-a-folder': 'it is a file, not a folder.',
    'not-ours': 'it has content that this program did not make: empty it or choose another folder.',
    'no-previous': 'there is no previous publication to go back to.',
    'link-in-site': 'it is a link or a device, not a file: a built site has none.',
    'source-changed': 'it changed while it was copied. Wait for npm run build to end, then run this again.',
    'copy-differs':
      'the copy differs from its source: the disk may be faulty, or the site was built anew meanwhile. What is published stays.',
  },
  published: (files, size, place) => `Published ${files} files, ${size}, to ${place}`,
  compressed: (files, size) => `Added ${files} compressed copies, ${size}.`,
  rolledBack: (files, place) => `Back to the previous publication: ${files} files in ${place}`,
  first: 'This is the first publication in this folder: there is no previous one.',
  previous: (place) => `The one that was replaced is kept in ${place}`,
  howBack: (command) => `To go back to it: ${command}`,
};

export function publishWords(lang: Lang): PublishWords {
  return lang === 'vi' ? VI : EN;
}

/** Why a publication was refused, in one line. */
export function refusalText(lang: Lang, code: AnyRefusalCode, place: string): string {
  return `${printable(place)}: ${publishWords(lang).refused[code]}`;
}

/** What was done and how to undo it; a rollback has no bytes, as it copies none. */
export function publishedText(
  lang: Lang,
  done: Pick<Published, 'files' | 'place' | 'previous'> & Partial<Published>,
): string {
  const words = publishWords(lang);
  const whole = (number: number) => number.toLocaleString(lang);
  // Decimal, as file managers and disk makers count.
  const size = (bytes: number) =>
    `${(bytes / 1e6).toLocaleString(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
  const { files, bytes, compressed, previous } = done;
  const place = printable(done.place);
  const lines = [
    bytes === undefined
      ? words.rolledBack(whole(files), place)
      : words.published(whole(files), size(bytes), place),
  ];
  if (compressed !== undefined) lines.push(words.compressed(whole(compressed.files), size(compressed.bytes)));
  if (previous === undefined) return [...lines, ...(bytes === undefined ? [] : [words.first])].join('\n');
  // In quotes: folders on a Windows share have spaces.
  const command = `npm run publish -- --to "${place}" --rollback`;
  return [...lines, words.previous(printable(previous)), words.howBack(command)].join('\n');
}
