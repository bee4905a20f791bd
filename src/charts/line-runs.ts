import type { ChartSeries, ChartSpec } from './chart-spec.ts';

/**
 * Positions of categories that one unbroken line may join. A gap and a break both end a run,
 * so that nobody reads a trend into years that are missing or not comparable.
 * @returns runs of one or more positions, in order; a run of one is a lone point
 */
export function lineRuns(series: ChartSeries, breaks: ChartSpec['breaks']): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  series.points.forEach(({ value }, i) => {
    const broken = breaks.some((each) => each.before === i) || series.breaksBefore?.includes(i);
    if (value === null || broken) close();
    if (value !== null) run.push(i);
  });
  close();
  return runs;
}
