import { describe, expect, it } from 'vitest';
import { componentInYears } from '../../src/dataset/component-in-years.ts';
import { componentPlaces } from '../../src/dataset/component-place.ts';
import { indexRoutes, yearsWithIndex } from '../../src/dataset/index-routes.ts';
import { lostInMain } from '../../src/dataset/lost-points.ts';
import type { YearDataset } from '../../src/dataset/site.ts';
import { mainsOf } from '../../src/dataset/tree.ts';
import { yearColumns } from '../../src/dataset/year-columns.ts';
import { FRAMEWORK_YAML } from '../rig/rules.ts';
import { computeChanged } from '../rig/year-inputs.ts';

const clean = computeChanged().dataset!;
const changed = (framework: string): YearDataset => ({
  ...computeChanged({ framework }).dataset!,
  year: 2024,
});

describe('the place of a component', () => {
  it('has its main index and its neighbours, across main indices', () => {
    const places = componentPlaces(clean);
    expect(
      places.map(({ code, main, before, after }) => [code, main.code, before?.code, after?.code]),
    ).toEqual([
      ['1.1', '1', undefined, '1.2'],
      ['1.2', '1', '1.1', '2.1'],
      ['2.1', '2', '1.2', '3.1'],
      ['3.1', '3', '2.1', '3.10'],
      ['3.10', '3', '3.1', undefined],
    ]);
  });

  it('has the office that the rules name, and none where they name none', () => {
    const framework = FRAMEWORK_YAML.replace(
      'en: "Leadership" } }',
      'en: "Leadership" }, office: { vi: "Phòng Một", en: "Room One" } }',
    );
    expect(componentPlaces(changed(framework)).map(({ office }) => office?.en)).toEqual([
      'Room One',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('pages of indices', () => {
  it('are one for each main index and each component', () => {
    expect(indexRoutes(clean).map(({ code, component }) => `${code} ${component === null}`)).toEqual([
      '1 true',
      '2 true',
      '3 true',
      '1.1 false',
      '1.2 false',
      '2.1 false',
      '3.1 false',
      '3.10 false',
    ]);
  });

  it('lead to the years that have the code', () => {
    const other = changed(FRAMEWORK_YAML.replace('"3.10"', '"3.11"'));
    expect(yearsWithIndex([clean, other], '3')).toEqual([2023, 2024]);
    expect(yearsWithIndex([clean, other], '3.10')).toEqual([2023]);
    expect(yearsWithIndex([clean, other], '3.11')).toEqual([2024]);
  });
});

describe('a component over the years', () => {
  const inShort = (framework: string, code: string) =>
    componentInYears([clean, changed(framework)], code).map(({ year, maxScore, renamed, maxBefore }) => [
      year,
      maxScore / 1e6,
      renamed,
      maxBefore && maxBefore / 1e6,
    ]);

  it('is itself where nothing changed', () => {
    expect(inShort(FRAMEWORK_YAML, '1.1')).toEqual([
      [2023, 10, false, null],
      [2024, 10, false, null],
    ]);
  });

  it('says where its name or its maximum changed', () => {
    const framework = FRAMEWORK_YAML.replace('"Chỉ đạo"', '"Lãnh đạo"')
      .replace('code: "1.1", maxScore: "10"', 'code: "1.1", maxScore: "9"')
      .replace('code: "1.2", maxScore: "12.5"', 'code: "1.2", maxScore: "13.5"');
    expect(inShort(framework, '1.1')).toEqual([
      [2023, 10, false, null],
      [2024, 9, true, 10],
    ]);
    expect(inShort(framework, '1.2')[1]).toEqual([2024, 13.5, false, 12.5]);
  });

  it('is not taken for another whose number reads alike', () => {
    const framework = FRAMEWORK_YAML.replace('"3.10"', '"3.11"');
    expect(inShort(framework, '3.10')).toEqual([[2023, 10, false, null]]);
    expect(inShort(framework, '3.1').map(([year]) => year)).toEqual([2023, 2024]);
  });
});

describe('points lost in a main index', () => {
  it('are those of its components', () => {
    // 1.1: 10 − 8, 10 − 5, 10 − 4. 1.2: three times 12.5 − 10.
    expect(lostInMain(clean, mainsOf(clean)[0]!)).toBe(2e6 + 5e6 + 6e6 + 3 * 2.5e6);
  });

  it('are unknown, and not zero, where nobody is ranked', () => {
    const components = clean.components.map((one) => ({ ...one, lost: null }));
    expect(lostInMain({ ...clean, components }, mainsOf(clean)[0]!)).toBeNull();
  });
});

it('columns of a year are those that some sheet has', () => {
  expect(yearColumns(clean)).toEqual(['self', 'appraised']);
});
