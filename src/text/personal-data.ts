/** What a text seems to hold. */
export type PersonalData = 'phone' | 'email' | 'identity';

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
/** Vietnamese numbers, mobile and fixed, however they are spaced: 0912 345 678, +84.912.345.678, (0296) 3 123 456. */
const PHONE =
  /(?<![\d.,/])(?:(?:\+|00)84[ .-]?|\(?0)(?:[35789]\d|2\d{1,2})\)?(?:[ .-]?\d){7,8}(?![\d/]|[.,]\d)/;
/** Twelve digits of a citizen's card; nine of the older one only beside its name, for many sums have nine digits. */
const IDENTITY =
  /(?<![\d.,/])0\d{11}(?![\d/]|[.,]\d)|(?:CMND|CMTND|CCCD|căn cước|chứng minh)[^\d]{0,20}\d{9}(?:\d{3})?(?!\d)/iu;

/**
 * Whether a text that would be published looks like somebody's e-mail address, telephone or identity number. It asks for
 * a second look; the gate itself lets fields through, not words.
 * @example personalDataIn('Liên hệ 0912 345 678') // => 'phone'
 */
export function personalDataIn(text: string): PersonalData | null {
  const plain = text.normalize('NFC');
  if (EMAIL.test(plain)) return 'email';
  if (IDENTITY.test(plain)) return 'identity';
  return PHONE.test(plain) ? 'phone' : null;
}
