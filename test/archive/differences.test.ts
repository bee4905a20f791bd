import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../src/archive/differences.ts';
import { frozenText, thawDataset } from '../../src/archive/frozen-dataset.ts';
import { parseTaggedJson, taggedJson } from '../../src/archive/tagged-json.ts';
import type { YearDataset } from '../../src/dataset/site.ts';
import { differenceText } from '../../src/i18n/difference-text.ts';
import { resultDifferences } from '../../src/verifier/check-results.ts';
import { CLEAN_FOLDER, formSheets } from '../rig/fixture-folder.ts';
import { APPRAISED } from '../rig/forms.ts';
import { computeChanged } from '../rig/year-inputs.ts';

const clean = computeChanged().dataset!;
/** The clean folder with another appraised score of so-b in component 1.1, which is 5: 4 makes it last. */
const changed = (points: number) =>
  computeChanged({
    scores: { ...CLEAN_FOLDER.scores, 'so-b.xlsx': formSheets('Sở Bình', { ...APPRAISED, '1.1': points }) },
  }).dataset!;

describe('differences of two states of a year', () => {
  it('of a changed score: the score with its cell, what follows, and who is touched', () => {
    const found = differences(clean, changed(3));
    expect(
      found.map(({ kind, unit, code, from, to, cell }) => [kind, unit, code, from, to, cell?.cell]),
    ).toEqual([
      ['score', 'so-b', '1.1', '5', '3', 'E7'],
      ['points', 'so-b', '', '42.5', '40.5', undefined],
      ['total', 'so-b', '', '42.5', '40.5', undefined],
      ['rank', 'so-b', '', '2', '3', undefined],
      ['rank', 'ban-c', '', '3', '2', undefined],
    ]);
  });

  it('of a tie say that the rank is shared', () => {
    expect(differences(clean, changed(4)).filter(({ kind }) => kind === 'rank')).toMatchObject([
      { unit: 'so-b', from: '2', to: '2=' },
      { unit: 'ban-c', from: '3', to: '2=' },
    ]);
  });

  it('of a decision that is gone: the award', () => {
    const after = computeChanged({ awards: { ...CLEAN_FOLDER.awards!, decisions: [] } }).dataset!;
    expect(differences(clean, after)[0]).toMatchObject({
      kind: 'award',
      code: 'tap-the',
      from: 'decided: so-a',
      to: 'proposed: so-a',
    });
  });

  it('of a rule: its path', () => {
    const after = { ...clean, framework: { ...clean.framework, name: { vi: 'Tên khác', en: 'Other' } } };
    expect(differences(clean, after)).toMatchObject([
      { kind: 'rule', code: 'framework.name.vi', to: 'Tên khác' },
      { kind: 'rule', code: 'framework.name.en', to: 'Other' },
    ]);
  });

  it('are none between equal states', () => {
    expect(differences(clean, computeChanged().dataset!)).toEqual([]);
    // The rig's workbooks have other bytes once the library has written dates.
    const again = { ...computeChanged().dataset!, sources: clean.sources };
    expect(resultDifferences(clean, again)).toEqual([]);
  });
});

/** Paths of all numbers and texts of a dataset, as JSON has them. */
function leavesOf(
  value: unknown,
  path: readonly (string | number)[] = [],
): Array<readonly (string | number)[]> {
  if (typeof value === 'number' || typeof value === 'string') return [path];
  if (Array.isArray(value)) return value.flatMap((item, i) => leavesOf(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

const plain: unknown = JSON.parse(frozenText(clean));
// The version of the shape is not a result, and hashes of sources are compared apart.
const leaves = leavesOf(plain).filter(([first]) => first !== 'schemaVersion');

function withLeaf(path: readonly (string | number)[]): YearDataset {
  const copy = structuredClone(plain) as Record<string | number, unknown>;
  let place = copy;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  const key = path.at(-1)!;
  // 0 and 1 are positions in short lists: another of them is still a dataset.
  place[key] = typeof place[key] === 'number' ? (place[key] === 0 ? 1 : 0) : `${String(place[key])}x`;
  return thawDataset(JSON.stringify(copy));
}

describe('no difference passes', () => {
  it('whichever single value of the results is another, the verifier names something', () => {
    expect(leaves.length).toBeGreaterThan(500);
    const bigint = /\$bigint/;
    const usable = leaves.filter((path) => !bigint.test(path.join('.')) && path[0] !== 'findingCounts');
    fc.assert(
      fc.property(fc.constantFrom(...usable), (path) => {
        expect(resultDifferences(clean, withLeaf(path)), path.join('.')).not.toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a difference in words', () => {
  const score = {
    kind: 'score',
    unit: 'so-y-te',
    code: '1.2',
    column: 'appraised',
    from: '8.5',
    to: null,
    cell: null,
  } as const;
  it.each`
    lang    | difference                                                                           | text
    ${'vi'} | ${score}                                                                             | ${['điểm thẩm định của chỉ số 1.2', '8,5', 'không có']}
    ${'en'} | ${score}                                                                             | ${['appraised score of component 1.2', '8.5', 'none']}
    ${'vi'} | ${{ ...score, kind: 'rank', from: '2=', to: '3' }}                                   | ${['hạng', '2 (đồng hạng)', '3']}
    ${'vi'} | ${{ ...score, to: 'not-applicable' }}                                                | ${['điểm thẩm định của chỉ số 1.2', '8,5', 'không áp dụng']}
    ${'en'} | ${{ ...score, kind: 'award', code: 'a', from: 'decided: x, y', to: 'no-candidate' }} | ${['award a', 'decided: x, y', 'no candidate']}
    ${'vi'} | ${{ ...score, kind: 'source', code: 'a.xlsx', from: 'f'.repeat(64) }}                | ${['tệp a.xlsx', 'ffffffffffff', 'không có']}
  `('$text', ({ lang, difference, text }) => {
    const { what, from, to } = differenceText(lang, difference);
    expect([what, from, to]).toEqual(text);
  });
});

it('tagged JSON comes back whatever it holds', () => {
  fc.assert(
    fc.property(
      fc.jsonValue().filter((data) => !JSON.stringify(data).includes('"$')),
      (data) => {
        expect(parseTaggedJson(taggedJson(data))).toEqual(JSON.parse(JSON.stringify(data)));
      },
    ),
  );
});
