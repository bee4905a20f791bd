import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from './figure.ts';
import { forgetKept } from './forget-kept.ts';
import type { Goals } from './goals.ts';
import { type SizeName, unitYearsOf } from './sizes.ts';
import { asObject, BARE_ASTRO, BUILD, type Run, UNIT_YEAR, used } from './step-figures.ts';
import { writtenIn } from './written-in.ts';

const CHECK = import.meta.resolve('../check.ts');
const BUILDING = import.meta.resolve('../build.ts');
/** What npm starts, and not a step of the benchmark. */
export const COMMANDS: readonly string[] = [CHECK, BUILDING];

/** Checking a data folder that nothing is known of. */
export async function measureChecking(
  figures: Figures,
  goals: Goals,
  run: Run,
  data: string,
  root: string,
): Promise<void> {
  forgetKept(root);
  const check = await run('check', CHECK, '--data', data);
  figures.add('check and compute', used(check, 'seconds'), 's', { goal: goals.check });
  figures.add('check and compute, memory', used(check, 'peakMB'), 'MB', {
    goal: goals.checkMemory,
    isStable: true,
  });
}

interface BuildPlaces {
  readonly root: string;
  readonly bench: string;
  /** Of the size; it is copied. */
  readonly data: string;
  readonly size: SizeName;
  /** Where nothing was built yet. */
  readonly out: string;
  /** Milliseconds for each unit and year at the size before, if that was measured. */
  readonly smaller: number | undefined;
}

/** A whole build, with what it wrote, against bare Astro; then one of the same, and one with a changed sheet. */
export async function measureBuilds(
  figures: Figures,
  goals: Goals,
  run: Run,
  { root, bench, data, size, out, smaller }: BuildPlaces,
): Promise<void> {
  // A copy, because a sheet of it is changed in its place, as an office does.
  const copy = join(bench, `${size}-built`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(data, copy, { recursive: true });
  forgetKept(root);
  const build = await run(BUILD, BUILDING, '--data', copy, '--out', out);
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
  const atSmaller = `${UNIT_YEAR}, at the size before`;
  if (smaller !== undefined) figures.add(atSmaller, smaller, 'ms');
  const held = smaller === undefined ? {} : { floor: atSmaller, goal: goals.unitYear };
  figures.add(UNIT_YEAR, perUnitYear, 'ms', held);
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
  const again = await run('build, nothing changed', BUILDING, '--data', copy, '--out', out);
  figures.add('build, nothing changed', used(again, 'seconds'), 's', { floor: BUILD });
  await run('change a sheet', import.meta.resolve('./steps/change-sheet.ts'), size, copy);
  const after = await run('build, one sheet changed', BUILDING, '--data', copy, '--out', out);
  figures.add('build, one sheet changed', used(after, 'seconds'), 's', {
    floor: BUILD,
    goal: goals.rebuild,
  });
}
