import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from 'xlsx';

// node scripts/bench/steps/read-xlsx-floor.ts DATA: the floor of checking, which is to read the score workbooks with the
// spreadsheet library, one after the other, and do nothing with them: rows as arrays, without styles and HTML, which
// nobody needs. Prints the seconds of reading alone, without Node's start.
const [data = ''] = process.argv.slice(2);
const LEAN = { dense: true, cellStyles: false, cellHTML: false };
const start = performance.now();
for (const year of readdirSync(data).filter((name) => /^\d{4}$/.test(name))) {
  const folder = join(data, year, 'scores');
  for (const file of readdirSync(folder)) read(readFileSync(join(folder, file)), { type: 'array', ...LEAN });
}
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000 }));
