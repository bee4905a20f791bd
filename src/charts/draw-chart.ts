import type { ChartKind, ChartSpec } from './chart-spec.ts';
import { drawBars } from './draw-bars.ts';
import { drawBump } from './draw-bump.ts';
import { drawDumbbell } from './draw-dumbbell.ts';
import { drawHistogram } from './draw-histogram.ts';
import { drawLines } from './draw-lines.ts';
import { drawMultiples } from './draw-multiples.ts';
import { drawProfile } from './draw-profile.ts';
import { drawSteps } from './draw-steps.ts';
import type { Drawing } from './mark.ts';
import { drawingWidths } from './sizes-of.ts';

const draw: Record<ChartKind, (spec: ChartSpec, width: number) => Drawing> = {
  bars: drawBars,
  profile: drawProfile,
  lines: drawLines,
  bump: drawBump,
  histogram: drawHistogram,
  dumbbell: drawDumbbell,
  steps: drawSteps,
  multiples: drawMultiples,
};

/** The drawing of a chart for a place of `width` px: see `drawingWidths`. */
export function drawChart(spec: ChartSpec, width: number): Drawing {
  return draw[spec.kind](spec, width);
}

export type Drawings = Readonly<Record<keyof typeof drawingWidths, Drawing>>;

/** Both drawings of a chart. */
export function drawWidths(spec: ChartSpec): Drawings {
  return { wide: drawChart(spec, drawingWidths.wide), narrow: drawChart(spec, drawingWidths.narrow) };
}
