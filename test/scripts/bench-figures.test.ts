import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { describe, expect, it } from 'vitest';
import { Figures } from '../../scripts/bench/figure.ts';
import { figuresText } from '../../scripts/bench/figures-text.ts';
import { COMMAND_OPTIONS } from '../../scripts/bench/run-step.ts';
import { watchTree } from '../../scripts/bench/watch-tree.ts';

describe('figures of a run', () => {
  const figures = new Figures('M');
  figures.add('floor', 4, 's');
  figures.add('fast', 2, 's', { floor: 'floor', goal: { of: 'ratio', most: 0.5 } });
  figures.add('slow', 2.1, 's', { floor: 'floor', goal: { of: 'ratio', most: 0.5 } });
  figures.add('small', 25, 'KB', { goal: { of: 'value', most: 25 }, isStable: true });
  figures.add('many', 2999, '1/s', { goal: { of: 'value', least: 3000 } });
  figures.add('broken', { failed: 'no memory' }, 's', { floor: 'floor', goal: { of: 'ratio', most: 1 } });
  figures.add('without floor', 1, 's', { floor: 'broken', goal: { of: 'ratio', most: 1 } });

  it('are held against floors and goals', () => {
    expect(figures.all.map(({ name, ratio, isMet }) => [name, ratio, isMet])).toEqual([
      ['floor', null, null],
      ['fast', 0.5, true],
      ['slow', 0.525, false],
      ['small', null, true],
      ['many', null, false],
      ['broken', null, null],
      ['without floor', null, null],
    ]);
  });

  it('are one table, with failures below', () => {
    expect(figuresText(figures.all).split('\n')).toEqual([
      'figure         size   value       floor   ratio  goal        met',
      'floor          M       4.00  s',
      'fast           M       2.00  s    floor    0.50  ≤ 0.5 ×     yes',
      'slow           M       2.10  s    floor    0.53  ≤ 0.5 ×     NO',
      'small          M       25.0  KB                  ≤ 25 KB     yes',
      'many           M       2999  1/s                 ≥ 3000 1/s  NO',
      'broken         M     failed  s    floor          ≤ 1 ×',
      'without floor  M       1.00  s    broken         ≤ 1 ×',
      'failed: broken, M: no memory',
    ]);
  });
});

it.runIf(platform() === 'linux')('sees the memory of a process and of those that it started', async () => {
  const hold = `const held = Buffer.alloc(80e6, 1); setTimeout(() => held, 900);`;
  const starter = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(hold)}], { stdio: 'inherit' }); ${hold}`;
  const child = spawn(process.execPath, ['-e', starter]);
  const tree = watchTree(child.pid!);
  await once(child, 'close');
  const { peakMB, cpuSeconds } = tree.end();
  expect(peakMB).toBeGreaterThan(2 * 76);
  expect(cpuSeconds).toBeGreaterThan(0);
});

it.each(['build', 'check', 'publish', 'archive'])('%s is measured as npm starts it', (command) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(scripts[command]).toContain(
    `node ${COMMAND_OPTIONS.join(' ')} --import ./scripts/shell/compile-cache.ts scripts/${command}.ts`,
  );
});
