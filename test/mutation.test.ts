import { describe, expect, it } from 'vitest';
import { quietly } from '../scripts/data/quietly.ts';
import { readSource } from '../src/workbook/read-source.ts';
import { judge, originalOf } from './rig/round-trip/judge.ts';
import { mutantOf, withPart } from './rig/round-trip/mutate.ts';
import { mutationBases } from './rig/round-trip/mutation-bases.ts';

/** More with MUTATION_RUNS=2000, from another start with MUTATION_SEED=20000. The same seeds give the same mutants. */
const RUNS = Number(process.env.MUTATION_RUNS ?? 105);
const SEED = Number(process.env.MUTATION_SEED ?? 1);
const bases = mutationBases();
const originals = new Map(
  bases.map((base) => [
    base,
    originalOf(
      base,
      quietly(() => readSource(base.bytes, base.file)),
    ),
  ]),
);

describe('the files to be mutated', () => {
  it('are whole: they have scores, and nothing is found', () => {
    for (const [base, { scores, findings }] of originals) {
      expect([...findings], base.file).toEqual([]);
      expect(scores.size, base.file).toBeGreaterThanOrEqual(10);
    }
  });

  it('of the small framework say 16 for 2.1, in every shape and format', () => {
    const small = bases.filter(({ framework }) => framework.declared.components === 5);
    const read = small.map((base) => originals.get(base)!.scores.get('so-a appraised 2.1'));
    expect(read).toEqual(Array.from({ length: 11 }, () => '16'));
  });
});

describe('a mutant', () => {
  it(`changes no score without a finding, and neither crashes nor hangs (seeds ${SEED} to ${SEED + RUNS - 1})`, {
    timeout: 3_600_000,
  }, async () => {
    const bad: string[] = [];
    const counts = { same: 0, found: 0, fault: 0, 'too-slow': 0, changed: 0, crash: 0 };
    for (let seed = SEED; seed < SEED + RUNS; seed++) {
      const { base, bytes, what } = mutantOf(seed, bases);
      const verdict = await judge(base, originals.get(base)!, bytes);
      counts[verdict.kind]++;
      const words = `MUTATION_SEED=${seed} MUTATION_RUNS=1: ${verdict.kind}: ${base.file}: ${what}`;
      if ('lines' in verdict) bad.push([words, ...verdict.lines.slice(0, 5)].join('\n  '));
      if (verdict.kind === 'too-slow') console.log(words);
    }
    console.log(JSON.stringify(counts));
    expect(bad.join('\n\n')).toBe('');
    // Too tame mutants would prove nothing, and neither would too wild ones.
    if (RUNS >= 100) expect(Math.min(counts.same, counts.found, counts.fault)).toBeGreaterThanOrEqual(3);
  });

  it.each`
    from                     | to                         | verdict      | because
    ${'<c r="F5"><v>16</v>'} | ${'<c r="F5"><v>15</v>'}   | ${'changed'} | ${'an honest sheet could say so: such mutants are not made'}
    ${'<c r="F5"><v>16</v>'} | ${'<c r="F5"><v>21</v>'}   | ${'found'}   | ${'above its maximum'}
    ${'<c r="F5"><v>16</v>'} | ${'<c r="F5"><v>1x6</v>'}  | ${'fault'}   | ${'no number'}
    ${'<c r="F5"><v>16</v>'} | ${'<c r="F5"><v>16.0</v>'} | ${'same'}    | ${'the same number'}
    ${'<c r="F5"><v>16</v>'} | ${'<c r="F5">'}            | ${'found'}   | ${'a score less'}
    ${'<c r="F5"><v>16</v>'} | ${'<c r="F6"><v>16</v>'}   | ${'fault'}   | ${'an address twice'}
  `('$from → $to is $verdict: $because', async ({ from, to, verdict }) => {
    const base = bases.find(({ file }) => file === '2023/scores/tong-hop.xlsx')!;
    const part = 'xl/worksheets/sheet2.xml';
    const { text } = base.parts.get(part)!;
    expect(text).toContain(from);
    const mutant = withPart(base, part, text.replace(from, to));
    expect((await judge(base, originals.get(base)!, mutant)).kind).toBe(verdict);
  });
});
