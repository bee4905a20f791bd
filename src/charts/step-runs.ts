import { pointOf } from './bar-rows.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';

/** One row of a chart of steps. */
export interface StepRun {
  /** The first and the last row are wholes; the others are parts of the change between them. */
  readonly whole: boolean;
  /** Where the row begins and ends on the value axis; both are the value of a whole. */
  readonly from: number;
  readonly to: number;
  /** False for a gap, which moves nothing. */
  readonly drawn: boolean;
}

/** Where each category of a series stands: every part begins where the one before it ended. */
export function stepRuns(spec: ChartSpec, series: ChartSeries): StepRun[] {
  const last = spec.categories.length - 1;
  let at = 0;
  return spec.categories.map((_, category) => {
    const { value } = pointOf(series, category);
    const whole = category === 0 || category === last;
    if (value === null) return { whole, from: at, to: at, drawn: false };
    const from = whole ? value : at;
    at = whole ? value : at + value;
    return { whole, from, to: at, drawn: true };
  });
}
