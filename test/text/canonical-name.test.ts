import { describe, expect, it } from 'vitest';
import { canonicalName } from '../../src/text/canonical-name.ts';

describe('both spellings of a tone are one name', () => {
  it.each`
    late                      | early              | because
    ${'Sở Văn hoá'}           | ${'Sở Văn hóa'}    | ${'oa with an acute'}
    ${'Uỷ ban'}               | ${'Ủy ban'}        | ${'uy with a hook, in capitals'}
    ${'UỶ BAN'}               | ${'ỦY BAN'}        | ${'a whole name in capitals'}
    ${'loà xoà'}              | ${'lòa xòa'}       | ${'grave, twice'}
    ${'hoả, đoạ'}             | ${'hỏa, đọa'}      | ${'hook and dot, before a comma and at the end'}
    ${'xoã'}                  | ${'xõa'}           | ${'tilde'}
    ${'khoẻ'}                 | ${'khỏe'}          | ${'oe'}
    ${'thuỷ-thuý'}            | ${'thủy-thúy'}     | ${'a hyphen ends a syllable'}
    ${'luỹ, luỵ, luỳ'}        | ${'lũy, lụy, lùy'} | ${'the other tones of uy'}
    ${'Hoá'.normalize('NFD')} | ${'hóa'}           | ${'decomposed text'}
  `('$late is $early: $because', ({ late, early }) => {
    expect(canonicalName(late)).toBe(canonicalName(early));
    expect(canonicalName(late)).toBe(early.toLowerCase());
  });
});

describe('what stays as it is', () => {
  it.each`
    text       | because
    ${'quý'}   | ${'u belongs to the q'}
    ${'quỹ'}   | ${'so here'}
    ${'quả'}   | ${'ua is none of the three'}
    ${'quế'}   | ${'nor is uê'}
    ${'hoàng'} | ${'the syllable goes on: there is one spelling'}
    ${'khoái'} | ${'with a vowel as well'}
    ${'ngoéo'} | ${'oe in the middle'}
    ${'khuỷu'} | ${'uy in the middle'}
    ${'huỳnh'} | ${'before two consonants'}
    ${'hoặc'}  | ${'ă is another letter than a'}
    ${'thuế'}  | ${'ê is another letter than e'}
    ${'thuở'}  | ${'uơ'}
    ${'của'}   | ${'ua carries its tone on the u'}
    ${'hóa'}   | ${'already on the first vowel'}
    ${'hoa'}   | ${'no tone'}
  `('$text: $because', ({ text }) => {
    expect(canonicalName(text)).toBe(text);
  });

  it('tones are kept apart', () => {
    expect(new Set(['hoa', 'hoà', 'hoá', 'hoả', 'hoã', 'hoạ'].map(canonicalName)).size).toBe(6);
  });

  it('is the same when done twice', () => {
    expect(canonicalName(canonicalName('  SỞ  VĂN HOÁ\n'))).toBe('sở văn hóa');
  });
});
