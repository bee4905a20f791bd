import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { clearSettings, clearYearFile } from '../../src/archive/clear-settings.ts';
import { registryOn } from '../../src/archive/frozen-registry.ts';
import { changedSources } from '../../src/archive/lock-findings.ts';
import { clearedPath } from '../../src/archive/snapshot-paths.ts';
import { registryOf } from '../rig/rules.ts';

const hash = (letter: string) => letter.repeat(64);
const record = (file: string, sha256: string, cleared?: string) => ({
  file,
  sha256,
  cleared: cleared === undefined ? null : { path: `data/sources/${file}`, sha256: cleared, sheets: {} },
});

describe('sources of a frozen year', () => {
  const frozen = [
    record('units.yaml', hash('a'), hash('b')),
    record('2023/scores/so-a.xlsx', hash('c'), hash('d')),
  ];
  it.each`
    present                                                                                                                                               | changes                              | because
    ${[{ file: 'units.yaml', sha256: hash('a') }, { file: '2023/scores/so-a.xlsx', sha256: hash('c') }]}                                                  | ${[]}                                | ${'nothing changed'}
    ${[{ file: 'units.yaml', sha256: hash('e'), clearedSha256: hash('b') }, { file: '2023/scores/so-a.xlsx', sha256: hash('c') }]}                        | ${[]}                                | ${'a comment was added, or a unit of later years'}
    ${[{ file: 'units.yaml', sha256: hash('e'), clearedSha256: hash('f') }, { file: '2023/scores/so-a.xlsx', sha256: hash('c') }]}                        | ${['units.yaml changed']}            | ${'its values changed'}
    ${[{ file: 'units.yaml', sha256: hash('a') }, { file: '2023/scores/so-a.xlsx', sha256: hash('d') }]}                                                  | ${['2023/scores/so-a.xlsx changed']} | ${'a workbook is its bytes'}
    ${[{ file: 'units.yaml', sha256: hash('a') }]}                                                                                                        | ${['2023/scores/so-a.xlsx missing']} | ${'it is gone'}
    ${[{ file: 'units.yaml', sha256: hash('a') }, { file: '2023/scores/so-a.xlsx', sha256: hash('c') }, { file: '2023/awards.xlsx', sha256: hash('c') }]} | ${['2023/awards.xlsx added']}        | ${'it was not there'}
  `('$changes: $because', ({ present, changes }) => {
    expect(changedSources(frozen, present).map(({ file, change }) => `${file} ${change}`)).toEqual(changes);
  });
});

const UNITS = `groups:
  - { code: so, name: { vi: Sở, en: Departments } }
  - { code: moi, name: { vi: Mới, en: New } }
units:
  - { id: a, group: so, names: [{ vi: A, en: A, from: "2020-01-01" }, { vi: A mới, en: New A, from: "2025-01-01" }], validTo: "2025-03-01" }
  - { id: b, group: so, names: [{ vi: B, en: B, from: "2020-01-01" }], validTo: "2022-06-01" }
  - { id: c, group: so, names: [{ vi: C, en: C, from: "2022-06-02" }], validFrom: "2022-06-02" }
  - { id: d, group: moi, names: [{ vi: D, en: D, from: "2025-03-02" }], validFrom: "2025-03-02" }
events:
  - { date: "2022-06-02", kind: rename, from: [b], into: [c], basis: { vi: QĐ, en: Decision } }
  - { date: "2025-03-02", kind: merge, from: [a], into: [d], basis: { vi: NQ, en: Resolution } }
`;

describe('the registry as it was known on a day', () => {
  const then = registryOn(registryOf(UNITS), '2023-11-20');
  it('has who was there and who they came from, without what happened later', () => {
    expect(then.units.map(({ id, names, validTo }) => [id, names.length, validTo])).toEqual([
      ['a', 1, undefined],
      ['b', 1, '2022-06-01'],
      ['c', 1, undefined],
    ]);
    expect(then.events.map(({ date }) => date)).toEqual(['2022-06-02']);
    expect(then.groups.map(({ code }) => code)).toEqual(['so']);
  });
  it('is the same from the registry of that day', () => {
    expect(registryOn(then, '2023-11-20')).toEqual(then);
  });
});

describe('settings without what is not public', () => {
  it('keep their values and lose their comments; a code stays text', () => {
    const text = '# gọi anh A\ncode: "6.10" # nhớ sửa\nmax: 10\nlist: [a, "01"]\n';
    const cleared = clearSettings(text);
    expect(cleared).not.toContain('#');
    expect(parse(cleared)).toEqual({ code: '6.10', max: 10, list: ['a', '01'] });
    expect(clearSettings(cleared)).toBe(cleared);
  });

  it('say which warning was accepted and when, not by whom; the reason only where the site says it', () => {
    const entry = (code: string) =>
      `  - { code: ${code}, file: 2023/awards.xlsx, rawSha256: "${hash('a')}", reason: Vì ông A, by: Bà B, date: "2023-12-19" }\n`;
    const cleared = clearYearFile(
      `status: official\naccepted:\n${entry('score-linked')}${entry('award-decision-differs')}`,
    );
    expect(cleared).not.toContain('Bà B');
    expect(cleared.match(/Vì ông A/g)).toHaveLength(1);
    expect(cleared.match(/a{64}/g)).toHaveLength(1);
  });
});

it.each`
  file                             | path
  ${'2023/scores/so-y-te.xlsx'}    | ${'data/sources/2023/scores/so-y-te.xlsx'}
  ${'2023/scores/so-y-te.xls'}     | ${'data/sources/2023/scores/so-y-te.xls.xlsx'}
  ${'2023/scores/Sở Y tế (1).ods'} | ${'data/sources/2023/scores/Sở Y tế (1).ods.xlsx'}
  ${'2023/scores/a\nb*c?.csv'}     | ${'data/sources/2023/scores/a_b_c_.csv.xlsx'}
  ${'2023/framework.yaml'}         | ${'data/sources/2023/framework.yaml'}
`('the copy of $file stands at $path', ({ file, path }) => expect(clearedPath(file)).toBe(path));
