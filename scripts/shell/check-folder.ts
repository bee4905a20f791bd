import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ComputedFolder, computeFolder, type Holding } from '../data/compute-folder.ts';
import { countFiles, yearsIn } from '../data/read-folder.ts';
import { type Options, WrongUse } from './options.ts';
import { Progress } from './progress.ts';

/**
 * Reads and computes the data folder that the options name, with progress on a terminal.
 * @throws WrongUse where there is no such folder or year
 */
export async function checkFolder(
  { data, year, lang }: Options,
  holding: Holding = 'everything',
): Promise<ComputedFolder> {
  if (!existsSync(data) || !statSync(data).isDirectory()) {
    throw new WrongUse(lang === 'vi' ? `Không có thư mục dữ liệu: ${data}` : `No such data folder: ${data}`);
  }
  if (year !== undefined && !existsSync(join(data, String(year)))) {
    throw new WrongUse(
      lang === 'vi'
        ? `Không có thư mục của năm: ${join(data, String(year))}`
        : `No folder of that year: ${join(data, String(year))}`,
    );
  }
  const years = yearsIn(data).filter((one) => year === undefined || one === year);
  const progress = new Progress(years.reduce((sum, one) => sum + countFiles(data, one), 0));
  const computed = await computeFolder(data, year, { onFile: (file) => progress.step(file) }, holding);
  progress.end();
  return computed;
}
