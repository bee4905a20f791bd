import { expect, it } from 'vitest';
import { legalNames } from '../../../src/archive/clear/legal-names.ts';

const LONG = 'Ủy ban Quy hoạch - Kiến trúc và Phát triển đô thị';

it.each`
  sheets                            | names                                               | because
  ${['Bảng điểm', 'Sở A & "B"']}    | ${['Bảng điểm', 'Sở A & "B"']}                      | ${'what Excel allows stays as it is'}
  ${['30/6: [1]*?\\']}              | ${['30-6- -1----']}                                 | ${'signs that Excel forbids'}
  ${[LONG]}                         | ${['Ủy ban Quy hoạch - Kiến trúc và'.slice(0, 31)]} | ${'at most 31 characters'}
  ${[LONG, `${LONG} 2`]}            | ${[LONG.slice(0, 31), `${LONG.slice(0, 27)} (2)`]}  | ${'no two alike'}
  ${['Điểm', 'ĐIỂM', 'điểm']}       | ${['Điểm', 'ĐIỂM (2)', 'điểm (3)']}                 | ${'nor but for case'}
  ${["'Sở'", 'History', '']}        | ${['-Sở-', 'History-', 'Trang 3']}                  | ${'names that Excel keeps or refuses'}
  ${['a_x0041_\nb']}                | ${['a x0041_ b']}                                   | ${'codes and line ends, which the plain reader leaves to the library'}
  ${[`${'a'.repeat(30)}\u{1F600}`]} | ${['a'.repeat(30)]}                                 | ${'never half a character'}
`('$sheets → $names: $because', ({ sheets, names }) => {
  expect(legalNames(sheets)).toEqual(names);
});
