import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, Figures, type Measured } from './figure.ts';
import { forgetKept } from './forget-kept.ts';
import { type Goals, goalsOf } from './goals.ts';
import { NewFolder } from './new-folder.ts';
import { runStep, type StepRun, type Usage } from './run-step.ts';
import { type SizeName, unitYearsOf } from './sizes.ts';
import { writtenIn } from './written-in.ts';

interface Places {
  /** Absolute path of the project. */
  readonly root: string;
  readonly size: SizeName;
  readonly runs: number;
  /** Also builds the same data with another dashboard generator, which is installed for it. */
  readonly peers: boolean;
  readonly onStep: (step: string) => void;
}

type Run = (step: string, script: string, ...parameters: string[]) => Promise<StepRun>;

/** Names of the figures that others are held against. */
const SHEETJS = 'SheetJS reads the sheets';
const BARE_ASTRO = 'bare Astro, as many pages';
const PEER = 'Observable Framework, pages of units only';
const BUILD = 'build';

/** Generates a data set where there is none yet and measures everything on it, each run in a process of its own. */
export async function measureSize({ root, size, runs, peers, onStep }: Places): Promise<Figure[]> {
  const bench = join(root, '.cache', 'bench');
  mkdirSync(bench, { recursive: true });
  const data = join(bench, size);
  const run: Run = (step, script, ...parameters) => {
    onStep(step);
    return runStep(script, parameters, { cwd: root, usageFile: join(bench, 'usage.json') });
  };
  const figures = new Figures(size);
  const goals = goalsOf(size);
  const made = await run('generate', import.meta.resolve('./steps/generate.ts'), size, data);
  if (!made.ok) throw new Error(`the data set ${size} cannot be generated: ${made.reason}`);
  await measureReading(figures, goals, run, { data, cache: join(bench, 'read', size), runs });
  await measureChecking(figures, goals, run, data, root);
  const built = new NewFolder(root, join(bench, 'out'));
  await measureBuilds(figures, goals, run, { root, bench, data, size, out: built.path });
  const charts = await run('charts', import.meta.resolve('./steps/charts.ts'), data);
  figures.add('charts drawn', printed(charts, 'perSecond'), '1/s', { goal: goals.charts });
  if (peers) await measurePeer(figures, goals, run, bench, data);
  built.remove();
  return figures.all;
}

async function measureReading(
  figures: Figures,
  goals: Goals,
  run: Run,
  { data, cache, runs }: { data: string; cache: string; runs: number },
): Promise<void> {
  const median = async (step: string, script: string, ...parameters: string[]): Promise<Measured> => {
    const results: Measured[] = [];
    for (let i = 0; i < runs; i++) {
      const which = runs > 1 ? `${step} (${i + 1}/${runs})` : step;
      results.push(printed(await run(which, script, ...parameters), 'seconds'));
    }
    return middleOf(results);
  };
  const floor = import.meta.resolve('./steps/read-xlsx-floor.ts');
  const reader = import.meta.resolve('./steps/read.ts');
  figures.add(SHEETJS, await median(SHEETJS, floor, data), 's');
  for (const [name, threads] of [
    ['read, one thread', '1'],
    ['read, two threads', '2'],
  ] as const)
    figures.add(name, await median(name, reader, data, threads), 's', { floor: SHEETJS, goal: goals.read });
  rmSync(cache, { recursive: true, force: true });
  await run('read, keeping', reader, data, '2', cache);
  const again = 'read, nothing changed';
  figures.add(again, await median(again, reader, data, '2', cache), 's', {
    floor: SHEETJS,
    goal: goals.readAgain,
  });
}

async function measureChecking(
  figures: Figures,
  goals: Goals,
  run: Run,
  data: string,
  root: string,
): Promise<void> {
  const script = import.meta.resolve('../check.ts');
  forgetKept(root);
  const check = await run('check', script, '--data', data);
  figures.add('check and compute', used(check, 'seconds'), 's', { goal: goals.check });
  figures.add('check and compute, memory', used(check, 'peakMB'), 'MB', {
    goal: goals.checkMemory,
    isStable: true,
  });
}

