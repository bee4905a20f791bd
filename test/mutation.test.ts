import { expect, it } from 'vitest';
import { quietly } from '../scripts/data/quietly.ts';
import { readSource } from '../src/workbook/read-source.ts';
import { judge, originalOf } from './rig/round-trip/judge.ts';
import { mutantOf } from './rig/round-trip/mutate.ts';
import { mutationBases } from './rig/round-trip/mutation-bases.ts';

const RUNS = Number(process.env.MUTATION_RUNS ?? 105);
const SEED = Number(process.env.MUTATION_SEED ?? 1);
const bases = mutationBases();
const originals = new Map(
  bases.map((base) => [base, originalOf(base, quietly(() => readSource(base.bytes, base.file)))]),
);

it('the files to be mutated are whole: scores, and nothing to find', () => {
  for (const [base, { scores, findings }] of originals) {
    expect([...findings], base.file).toEqual([]);
    expect(scores.size, base.file).toBeGreaterThanOrEqual(10);
  }
});

it('no mutant changes a score without a finding, and none crashes', { timeout: 3_600_000 }, async () => {
  const bad: string[] = [];
  const counts = new Map<string, number>();
  for (let seed = SEED; seed < SEED + RUNS; seed++) {
    const { base, bytes, what } = mutantOf(seed, bases);
    if (process.env.TRACE) (await import('node:fs')).appendFileSync('/tmp/trace.txt', `${seed} ${base.file} ${what.slice(0,300)}\n`);
    const verdict = await judge(base, originals.get(base)!, bytes);
    counts.set(verdict.kind, (counts.get(verdict.kind) ?? 0) + 1);
    if ('lines' in verdict) bad.push(`MUTATION_SEED=${seed}: ${verdict.kind}: ${base.file}: ${what}\n  ${verdict.lines.slice(0, 4).join('\n  ')}`);
    else if (verdict.kind === 'too-slow') console.log(`too slow: ${seed} ${base.file}: ${what}`);
  }
  console.log([...counts].map(([kind, count]) => `${kind}: ${count}`).join(', '));
  expect(bad.join('\n\n')).toBe('');
});
