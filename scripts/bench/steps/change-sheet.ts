import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write } from 'xlsx';

// node scripts/bench/steps/change-sheet.ts DATA COPY: copies a generated data folder and takes half a point from one score
// of the newest year, as an office does that corrects a sheet.
const [data = '', copy = ''] = process.argv.slice(2);
rmSync(copy, { recursive: true, force: true });
cpSync(data, copy, { recursive: true });
const year = readdirSync(copy)
  .filter((name) => /^\d{4}$/.test(name))
  .sort()
  .at(-1)!;
const scores = join(copy, year, 'scores');
const file = join(scores, readdirSync(scores).sort()[0]!);
const book = read(readFileSync(file), { cellStyles: true });
const sheet = book.Sheets[book.SheetNames[0]!]!;
const range = utils.decode_range(sheet['!ref']!);
writeFileSync(file, lowered());

/** The first number with a half or more, in the column of the newest scores: from below, where no sums stand. */
function lowered(): Buffer {
  for (let r = range.e.r; r >= range.s.r; r--) {
    for (let c = range.e.c; c >= range.s.c; c--) {
      const cell = sheet[utils.encode_cell({ r, c })];
      if (cell?.t !== 'n' || cell.f !== undefined || !(cell.v > 1 && cell.v < 30)) continue;
      cell.v -= 0.5;
      delete cell.w;
      return write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
    }
  }
  throw new Error(`no score to change in ${file}`);
}
