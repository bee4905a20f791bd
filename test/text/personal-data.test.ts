import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalDataIn } from '../../src/text/personal-data.ts';

describe('what looks like personal data', () => {
  it.each`
    text                             | found         | because
    ${'Liên hệ 0912345678'}          | ${'phone'}    | ${'a mobile number'}
    ${'ĐT: 0912 345 678.'}           | ${'phone'}    | ${'with spaces, at the end of a sentence'}
    ${'+84.912.345.678'}             | ${'phone'}    | ${'with the code of the country'}
    ${'0084 912 345 678'}            | ${'phone'}    | ${'with the code as it is dialled'}
    ${'(0296) 3 123 456'}            | ${'phone'}    | ${'a fixed line'}
    ${'024-3123-4567'}               | ${'phone'}    | ${'of Hanoi'}
    ${'gửi a.mau@tinhmau.example'}   | ${'email'}    | ${'an address'}
    ${'mẫu@tỉnh.example'}            | ${'email'}    | ${'with Vietnamese letters'}
    ${'CCCD 001099012345'}           | ${'identity'} | ${'a citizen’s card'}
    ${'số 001099012345'}             | ${'identity'} | ${'twelve digits that begin with 0'}
    ${'CMND số: 351234567'}          | ${'identity'} | ${'the older card, beside its name'}
    ${'Quyết định 2123/QĐ-UBND'}     | ${null}       | ${'a decision'}
    ${'01/QĐ-STTTT ngày 01/10/2023'} | ${null}       | ${'a decision with its day'}
    ${'123456789 đồng'}              | ${null}       | ${'a sum of money'}
    ${'0,912345678'}                 | ${null}       | ${'a decimal'}
    ${'0.912345678'}                 | ${null}       | ${'a decimal with a point'}
    ${'12.345.678.900'}              | ${null}       | ${'a large number'}
    ${'Hệ thống @ một cửa'}          | ${null}       | ${'an at sign alone'}
    ${'000.00.01.H01-230912-0001'}   | ${null}       | ${'the code of an application'}
    ${'so-y-te.xlsx'}                | ${null}       | ${'the name of a file'}
    ${''}                            | ${null}       | ${'nothing'}
  `('$text → $found: $because', ({ text, found }) => {
    expect(personalDataIn(text)).toBe(found);
  });

  it('finds every mobile number in every way of spacing, and no score', () => {
    const digits = fc.integer({ min: 0, max: 9_999_999 }).map((n) => String(n).padStart(7, '0'));
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom('', ' ', '.', '-'),
        fc.constantFrom('091', '086', '033'),
        (n, gap, head) => {
          expect(personalDataIn(`số ${head}${gap}${n.slice(0, 3)}${gap}${n.slice(3)}`)).toBe('phone');
        },
      ),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
        expect(personalDataIn(String(n / 1e6))).toBeNull();
        expect(personalDataIn(String(n / 1e6).replace('.', ','))).toBeNull();
      }),
    );
  });
});
