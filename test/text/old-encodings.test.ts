import { describe, expect, it } from 'vitest';
import { decodeOld, oldEncodingOf } from '../../src/text/old-encodings.ts';

/** Every Vietnamese letter with a mark, vowel by vowel: à ả ã á ạ, and the letters without a tone before them. */
const LETTERS =
  'à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ đ è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ'.split(
    ' ',
  );

/** The same letters in TCVN 5712:1993 VN3 (fonts ".Vn…"), as bytes. */
const TCVN3_BYTES =
  'b5 b6 b7 b8 b9 a8 bb bc bd be c6 a9 c7 c8 c9 ca cb ae cc ce cf d0 d1 aa d2 d3 d4 d5 d6 d7 d8 dc dd de df e1 e2 e3 e4 ab e5 e6 e7 e8 e9 ac ea eb ec ed ee ef f1 f2 f3 f4 ad f5 f6 f7 f8 f9 fa fb fc fd fe'.split(
    ' ',
  );

/** The same letters in VNI-Windows: a vowel and its mark as a second character, or one character. */
const VNI_TEXTS =
  'aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î'.split(
    ' ',
  );

const TCVN3 = new Map(
  LETTERS.map((letter, i) => [letter, String.fromCharCode(Number.parseInt(TCVN3_BYTES[i]!, 16))]),
);
const VNI = new Map(LETTERS.map((letter, i) => [letter, VNI_TEXTS[i]!]));
const written = (table: ReadonlyMap<string, string>, text: string) =>
  [...text].map((letter) => table.get(letter) ?? letter).join('');

it('the tables of this test name each of the 67 letters once', () => {
  expect([LETTERS.length, TCVN3.size, new Set(TCVN3.values()).size]).toEqual([67, 67, 67]);
  expect([VNI_TEXTS.length, new Set(VNI.values()).size]).toEqual([67, 67]);
});

describe('the whole alphabet comes back', () => {
  it.each(LETTERS.map((letter) => [letter, TCVN3.get(letter)!, VNI.get(letter)!]))(
    '%s: "%s" in TCVN3, "%s" in VNI',
    (letter, tcvn3, vni) => {
      expect(decodeOld('TCVN3', tcvn3)).toBe(letter);
      expect(decodeOld('VNI', vni)).toBe(letter);
      expect(decodeOld('VNI', vni.toUpperCase())).toBe(letter);
    },
  );

  it('as one text, in which the letters stand beside each other', () => {
    const text = LETTERS.join('-');
    expect(decodeOld('TCVN3', written(TCVN3, text))).toBe(text);
    expect(decodeOld('VNI', written(VNI, text))).toBe(text);
  });

  it('the seven capitals that TCVN3 has', () => {
    expect(decodeOld('TCVN3', '\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7')).toBe('ĂÂÊÔƠƯĐ');
  });

  it.each`
    text
    ${'ủy ban nhân dân tỉnh, sở thông tin và truyền thông'}
    ${'chỉ đạo, điều hành chuyển đổi số: hướng dẫn, ngưỡng, rượu, khuỷu tay, nghiêng'}
    ${'người đứng đầu chịu trách nhiệm trước hội đồng thẩm định'}
    ${'quyền của người sử dụng; khuya khoắt, hoạt động, quỹ, quý, thuở, huýt, ngoằn ngoèo'}
  `('"$text"', ({ text }) => {
    expect(decodeOld('TCVN3', written(TCVN3, text))).toBe(text);
    expect(decodeOld('VNI', written(VNI, text))).toBe(text);
  });
});

