import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import { editionCode, readEditionCode } from '../../src/archive/edition-code.ts';
import { FrozenUnreadable, frozenText, standAlone, thawDataset } from '../../src/archive/frozen-dataset.ts';
import type { Migration } from '../../src/archive/migrations.ts';
import { parseTaggedJson, taggedJson } from '../../src/archive/tagged-json.ts';

const DATA = new URL('../../data', import.meta.url).pathname;

describe('a frozen dataset', () => {
  it.each([2023, 2024, 2025])('of %i comes back as it was, typed arrays and all', async (year) => {
    const { site } = await computeFolder(DATA);
    const dataset = site!.years.find((one) => one.year === year)!;
    const text = frozenText(dataset);
    const back = thawDataset(text);
    expect(back).toEqual(standAlone(dataset));
    expect(back.scores.columns.self.points).toBeInstanceOf(Float64Array);
    expect(frozenText(back)).toBe(text);
  });

  it('of another version is led to today’s, one step after the other', () => {
    const text = taggedJson({ schemaVersion: 1, year: 2023, units: [], scores: {}, old: 'x' });
    const migrations = new Map<number, Migration>([
      [1, ({ old, ...rest }) => ({ ...rest, middle: `${String(old)}y` })],
      [2, ({ middle, ...rest }) => ({ ...rest, now: `${String(middle)}z` })],
    ]);
    expect(thawDataset(text, 3, migrations)).toEqual({ year: 2023, units: [], scores: {}, now: 'xyz' });
    expect(() => thawDataset(text, 4, migrations)).toThrow('no migration away from schema version 3');
  });

  it.each`
    text                                              | says
    ${'{"schemaVersion":1'}                           | ${/JSON/}
    ${'{"schemaVersion":2,"year":2023}'}              | ${/newer/}
    ${'[]'}                                           | ${/no schemaVersion/}
    ${'{"schemaVersion":1,"year":2023}'}              | ${/no dataset/}
    ${'{"schemaVersion":1,"a":{"$Float32Array":[]}}'} | ${/unknown tag/}
  `('that is none is said to be none: $says', ({ text, says }) => {
    expect(() => thawDataset(text)).toThrow(FrozenUnreadable);
    expect(() => thawDataset(text)).toThrow(says);
  });
});

describe('tagged JSON', () => {
  it('keeps big integers, maps and typed arrays, and puts lists of numbers into one line', () => {
    const data = {
      n: 12n,
      map: new Map([[3, '8,50']]),
      bytes: Uint8Array.of(1, 0),
      list: [1, 2.5, -3e-7],
      text: '[\n 1,\n 2\n]',
    };
    const text = taggedJson(data);
    expect(parseTaggedJson(text)).toEqual(data);
    expect(text).toContain('"$Uint8Array": [1,0]');
  });
  it('refuses what it would read as something else', () => {
    expect(() => taggedJson({ units: [{ $Map: 1 }] })).toThrow(RangeError);
    expect(() => taggedJson({ $: false })).toThrow(RangeError);
  });
  it('refuses what JSON would turn into null', () => {
    expect(() => taggedJson({ value: Number.NaN })).toThrow(RangeError);
  });
});

describe('the code of an edition', () => {
  // The first 80 bits of the hash in base 32, computed by hand for the ends of the range.
  it.each`
    sha256                                           | code
    ${'00'.repeat(32)}                               | ${'0000-0000-0000-0000'}
    ${'ff'.repeat(32)}                               | ${'ZZZZ-ZZZZ-ZZZZ-ZZZZ'}
    ${`${'0'.repeat(19)}1${'0'.repeat(44)}`}         | ${'0000-0000-0000-0001'}
    ${`08${'0'.repeat(62)}`}                         | ${'1000-0000-0000-0000'}
    ${createHash('sha256').update('').digest('hex')} | ${'WERC-8GMR-ZGE1-96QV'}
  `('$sha256 → $code', ({ sha256, code }) => {
    expect(editionCode(sha256)).toBe(code);
  });
  it.each`
    typed                    | code
    ${'7kq4 m2xd 09h1 abcd'} | ${'7KQ4-M2XD-09H1-ABCD'}
    ${'7KQ4–M2XD–O9HL–ABCD'} | ${'7KQ4-M2XD-09H1-ABCD'}
    ${'7KQ4M2XD09H1ABCD'}    | ${'7KQ4-M2XD-09H1-ABCD'}
    ${'7KQ4-M2XD-09H1-ABC'}  | ${null}
    ${'7KQ4-M2XD-09H1-ABCU'} | ${null}
  `('typed as $typed is $code', ({ typed, code }) => expect(readEditionCode(typed)).toBe(code));
});
