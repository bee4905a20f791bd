import type { ChartSpec } from './chart-spec.ts';
import { drawBars } from './draw-bars.ts';
import { drawBump } from './draw-bump.ts';
import { drawLines } from './draw-lines.ts';
import { drawProfile } from './draw-profile.ts';
import type { Drawing } from './mark.ts';

const draw = { bars: drawBars, profile: drawProfile, lines: drawLines, bump: drawBump };

/** The drawing of a chart for a place of `width` px: see `drawingWidths`. */
export function drawChart(spec: ChartSpec, width: number): Drawing {
  return draw[spec.kind](spec, width);
}
