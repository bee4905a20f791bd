import { expect, it } from 'vitest';
import { byUnit } from '../../src/awards/by-unit.ts';
import { registration } from '../rig/awards.ts';

it('groups by unit, each in the order of the list', () => {
  const list = [
    registration('so-b', '2023-01-20'),
    registration('so-a', '2023-01-05'),
    registration('so-b', '2023-01-10'),
  ];
  expect([...byUnit(list)].map(([unit, own]) => [unit, own.map(({ day }) => day)])).toEqual([
    ['so-b', ['2023-01-20', '2023-01-10']],
    ['so-a', ['2023-01-05']],
  ]);
});

it('has nobody in an empty list', () => {
  expect(byUnit([]).size).toBe(0);
});
