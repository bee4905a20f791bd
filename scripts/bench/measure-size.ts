import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, Figures } from './figure.ts';
import { type Goals, goalsOf } from './goals.ts';
import { COMMANDS, measureBuilds, measureChecking } from './measure-builds.ts';
import { measureReading } from './measure-reading.ts';
import { NewFolder } from './new-folder.ts';
import { COMMAND_OPTIONS, runStep } from './run-step.ts';
import type { SizeName } from './sizes.ts';
import { BUILD, PEER, printed, type Run } from './step-figures.ts';

interface Places {
  /** Absolute path of the project. */
  readonly root: string;
  readonly size: SizeName;
  readonly runs: number;
  /** Also builds the same data with another dashboard generator, which is installed for it. */
  readonly peers: boolean;
  /** Milliseconds for each unit and year in a build of the size before, where one was measured in this run. */
  readonly smaller?: number | undefined;
  readonly onStep: (step: string) => void;
}

/** Generates a data set where there is none yet and measures everything on it, each run in a process of its own. */
export async function measureSize({ root, size, runs, peers, smaller, onStep }: Places): Promise<Figure[]> {
  const bench = join(root, '.cache', 'bench');
  mkdirSync(bench, { recursive: true });
  const data = join(bench, size);
  const run: Run = (step, script, ...parameters) => {
    onStep(step);
    const nodeOptions = COMMANDS.includes(script) ? COMMAND_OPTIONS : [];
    return runStep(script, parameters, { cwd: root, usageFile: join(bench, 'usage.json'), nodeOptions });
  };
  const figures = new Figures(size);
  const goals = goalsOf(size);
  const made = await run('generate', import.meta.resolve('./steps/generate.ts'), size, data);
  if (!made.ok) throw new Error(`the data set ${size} cannot be generated: ${made.reason}`);
  await measureReading(figures, goals, run, { data, cache: join(bench, 'read', size), runs });
  await measureChecking(figures, goals, run, data, root);
  const built = new NewFolder(root, join(bench, 'out'));
  await measureBuilds(figures, goals, run, { root, bench, data, size, out: built.path, smaller });
  const charts = await run('charts', import.meta.resolve('./steps/charts.ts'), data);
  figures.add('charts drawn', printed(charts, 'perSecond'), '1/s', { goal: goals.charts });
  if (peers) await measurePeer(figures, goals, run, bench, data);
  built.remove();
  return figures.all;
}

async function measurePeer(figures: Figures, goals: Goals, run: Run, bench: string, data: string) {
  const peer = await run(PEER, import.meta.resolve('./steps/observable.ts'), join(bench, 'peers'), data);
  figures.add(PEER, printed(peer, 'seconds'), 's');
  const build = figures.valueOf(BUILD);
  figures.add('build against it', build ?? { failed: 'not built' }, 's', { floor: PEER, goal: goals.peer });
}
