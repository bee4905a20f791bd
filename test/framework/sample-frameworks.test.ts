import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../src/framework/find-contradictions.ts';
import { componentsOf, mainIndicesOf, maxOfFramework, maxOfMain } from '../../src/framework/flatten.ts';
import { FRAMEWORK_YAML, frameworkOf } from '../rig/rules.ts';

const sample = (year: number) =>
  frameworkOf(readFileSync(new URL(`../../data/${year}/framework.yaml`, import.meta.url), 'utf8'));
const POINT = 1_000_000;

describe('the frameworks of the sample years', () => {
  it.each`
    year    | components | first | second | firstMax | secondMax | because
    ${2023} | ${33}      | ${22} | ${11}  | ${285}   | ${115}    | ${'Kế hoạch 83/KH-SKHCN: 33 components, 400 points'}
    ${2024} | ${33}      | ${22} | ${11}  | ${285}   | ${115}    | ${'the rules of 2023 once more'}
    ${2025} | ${33}      | ${22} | ${11}  | ${280}   | ${120}    | ${'5.9 lost five points, 6.11 won them'}
  `('$year: $because', ({ year, components, first, second, firstMax, secondMax }) => {
    const framework = sample(year);
    const flat = componentsOf(framework);
    const groups = framework.groups.map(({ code }) => flat.filter(({ group }) => group.code === code));
    const max = (list: typeof flat) => list.reduce((sum, { maxScore }) => sum + maxScore, 0) / POINT;
    expect(framework.year).toBe(year);
    expect(flat).toHaveLength(components);
    expect(groups.map((list) => list.length)).toEqual([first, second]);
    expect(groups.map(max)).toEqual([firstMax, secondMax]);
    expect(maxOfFramework(framework)).toBe(400 * POINT);
    expect(findContradictions(framework)).toEqual([]);
  });

  it('has the main indices of the plan, with their maxima', () => {
    const mains = mainIndicesOf(sample(2023));
    expect(
      mains.map((main) => [main.code, main.name.vi, main.components.length, maxOfMain(main) / POINT]),
    ).toEqual([
      ['1', 'Nhận thức số', 4, 50],
      ['2', 'Thể chế số', 5, 50],
      ['3', 'Hạ tầng số', 1, 20],
      ['4', 'Nhân lực số', 3, 75],
      ['5', 'An toàn thông tin mạng', 9, 90],
      ['6', 'Hoạt động chuyển đổi số', 11, 115],
    ]);
  });

  it('keeps 6.1 and 6.10 apart', () => {
    const codes = componentsOf(sample(2023)).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('6.1'))).toEqual(['6.1', '6.10', '6.11']);
  });
});

describe('flattening', () => {
  it('numbers components in the order of the tree, each with its branch', () => {
    const flat = componentsOf(frameworkOf());
    expect(flat.map(({ i, code, main, group }) => [i, code, main.code, group.code])).toEqual([
      [0, '1.1', '1', 'I'],
      [1, '1.2', '1', 'I'],
      [2, '2.1', '2', 'I'],
      [3, '3.1', '3', 'II'],
      [4, '3.10', '3', 'II'],
    ]);
  });

  it('takes the sum of weights as maximum where the roll-up is weighted', () => {
    const weighted = FRAMEWORK_YAML.replace('rollUp: sum', 'rollUp: weighted').replaceAll(
      /( {6}- code: "\d"\n)/g,
      '$1        weight: "100"\n',
    );
    expect(maxOfFramework(frameworkOf(weighted))).toBe(300 * POINT);
  });

  it('knows a main index that is worth nothing', () => {
    const main = mainIndicesOf(frameworkOf())[0]!;
    expect(maxOfMain({ ...main, components: [] })).toBe(0);
  });
});
