import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeFolder } from '../../data/compute-folder.ts';
import { Shelf } from '../../data/shelf.ts';

// node scripts/bench/steps/compute.ts DATA: prints the seconds that the computation alone took, as a build does it, without
// Node's start.
const [data = ''] = process.argv.slice(2);
const place = mkdtempSync(join(tmpdir(), 'bench-shelf-'));
try {
  const start = performance.now();
  const { ok, site } = await computeFolder(data, undefined, { cache: null }, new Shelf(place));
  console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000 }));
  if (!ok || site === undefined) throw new Error('the data set has findings of severity error');
} finally {
  rmSync(place, { recursive: true, force: true });
}
