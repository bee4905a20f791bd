import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FileWriter } from '../../scripts/site/kept/file-writer.ts';
import { writeYearPapers } from '../../scripts/site/write-papers.ts';
import { datasetOf, site } from '../rig/published-site.ts';

it('writes the papers of a year, and of each unit, as files that say the year', async () => {
  const dataset = datasetOf(2025);
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  try {
    const small = { ...dataset, units: dataset.units.slice(0, 1) };
    expect(await writeYearPapers({ ...site, years: [small] }, small, folder, new FileWriter())).toBe(5);
    expect(globSync('**/*.docx', { cwd: folder }).toSorted()).toEqual([
      'papers/2025/bang-diem-so-noi-vu-2025.docx',
      'papers/2025/bang-tong-hop-2025.docx',
      'papers/2025/bien-ban-2025.docx',
      'papers/2025/danh-sach-2025.docx',
      'papers/2025/to-trinh-2025.docx',
    ]);
    expect(readFileSync(join(folder, 'papers/2025/to-trinh-2025.docx')).subarray(0, 2).toString()).toBe('PK');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
