import { ReadCache } from '../../data/read-cache.ts';
import { readYearFolder, yearsIn } from '../../data/read-folder.ts';

// node scripts/bench/steps/read.ts DATA THREADS [CACHE]: reads all workbooks into grids and computes nothing. CACHE is the
// folder of an earlier run; without it nothing is remembered. Prints the seconds of reading alone, threads included.
const [data = '', threads = '1', cache] = process.argv.slice(2);
const reading = {
  threads: Number(threads),
  cache: cache === undefined ? null : new ReadCache(cache),
};
const start = performance.now();
for (const year of yearsIn(data)) {
  const { scores } = await readYearFolder(data, year, reading);
  const unread = scores.find(({ read }) => !read.ok);
  if (unread !== undefined) throw new Error(`${unread.file} was not read`);
}
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000 }));
