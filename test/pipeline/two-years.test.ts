import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import { filesOf } from '../rig/fixture-files.ts';
import { CLEAN_FOLDER, decisionFor } from '../rig/fixture-folder.ts';
import { dateCell } from '../rig/workbooks.ts';

const data = mkdtempSync(join(tmpdir(), 'two-years-'));
afterAll(() => rmSync(data, { recursive: true }));

it('an initiative that one year counted is not counted by the next, which names the cell', async () => {
  const later = (text: string) => text.replaceAll('2023', '2024');
  const next = filesOf({
    ...CLEAN_FOLDER,
    framework: later(CLEAN_FOLDER.framework!),
    year: later(CLEAN_FOLDER.year).replace('official', 'appraised'),
    scores: {},
    awards: {
      ...CLEAN_FOLDER.awards!,
      registrations: [['so-b', dateCell('2024-01-20')]],
      documents: [],
      // so-b repeats what so-a had the year before, and has one of its own
      initiatives: [
        ['so-b', 'Ký số', '01/QĐ', dateCell('2023-10-01'), 'Hội đồng'],
        ['so-b', 'Họp số', '01/QĐ', dateCell('2024-10-01'), 'Hội đồng'],
      ],
      decisions: [],
    },
  });
  const files = [
    ...filesOf({ ...CLEAN_FOLDER, awards: { ...CLEAN_FOLDER.awards!, decisions: [decisionFor('so-a')] } }),
    ...[...next].map(([path, content]) => [path.replace(/^2023/, '2024'), content] as const),
  ];
  for (const [path, content] of files) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), content);
  }
  const { years, findings } = await computeFolder(data, undefined, { cache: null });
  const repeated = findings.filter(({ finding }) => finding.code === 'initiative-duplicate');
  expect(repeated.map(({ finding }) => [finding.year, finding.at.file, finding.facts])).toEqual([
    [2024, '2024/awards.xlsx', { decision: '01/QĐ', first: '2023/awards.xlsx · Sáng kiến!B2' }],
  ]);
  const bonus = years.map(({ dataset }) => dataset!.units.map((unit) => unit.bonus / 1e6));
  expect(bonus).toEqual([
    [10, 0, 0],
    [0, 10, 0],
  ]);
});
