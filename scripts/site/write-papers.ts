import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Site } from '../../src/dataset/site.ts';
import { paperDocx } from '../../src/documents/docx/paper-docx.ts';
import type { Paper } from '../../src/documents/paper.ts';
import { paperFile } from '../../src/documents/paper-addresses.ts';
import { paperChoices, paperOf } from '../../src/documents/papers-of.ts';
import { paperSource } from '../../src/documents/year-papers.ts';
import type { LeadershipSite } from '../../src/leadership/leadership-site.ts';
import { reportPapers } from '../../src/leadership/report-papers.ts';

/**
 * Writes the papers of every year as `papers/<year>/….docx` into a built site.
 * @returns number of papers
 */
export async function writePapers(site: Site, folder: string): Promise<number> {
  let papers = 0;
  for (const dataset of site.years) {
    const source = paperSource(site, dataset);
    for (const choice of paperChoices(dataset)) {
      const paper = paperOf(source, choice);
      await writePaper(paper, join(folder, paperFile(dataset.year, paper.id)));
      papers++;
    }
  }
  return papers;
}

/** Writes the skeletons of reports that only the leadership's build has. */
export async function writeReports(site: LeadershipSite, folder: string): Promise<void> {
  for (const year of site.leadership)
    for (const { file, make } of reportPapers(site, year)) await writePaper(make(), join(folder, file));
}

/** One after the other: packing takes the time, and a year's papers need not be in memory at once. */
async function writePaper(paper: Paper, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, await paperDocx(paper));
}
