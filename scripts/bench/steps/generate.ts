import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDataSet } from '../generate.ts';
import { SIZES, type SizeName } from '../sizes.ts';

// node scripts/bench/steps/generate.ts SIZE FOLDER: in a process of its own, because a child starts with its parent's
// peak memory, and the bench's other children are measured.
const [name, folder] = process.argv.slice(2) as [SizeName, string];
const rules = readFileSync(join(import.meta.dirname, '../../../data/2023/framework.yaml'), 'utf8');
generateDataSet(SIZES[name], folder, rules);
