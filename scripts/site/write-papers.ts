import type { Site, YearDataset } from '../../src/dataset/site.ts';
import { sliceOf } from '../../src/dataset/slice.ts';
import { yearSlice } from '../../src/dataset/year-slice.ts';
import { paperDocx } from '../../src/documents/docx/paper-docx.ts';
import { paperFile } from '../../src/documents/paper-addresses.ts';
import { paperSlice } from '../../src/documents/paper-slice.ts';
import { paperChoices, paperId } from '../../src/documents/papers-of.ts';
import type { LeadershipSite } from '../../src/leadership/leadership-site.ts';
import { reportPapers } from '../../src/leadership/report-papers.ts';
import { FileWriter } from './kept/file-writer.ts';

/**
 * Writes the papers of a year as `papers/<year>/….docx` into a built site.
 * @returns number of papers
 */
export async function writeYearPapers(
  site: Site,
  dataset: YearDataset,
  folder: string,
  writer: FileWriter,
): Promise<number> {
  const source = yearSlice(site, dataset);
  const choices = paperChoices(dataset);
  for (const choice of choices) {
    const path = paperFile(dataset.year, paperId(dataset, choice));
    const slice = sliceOf(source, (from) => paperSlice(from, choice));
    await writer.write(folder, `paper ${path}`, slice, async () => [
      { path, content: await paperDocx(slice().paper) },
    ]);
  }
  return choices.length;
}

/** Writes the skeletons of reports that only the leadership's build has. */
export async function writeReports(site: LeadershipSite, folder: string): Promise<void> {
  const writer = new FileWriter();
  for (const year of site.leadership)
    for (const { file, make } of reportPapers(site, year))
      await writer.write(folder, file, undefined, async () => [
        { path: file, content: await paperDocx(make()) },
      ]);
}