describe('what an office wrote', () => {
  it.each`
    text                                      | encoding   | decoded                              | because
    ${'B¶ng ®iÓm thi ®ua chuyÓn ®æi sè'}      | ${'TCVN3'} | ${'Bảng điểm thi đua chuyển đổi số'} | ${'a title'}
    ${'B¶NG §IÓM N¡M 2012'}                   | ${'TCVN3'} | ${'BảNG ĐIểM NĂM 2012'}              | ${'capitals: letters with a tone have none of their own'}
    ${'§iÓm tèi ®a'}                          | ${'TCVN3'} | ${'Điểm tối đa'}                     | ${'a head'}
    ${'ChØ sè/ChØ sè thµnh phÇn'}             | ${'TCVN3'} | ${'Chỉ số/Chỉ số thành phần'}        | ${'a head of two words'}
    ${'Së Y tÕ'}                              | ${'TCVN3'} | ${'Sở Y tế'}                         | ${'a unit'}
    ${'Tªn ®¬n vÞ: Ban D©n téc'}              | ${'TCVN3'} | ${'Tên đơn vị: Ban Dân tộc'}         | ${'a label'}
    ${'§iÓm tèi ®a – “n¨m 2012”'}             | ${'TCVN3'} | ${'Điểm tối đa – “năm 2012”'}        | ${'a dash and quotation marks that Word put in'}
    ${'H\u00adíng dÉn néi dung'}              | ${'TCVN3'} | ${'Hướng dẫn nội dung'}              | ${'ư is a soft hyphen'}
    ${'BAÛNG ÑIEÅM THI ÑUA CHUYEÅN ÑOÅI SOÁ'} | ${'VNI'}   | ${'bảng điểm thi đua chuyển đổi số'} | ${'capitals of VNI become small letters'}
    ${'Ñieåm thaåm ñònh'}                     | ${'VNI'}   | ${'điểm thẩm định'}                  | ${'a head'}
    ${'Noäi dung'}                            | ${'VNI'}   | ${'nội dung'}                        | ${'a head without any single letter of VNI'}
    ${'Sôû Thoâng tin vaø Truyeàn thoâng'}    | ${'VNI'}   | ${'sở thông tin và truyền thông'}    | ${'a unit'}
    ${'UÛy ban nhaân daân tænh'}              | ${'VNI'}   | ${'ủy ban nhân dân tỉnh'}            | ${'a letterhead'}
  `('"$text" is $encoding: $because', ({ text, encoding, decoded }) => {
    expect(oldEncodingOf(text)).toBe(encoding);
    expect(decodeOld(encoding, text)).toBe(decoded);
  });
});

describe('what is not old', () => {
  it.each`
    text                                                   | because
    ${''}                                                  | ${'nothing'}
    ${'STT'}                                               | ${'letters that every encoding has'}
    ${'Điểm tối đa'}                                       | ${'Unicode'}
    ${'Điểm tối đa'.normalize('NFD')}                      | ${'Unicode in pieces'}
    ${'BẢNG ĐIỂM THI ĐUA CHUYỂN ĐỔI SỐ NĂM 2023'}          | ${'capitals'}
    ${'Công tác thông tin, mã số, hành chính, Hà Tĩnh'}    | ${'Unicode'}
    ${'Không có. Phòng Hành chính, Hòa Bình, Cà Mau'}      | ${'Vietnamese whose letters Western European has too'}
    ${'Mã'}                                                | ${'a head whose letters Western European has too'}
    ${'Tên'}                                               | ${'ê is Ò in no encoding here'}
    ${'Département de la Santé, à l’échelle de la région'} | ${'French with its apostrophe'}
    ${'Evaluation a posteriori : déjà vu, où, ça, Noël'}   | ${'French in Western European letters only'}
    ${'Größe über Maß: 5 µm ± 0,5 °C, § 3, ® und ©'}       | ${'German, and signs that TCVN3 uses for letters'}
    ${'Maximum score, 50 % — “final”'}                     | ${'English'}
    ${'Căn cứ bản cũ "§iÓm tèi ®a"'}                       | ${'Unicode that quotes an old text'}
    ${'BËnh viÖn ®a khoa'}                                 | ${'old, but without a word of score sheets: no guess'}
  `('"$text": $because', ({ text }) => {
    expect(oldEncodingOf(text)).toBeUndefined();
  });
});
