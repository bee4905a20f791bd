import { cpSync, rmSync } from 'node:fs';
import { changeScore } from '../generate.ts';
import { SIZES, type SizeName } from '../sizes.ts';

// node scripts/bench/steps/change-sheet.ts SIZE DATA COPY: copies a generated data folder and changes one sheet of the copy.
const [size = '', data = '', copy = ''] = process.argv.slice(2);
rmSync(copy, { recursive: true, force: true });
cpSync(data, copy, { recursive: true });
changeScore(SIZES[size as SizeName], copy);
