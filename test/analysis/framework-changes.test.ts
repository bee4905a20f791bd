import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { frameworkChanges } from '../../src/analysis/framework-changes.ts';
import { FRAMEWORK_YAML, frameworkOf } from '../rig/rules.ts';

const sample = (year: number) =>
  frameworkOf(readFileSync(new URL(`../../data/${year}/framework.yaml`, import.meta.url), 'utf8'));

it.each`
  earlier | later   | changes                                                                                                                      | because
  ${2023} | ${2024} | ${[]}                                                                                                                        | ${'the same rules'}
  ${2024} | ${2025} | ${[['2.6', 'added', null, 10], ['5.9', 'max-changed', 10, 5], ['6.11', 'max-changed', 5, 10], ['2.5', 'dropped', 10, null]]} | ${'2.5 gave way to 2.6; 5.9 and 6.11 exchanged five points'}
  ${2025} | ${2024} | ${[['2.5', 'added', null, 10], ['5.9', 'max-changed', 5, 10], ['6.11', 'max-changed', 10, 5], ['2.6', 'dropped', 10, null]]} | ${'backwards'}
`('$earlier to $later: $because', ({ earlier, later, changes }) => {
  const points = (value: number | null) => (value === null ? null : value / 1e6);
  const found = frameworkChanges(sample(earlier), sample(later));
  expect(found.map(({ code, kind, before, after }) => [code, kind, points(before), points(after)])).toEqual(
    changes,
  );
});

it('does not call a new name a new rule', () => {
  const renamed = FRAMEWORK_YAML.replace('vi: "Chỉ đạo"', 'vi: "Lãnh đạo"');
  expect(frameworkChanges(frameworkOf(), frameworkOf(renamed))).toEqual([]);
});

it('knows 3.1 from 3.10', () => {
  const without = frameworkOf();
  const [first, second] = without.groups;
  const [main] = second!.mainIndices;
  const shorter = {
    ...without,
    groups: [first!, { ...second!, mainIndices: [{ ...main!, components: main!.components.slice(0, 1) }] }],
  };
  expect(frameworkChanges(without, shorter)).toEqual([
    { code: '3.10', kind: 'dropped', before: 10_000_000, after: null },
  ]);
});
