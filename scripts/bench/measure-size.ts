import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runStep, type StepRun, type Usage } from './run-step.ts';
import type { SizeName } from './sizes.ts';
import { type Written, writtenIn } from './written-in.ts';

type FigureName =
  | 'floor A: read workbooks'
  | 'read: one thread'
  | 'read: two threads'
  | 'read: nothing changed'
  | 'check'
  | 'compute'
  | 'floor B: bare Astro'
  | 'render';

/** One line of the result: what was measured, and the floor it is held against. */
export interface Figure {
  readonly figure: FigureName;
  readonly size: SizeName;
  /** The run with the median time. */
  readonly measured: Usage | { readonly failed: string };
  readonly floor: FigureName | null;
  /** Seconds as a multiple of the floor's; null where either is missing. */
  readonly ratio: number | null;
  /** Pages and bytes that were written, where pages were. */
  readonly written: Written | null;
}

interface Places {
  /** Absolute path of the project. */
  readonly root: string;
  readonly size: SizeName;
  readonly runs: number;
  readonly onStep: (step: string) => void;
}

/** Generates a data set where there is none yet and measures everything on it, each run in a process of its own. */
export async function measureSize({ root, size, runs, onStep }: Places): Promise<Figure[]> {
  const bench = join(root, '.cache', 'bench');
  const data = join(bench, size);
  const out = join(bench, 'out', size);
  const bare = join(bench, 'bare-astro', size);
  mkdirSync(bench, { recursive: true });

  async function run(step: string, script: string, ...parameters: string[]): Promise<StepRun> {
    onStep(step);
    return runStep(script, parameters, { cwd: root, usageFile: join(bench, 'usage.json') });
  }
  const measure = async (
    step: string,
    script: string,
    ...parameters: string[]
  ): Promise<Figure['measured']> => {
    const results: StepRun[] = [];
    for (let i = 0; i < runs; i++) {
      results.push(await run(runs > 1 ? `${step} (${i + 1}/${runs})` : step, script, ...parameters));
      if (!results.at(-1)!.ok) break;
    }
    return middleOf(results);
  };

  /** The second run of a step that remembers its first. */
  const measureAgain: typeof measure = async (step, script, ...parameters) => {
    const first = await run(`${step} (first)`, script, ...parameters);
    return first.ok ? measure(step, script, ...parameters) : { failed: first.reason };
  };

  const made = await run('generate', import.meta.resolve('./steps/generate.ts'), size, data);
  if (!made.ok) throw new Error(`the data set ${size} cannot be generated: ${made.reason}`);
  const floorA: FigureName = 'floor A: read workbooks';
  const read = await measure('floor A', import.meta.resolve('./steps/read-xlsx-floor.ts'), data);
  const reader = import.meta.resolve('./steps/read.ts');
  const reads = {
    'read: one thread': await measure('read: one thread', reader, data, '1'),
    'read: two threads': await measure('read: two threads', reader, data, '2'),
    'read: nothing changed': await measureAgain(
      'read: nothing changed',
      reader,
      data,
      '2',
      join(bench, 'read'),
    ),
  };
  const check = await measure('check', import.meta.resolve('../check.ts'), '--data', data);
  const compute = await measure('compute', import.meta.resolve('./steps/compute.ts'), data);
  const render = await measure('render', import.meta.resolve('../build.ts'), '--data', data, '--out', out);
  const written = 'failed' in render ? null : await writtenIn(out);
  const astro: Figure['measured'] = written
    ? await measure('floor B', import.meta.resolve('./steps/bare-astro.ts'), bare, String(written.pages))
    : { failed: 'no pages to count' };
  const bareWritten = 'failed' in astro ? null : await writtenIn(join(bare, 'dist'));
  const floorB: FigureName = 'floor B: bare Astro';
  return [
    { figure: floorA, size, measured: read, floor: null, ratio: null, written: null },
    ...(Object.keys(reads) as Array<keyof typeof reads>).map((figure) => ({
      figure,
      size,
      measured: reads[figure],
      floor: floorA,
      ratio: ratioOf(reads[figure], read),
      written: null,
    })),
    { figure: 'check', size, measured: check, floor: floorA, ratio: ratioOf(check, read), written: null },
    {
      figure: 'compute',
      size,
      measured: compute,
      floor: floorA,
      ratio: ratioOf(compute, read),
      written: null,
    },
    { figure: floorB, size, measured: astro, floor: null, ratio: null, written: bareWritten },
    { figure: 'render', size, measured: render, floor: floorB, ratio: ratioOf(render, astro), written },
  ];
}

/** The run with the median time, or the failure where one failed. A step that prints its own seconds is believed. */
function middleOf(runs: readonly StepRun[]): Figure['measured'] {
  const usages: Usage[] = [];
  for (const run of runs) {
    if (!run.ok) return { failed: run.reason };
    usages.push({ ...run.usage, seconds: ownSeconds(run.stdout) ?? run.usage.seconds });
  }
  return usages.sort((a, b) => a.seconds - b.seconds)[Math.floor(usages.length / 2)]!;
}

function ownSeconds(stdout: string): number | undefined {
  const match = /^\{"seconds":([\d.]+)\}$/.exec(stdout.trim());
  return match ? Number(match[1]) : undefined;
}

function ratioOf(measured: Figure['measured'], floor: Figure['measured']): number | null {
  return 'failed' in measured || 'failed' in floor ? null : measured.seconds / floor.seconds;
}
