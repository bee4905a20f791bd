import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site, YearDataset } from '../../src/dataset/site.ts';
import { paperDocx } from '../../src/documents/docx/paper-docx.ts';
import type { Paper } from '../../src/documents/paper.ts';
import { paperFile } from '../../src/documents/paper-addresses.ts';
import { paperChoices, paperOf } from '../../src/documents/papers-of.ts';
import { paperSource } from '../../src/documents/year-papers.ts';
import type { LeadershipSite } from '../../src/leadership/leadership-site.ts';
import { reportPapers } from '../../src/leadership/report-papers.ts';

/**
 * Writes the papers of a year as `papers/<year>/….docx` into a built site.
 * @returns number of papers
 */
export async function writeYearPapers(site: Site, dataset: YearDataset, folder: string): Promise<number> {
  const source = paperSource(site, dataset);
  const choices = paperChoices(dataset);
  for (const choice of choices) {
    const paper = paperOf(source, choice);
    await writePaper(paper, join(folder, paperFile(dataset.year, paper.id)));
  }
  return choices.length;
}

/** Writes the skeletons of reports that only the leadership's build has. */
export async function writeReports(site: LeadershipSite, folder: string): Promise<void> {
  for (const year of site.leadership)
    for (const { file, make } of reportPapers(site, year)) await writePaper(make(), join(folder, file));
}

/** Written synchronously: promises of the file system cost half a millisecond for each paper, which takes three or four. */
async function writePaper(paper: Paper, target: string): Promise<void> {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, await paperDocx(paper));
}
