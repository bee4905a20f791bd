import { looksKey } from './looks-key.ts';
import type { Mark } from './mark.ts';

/** Neighbours that differ in nothing but their places, in the order of the marks. */
export function alikeRuns(marks: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = [];
  let run: Mark[] = [];
  let key = '';
  for (const mark of marks) {
    const own = looksKey(mark);
    if (own !== key) {
      run = [];
      runs.push(run);
    }
    key = own;
    run.push(mark);
  }
  return runs;
}
