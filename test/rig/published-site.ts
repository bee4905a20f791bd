import { createHash } from 'node:crypto';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import type { Site, YearDataset } from '../../src/dataset/site.ts';
import type { FileFacts, PublishedFile } from '../../src/exports/file-facts.ts';
import { makeYearFiles } from '../../src/exports/year-files.ts';
import { UNNAMED_SITE } from '../../src/framework/site-file.ts';

/** The publication of the sample data. */
export const site: Site = (await computeFolder('data')).site!;

/** The same without an address on the web, and without a name of its own. */
export const homeless: Site = { ...site, publisher: UNNAMED_SITE };

export const datasetOf = (year: number): YearDataset => site.years.find((one) => one.year === year)!;

/** Size and hash of a file, as the build finds them. */
export const factsOf = ({ path, content }: PublishedFile): FileFacts => ({
  path,
  bytes: Buffer.byteLength(content),
  sha256: createHash('sha256').update(content).digest('hex'),
});

/** The data files of a year in the order of its package, each with its whole content. */
export async function yearFiles(
  dataset: YearDataset,
  publisher: Site['publisher'],
): Promise<PublishedFile[]> {
  const made = new Map<string, PublishedFile>();
  const facts = await makeYearFiles(dataset, publisher, ({ path, content }) => {
    const isWhole = typeof content === 'string' || content instanceof Uint8Array;
    const file = { path, content: isWhole ? content : [...content].join('') };
    made.set(path, file);
    return factsOf(file);
  });
  return facts.map(({ path }) => made.get(path)!);
}

/** The same year with the first unit renamed: what a hostile or very long name becomes in a file. */
export function renamed(dataset: YearDataset, name: string): YearDataset {
  const units = dataset.units.map((unit, u) => (u === 0 ? { ...unit, name: { vi: name, en: name } } : unit));
  return { ...dataset, units };
}
