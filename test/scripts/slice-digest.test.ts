import { describe, expect, it } from 'vitest';
import { sliceDigest } from '../../scripts/site/kept/slice-digest.ts';
import { unitYearSlice, unitYearsSource } from '../../src/dataset/unit-slices.ts';
import { yearSlice } from '../../src/dataset/year-slice.ts';
import { datasetOf, site } from '../rig/published-site.ts';

const digest = sliceDigest(site);

describe('slices that differ have another hash', () => {
  const slice = { texts: ['a', 'b'], one: 1, big: 1n, none: null, scores: new Float64Array([1, 2]) };
  it.each`
    other                                                | because
    ${{ ...slice, one: 1.5 }}                            | ${'a number'}
    ${{ ...slice, big: 2n }}                             | ${'a large integer'}
    ${{ ...slice, texts: ['ab'] }}                       | ${'texts that are the same one after the other'}
    ${{ ...slice, none: 0 }}                             | ${'nothing and zero'}
    ${{ ...slice, scores: new Float64Array([1, 3]) }}    | ${'a typed array'}
    ${{ ...slice, raw: new Map([[1, '8,50']]) }}         | ${'a map'}
    ${{ ...slice, scores: new Float64Array([1, 2, 0]) }} | ${'a longer array'}
    ${{ ...slice, texts: [slice.texts] }}                | ${'depth'}
  `('$because', ({ other }) => {
    expect(digest(other)).not.toBe(digest(slice));
    expect(digest(structuredClone(slice))).toBe(digest(slice));
  });

  it('two maps of other contents', () => {
    const [a, b] = ['8,50', '8,5'].map((text) => digest({ raw: new Map([[1, text]]) }));
    expect(a).not.toBe(b);
  });

  it('what is left out of JSON has no place in a slice', () => {
    expect(() => digest({ f: () => 1 })).toThrow('data alone');
  });
});

describe('of a part that many share', () => {
  const changed = structuredClone(site);
  const year = changed.years[0]!;
  Object.assign(year.units[0]!, { total: year.units[0]!.total + 1 });
  const other = sliceDigest(changed);
  const dataset = datasetOf(year.year);

  it('is the same for an equal site, in another process as well', () => {
    const equal = structuredClone(site);
    expect(sliceDigest(equal)(yearSlice(equal, equal.years[0]!))).toBe(digest(yearSlice(site, dataset)));
  });

  it('is another one where something in the part is', () => {
    expect(other(yearSlice(changed, year))).not.toBe(digest(yearSlice(site, dataset)));
    expect(other(yearSlice(changed, changed.years[1]!))).toBe(digest(yearSlice(site, site.years[1]!)));
  });

  it('the page of a unit depends on its own total, and not on that of a unit elsewhere in the ranking', () => {
    const sliceOf = (of: typeof site, u: number) => unitYearSlice(unitYearsSource(of, of.years[0]!), u);
    expect(other(sliceOf(changed, 0))).not.toBe(digest(sliceOf(site, 0)));
    const rank = year.units[0]!.rank!;
    const far = year.units.findIndex((unit) => unit.rank !== null && Math.abs(unit.rank - rank) > 3);
    expect(other(sliceOf(changed, far))).toBe(digest(sliceOf(site, far)));
  });
});
