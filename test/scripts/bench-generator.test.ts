import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateDataSet } from '../../scripts/bench/generate.ts';
import type { DataSetSize } from '../../scripts/bench/sizes.ts';
import { type ComputedFolder, computeFolder } from '../../scripts/data/compute-folder.ts';

const rules = readFileSync(new URL('../../data/2023/framework.yaml', import.meta.url), 'utf8');
const home = mkdtempSync(join(tmpdir(), 'bench-generator-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe.each<DataSetSize & { workbook: string }>([
  { units: 3, years: 2, shape: 'forms', workbook: '2025/scores/don-vi-0003.xlsx' },
  { units: 3, years: 2, shape: 'matrices', workbook: '2025/scores/tong-hop-2025.xlsx' },
  { units: 3, years: 2, shape: 'long', workbook: '2025/scores/bang-dai-2025.xlsx' },
])('a set of $units units × $years years as $shape', ({ workbook, ...size }) => {
  const first = join(home, size.shape, 'first');
  const again = join(home, size.shape, 'again');
  let computed: ComputedFolder;
  beforeAll(async () => {
    generateDataSet(size, first, rules);
    generateDataSet(size, again, rules);
    computed = await computeFolder(first);
  });

  it.each(['units.yaml', '2024/framework.yaml', '2024/awards.xlsx', workbook])(
    'has the same bytes each time: %s',
    (file) => {
      expect(readFileSync(join(again, file)).equals(readFileSync(join(first, file)))).toBe(true);
    },
  );

  it('has no findings at all: benchmarks time the usual case', () => {
    expect(computed.findings).toEqual([]);
  });

  it('is complete: every unit has a rank in every year, and every award is decided', () => {
    const years = computed.site?.years ?? [];
    expect(years.map(({ year, units }) => [year, units.length])).toEqual([
      [2024, 3],
      [2025, 3],
    ]);
    expect(years.flatMap(({ units }) => units.filter(({ rank }) => rank === null))).toEqual([]);
    expect(years.flatMap(({ awards }) => awards.map(({ outcome }) => outcome.kind))).toEqual(
      Array.from({ length: 4 }, () => 'decided'),
    );
  });

  it('has points within 0 and the maximum, in hundredths, that differ by unit and year', () => {
    const totals = new Set<number>();
    for (const { scores, units } of computed.site?.years ?? []) {
      for (const column of ['self', 'appraised'] as const) {
        const outside = [...scores.columns[column].points].filter((points, i) => {
          const { maxScore } = scores.components[i % scores.components.length]!;
          return !(points >= 0 && points <= maxScore && points % 10_000 === 0);
        });
        expect(outside).toEqual([]);
      }
      for (const { points } of units) totals.add(points);
    }
    expect(totals.size).toBe(6);
  });
});

it('leaves a set alone that it has already made, and makes it again for other rules', () => {
  const folder = join(home, 'stamped');
  const size: DataSetSize = { units: 1, years: 1, shape: 'forms' };
  generateDataSet(size, folder, rules);
  rmSync(join(folder, 'units.yaml'));
  generateDataSet(size, folder, rules);
  expect(existsSync(join(folder, 'units.yaml'))).toBe(false);
  generateDataSet(size, folder, `${rules}\n`);
  expect(existsSync(join(folder, 'units.yaml'))).toBe(true);
});
