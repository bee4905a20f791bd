import { computeFolder } from '../../data/compute-folder.ts';

// node scripts/bench/steps/compute.ts DATA: prints the seconds that the computation alone took, without Node's start.
const [data = ''] = process.argv.slice(2);
const start = performance.now();
const { ok, site } = await computeFolder(data, undefined, { cache: null });
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000 }));
if (!ok || site === undefined) throw new Error('the data set has findings of severity error');
