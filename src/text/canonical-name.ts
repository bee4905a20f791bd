import { canonical } from './canonical.ts';
import { remembered } from './remembered.ts';

/** A tone (grave, acute, tilde, hook above, dot below) on the second vowel of an open syllable in oa, oe or uy. */
const LATE_TONE = /(o(?=[ae])|(?<!q)u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu;

/**
 * Canonical form for comparing names. Vietnamese has two spellings for the tone of oa, oe and uy at the end of a
 * syllable, "hoá" and "hóa", "Uỷ" and "Ủy": here it stands on the first vowel. In "quý" the u belongs to the q.
 * @example canonicalName('Sở Văn hoá') // => 'sở văn hóa'
 * @example canonicalName('Uỷ ban') === canonicalName('Ủy ban') // => true
 */
export const canonicalName: (text: string) => string = remembered((text) =>
  canonical(text).normalize('NFD').replace(LATE_TONE, '$1$3$2').normalize('NFC'),
);