async function measureBuilds(
  figures: Figures,
  goals: Goals,
  run: Run,
  {
    root,
    bench,
    data,
    size,
    out,
  }: { root: string; bench: string; data: string; size: SizeName; out: string },
): Promise<void> {
  const script = import.meta.resolve('../build.ts');
  // A copy, because a sheet of it is changed in its place, as an office does.
  const copy = join(bench, `${size}-built`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(data, copy, { recursive: true });
  forgetKept(root);
  const build = await run(BUILD, script, '--data', copy, '--out', out);
  const written = build.ok ? await writtenIn(out) : undefined;
  const astro =
    written === undefined
      ? { failed: 'no pages to count' }
      : used(
          await run(
            BARE_ASTRO,
            import.meta.resolve('./steps/bare-astro.ts'),
            join(bench, 'bare-astro', size),
            String(written.pages),
          ),
          'seconds',
        );
  figures.add(BARE_ASTRO, astro, 's');
  figures.add(BUILD, used(build, 'seconds'), 's', { floor: BARE_ASTRO, goal: goals.build });
  figures.add('build, memory', used(build, 'peakMB'), 'MB', { goal: goals.buildMemory, isStable: true });
  const perUnitYear =
    'failed' in asObject(used(build, 'seconds'))
      ? { failed: 'not built' }
      : (1000 * (used(build, 'seconds') as number)) / unitYearsOf(size);
  figures.add('build, each unit and year', perUnitYear, 'ms');
  if (written !== undefined) {
    figures.add('pages', written.pages, '', { isStable: true });
    figures.add('files', written.files, '', { isStable: true });
    figures.add('all files', written.bytes / 1e6, 'MB', { isStable: true });
    figures.add('page, on average', written.pageBytes / written.pages / 1000, 'KB', {
      goal: goals.page,
      isStable: true,
    });
    figures.add('largest page', written.largestPage.bytes / 1000, 'KB', {
      goal: goals.largestPage,
      isStable: true,
    });
  }
  const again = await run('build, nothing changed', script, '--data', copy, '--out', out);
  figures.add('build, nothing changed', used(again, 'seconds'), 's', { floor: BUILD });
  await run('change a sheet', import.meta.resolve('./steps/change-sheet.ts'), size, copy);
  const after = await run('build, one sheet changed', script, '--data', copy, '--out', out);
  figures.add('build, one sheet changed', used(after, 'seconds'), 's', {
    floor: BUILD,
    goal: goals.rebuild,
  });
}

async function measurePeer(figures: Figures, goals: Goals, run: Run, bench: string, data: string) {
  const peer = await run(PEER, import.meta.resolve('./steps/observable.ts'), join(bench, 'peers'), data);
  figures.add(PEER, printed(peer, 'seconds'), 's');
  const build = figures.valueOf(BUILD);
  figures.add('build against it', build ?? { failed: 'not built' }, 's', { floor: PEER, goal: goals.peer });
}

function used(run: StepRun, what: keyof Usage): Measured {
  return run.ok ? run.usage[what] : { failed: run.reason };
}

/** A number that a step prints of itself as JSON. */
function printed(run: StepRun, name: string): Measured {
  if (!run.ok) return { failed: run.reason };
  const value: unknown = JSON.parse(run.stdout)[name];
  return typeof value === 'number' ? value : { failed: `no ${name} in ${run.stdout}` };
}

function asObject(measured: Measured): object {
  return typeof measured === 'number' ? {} : measured;
}

/** The median, or the failure where one failed. */
function middleOf(all: readonly Measured[]): Measured {
  const values: number[] = [];
  for (const one of all) {
    if (typeof one !== 'number') return one;
    values.push(one);
  }
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
