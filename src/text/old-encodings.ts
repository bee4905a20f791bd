/** Encodings of Vietnamese fonts before Unicode. Their letters come out as other letters in any font of today. */
export type OldEncoding = 'TCVN3' | 'VNI';

/** TCVN3 (fonts ".Vn…"): one character for each letter; capitals with a tone have none of their own. */
const TCVN3 = pairs(
  'µà¶ả·ã¸á¹ạ¨ă»ằ¼ẳ½ẵ¾ắÆặ©âÇầÈẩÉẫÊấËậ®đÌèÎẻÏẽÐéÑẹªêÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị' +
    'ßòáỏâõãóäọ«ôåồæổçỗèốéộ¬ơêờëởìỡíớîợïùñủòũóúôụ\u00adưõừöử÷ữøứùựúỳûỷüỹýýþỵ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ',
);

/** Marks that VNI (fonts "VNI-…") writes after a vowel, as combining characters. */
const VNI_MARKS: ReadonlyMap<string, string> = new Map(
  [
    ...['ù\u0301', 'ø\u0300', 'û\u0309', 'õ\u0303', 'ï\u0323'],
    ...['â\u0302', 'á\u0302\u0301', 'à\u0302\u0300', 'å\u0302\u0309', 'ã\u0302\u0303', 'ä\u0302\u0323'],
    ...['ê\u0306', 'é\u0306\u0301', 'è\u0306\u0300', 'ú\u0306\u0309', 'ü\u0306\u0303', 'ë\u0306\u0323'],
  ].map((pair) => [pair[0]!, pair.slice(1)]),
);
const VNI_VOWELS = new Set('aeiouyơư');
/** Letters that VNI writes with one character. */
const VNI_LETTERS = pairs('ñđôơöưæỉóĩòịîỵ');

/**
 * Text of an old encoding in Unicode; capitals of VNI become small letters.
 * @example decodeOld('TCVN3', '§iÓm tèi ®a') // => 'Điểm tối đa'
 * @example decodeOld('VNI', 'Ñieåm toái ña') // => 'điểm tối đa'
 */
export function decodeOld(encoding: OldEncoding, text: string): string {
  if (encoding === 'TCVN3') return [...text].map((letter) => TCVN3.get(letter) ?? letter).join('');
  const decoded: string[] = [];
  let canBeMarked = false;
  for (const letter of text.toLowerCase()) {
    const mark: string | undefined = canBeMarked ? VNI_MARKS.get(letter) : undefined;
    const meant: string = mark ?? VNI_LETTERS.get(letter) ?? letter;
    canBeMarked = mark === undefined && VNI_VOWELS.has(meant);
    decoded.push(meant);
  }
  return decoded.join('').normalize('NFC');
}

/** Words that stand in every score sheet. */
const WORDS =
  /(?:^|[^\p{L}])(?:điểm|chỉ số|đơn vị|thẩm định|tối đa|chuyển đổi|bảng|tỉnh|sở|nội dung)(?![\p{L}])/iu;
/** Letters that these encodings write Vietnamese with, and those that only Unicode has for it. */
const OLD_LETTERS = /[\u00A1-\u00FF]/;
const UNICODE_LETTERS = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]/;

/** Heads, names and titles are short; a long text is somebody's evidence, and tells nothing that they do not. */
const LONGEST = 500;

/** The old encoding of a text in which Vietnamese words appear only when it is decoded; undefined for any other text. */
export function oldEncodingOf(text: string): OldEncoding | undefined {
  if (text.length > LONGEST) return undefined;
  if (!OLD_LETTERS.test(text) || UNICODE_LETTERS.test(text) || WORDS.test(text)) return undefined;
  return (['TCVN3', 'VNI'] as const).find((encoding) => WORDS.test(decodeOld(encoding, text)));
}

/** Letters two by two: as written, and as meant. */
function pairs(text: string): ReadonlyMap<string, string> {
  const letters = [...text];
  return new Map(letters.flatMap((letter, i) => (i % 2 === 0 ? [[letter, letters[i + 1]!] as const] : [])));
}
