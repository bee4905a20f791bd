import { describe, expect, it } from 'vitest';
import { type PlacedUnits, unitsByComponent, unitsByMain } from '../../src/dataset/placed-units.ts';
import type { YearDataset } from '../../src/dataset/site.ts';
import { CLEAN_FOLDER, formSheets } from '../rig/fixture-folder.ts';
import { APPRAISED } from '../rig/forms.ts';
import { FRAMEWORK_YAML } from '../rig/rules.ts';
import { computeChanged } from '../rig/year-inputs.ts';

const TWO_LISTS = FRAMEWORK_YAML.replace(
  '- { code: chung, name: { vi: "Chung", en: "Overall" }, unitGroups: [so, ban] }',
  '- { code: so, name: { vi: "Khối sở", en: "Departments" }, unitGroups: [so] }\n  - { code: ban, name: { vi: "Khối ban", en: "Boards" }, unitGroups: [ban] }',
);

/** 1.1 by unit; the other scores are equal. */
function yearOf(
  first: readonly [number | string | null, number | null, number | null],
  framework = FRAMEWORK_YAML,
) {
  const [a, b, c] = first.map((score) => ({ ...APPRAISED, '1.1': score as number }));
  const { dataset } = computeChanged({
    framework,
    year: CLEAN_FOLDER.year.replace('official', 'appraised').replace(/decision.*\n/, ''),
    scores: {
      'so-a.xlsx': formSheets('Sở An', a),
      'so-b.xlsx': formSheets('Sở Bình', b),
      'ban-c.xlsx': formSheets('Ban Cần', c),
    },
  });
  return dataset!;
}

const inShort = ({ lists, apart }: PlacedUnits) => ({
  lists: lists.map(({ name, rows }) => [
    name.en,
    rows.map(({ unit, rank, tied }) => `${rank}${tied ? '=' : ''} ${unit.id}`).join(', '),
  ]),
  apart: apart.map(({ unit, rank }) => [unit.id, rank]),
});

describe('units by their rank in a component', () => {
  it('stand best first, with ties marked in the order of the registry', () => {
    expect(inShort(unitsByComponent(yearOf([5, 8, 5]), 0))).toEqual({
      lists: [['Overall', '1 so-b, 2= so-a, 2= ban-c']],
      apart: [],
    });
  });

  it('stand in one list for each ranked group, whose ranks begin at 1', () => {
    expect(inShort(unitsByComponent(yearOf([5, 8, 5], TWO_LISTS), 0)).lists).toEqual([
      ['Departments', '1 so-b, 2 so-a'],
      ['Boards', '1 ban-c'],
    ]);
  });

  it('stand apart without a rank, also where another component is what they lack', () => {
    const dataset = yearOf([5, null, 5]);
    expect(inShort(unitsByComponent(dataset, 0)).apart).toEqual([['so-b', null]]);
    expect(inShort(unitsByComponent(dataset, 4)).apart).toEqual([['so-b', null]]);
  });

  it('know their positions in the dataset', () => {
    const dataset = yearOf([5, 8, 5]);
    const [{ rows } = { rows: [] }] = unitsByComponent(dataset, 0).lists;
    expect(rows.map(({ u, unit }) => dataset.units[u] === unit)).toEqual([true, true, true]);
  });
});

describe('units by their rank in a main index', () => {
  const mains = (dataset: YearDataset) => [0, 1].map((m) => inShort(unitsByMain(dataset, m)));

  it('are ranked in a main index that they have whole, even without a total', () => {
    const [first, second] = mains(yearOf([5, null, 4]));
    expect(first).toEqual({ lists: [['Overall', '1 so-a, 2 ban-c']], apart: [['so-b', null]] });
    expect(second).toEqual({ lists: [['Overall', '1= so-a, 1= so-b, 1= ban-c']], apart: [] });
  });
});
