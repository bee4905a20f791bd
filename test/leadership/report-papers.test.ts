import { describe, expect, it } from 'vitest';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import { paperTexts } from '../../src/documents/paper-texts.ts';
import { leadershipSite } from '../../src/leadership/leadership-site.ts';
import { reportPapers } from '../../src/leadership/report-papers.ts';

const folder = await computeFolder('data');
const site = leadershipSite(folder.site!, folder.years);
const year = site.leadership.find(({ dataset }) => dataset.year === 2023)!;
const reports = reportPapers(site, year);

describe('skeletons of reports, for the leadership', () => {
  it('one for each nominee and each unit, and no name in the name of a file', () => {
    expect(
      reports.filter(({ person }) => person !== null).map(({ person, unit }) => [person, unit]),
    ).toContainEqual(['Trần Văn Mẫu B', 'so-giao-thong']);
    expect(reports.filter(({ person }) => person !== null)).toHaveLength(5);
    expect(reports.filter(({ person }) => person === null)).toHaveLength(20);
    expect(new Set(reports.map(({ file }) => file)).size).toBe(25);
    expect(
      reports.map(({ file }) => file).filter((file) => !/^\/papers\/2023\/[a-z0-9-]+\.docx$/.test(file)),
    ).toEqual([]);
  });

  it('say who they are about, and claim nothing', () => {
    const texts = reports.map(({ make }) => paperTexts(make()).join('\n'));
    expect(texts[0]).toContain(reports[0]!.person);
    expect(texts.filter((text) => /được tặng|đã được khen/i.test(text))).toEqual([]);
  });
});
