import { changeScore } from '../generate.ts';
import { SIZES, type SizeName } from '../sizes.ts';

// node scripts/bench/steps/change-sheet.ts SIZE DATA: changes one sheet of a copy of a generated data folder.
const [size = '', data = ''] = process.argv.slice(2);
changeScore(SIZES[size as SizeName], data);
