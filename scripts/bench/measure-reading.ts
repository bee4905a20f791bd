import { rmSync } from 'node:fs';
import type { Figures, Measured } from './figure.ts';
import type { Goals } from './goals.ts';
import { middleOf, printed, type Run, SHEETJS } from './step-figures.ts';

/** Reading alone, against SheetJS on one core, and again when nothing has changed. @param runs of which the median counts */
export async function measureReading(
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
