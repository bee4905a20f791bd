import { expect, it } from 'vitest';
import { notesByUnit } from '../../src/leadership/notes-by-unit.ts';
import { AT } from '../rig/awards.ts';

it('one text beside many components is said once, with all of them and their cells', () => {
  const note = (unit: string, code: string, text: string, row: number) => ({
    unit,
    code,
    text,
    at: { ...AT, row },
  });
  const views = notesByUnit([
    note('so-a', '1.1', 'Theo minh chứng', 6),
    note('so-a', '1.2', 'Thiếu', 7),
    note('so-a', '3.10', 'Theo minh chứng', 13),
    note('so-b', '1.1', 'Theo minh chứng', 6),
  ]);
  expect(
    views.map(({ unit, text, components }) => [
      unit,
      text,
      components.map(({ code, source }) => `${code} ${source?.cell}`).join(', '),
    ]),
  ).toEqual([
    ['so-a', 'Theo minh chứng', '1.1 A7, 3.10 A14'],
    ['so-a', 'Thiếu', '1.2 A8'],
    ['so-b', 'Theo minh chứng', '1.1 A7'],
  ]);
});
