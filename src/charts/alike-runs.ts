import { looksAlike } from './looks-alike.ts';
import type { Mark } from './mark.ts';

/** Neighbours that differ in nothing but their places, in the order of the marks. */
export function alikeRuns(marks: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = [];
  let run: Mark[] = [];
  for (const mark of marks) {
    if (run.length === 0 || !looksAlike(run[0]!, mark)) {
      run = [];
      runs.push(run);
    }
    run.push(mark);
  }
  return runs;
}
