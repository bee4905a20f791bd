import type { ChartSpec } from './chart-spec.ts';
import type { Mark } from './mark.ts';
import { textInside } from './text-block.ts';
import { axisTicks, tickText, type ValueScale } from './value-axis.ts';

/** Numbers of a horizontal value axis, on one baseline below `bottom`. */
export function tickLabels(
  spec: ChartSpec,
  scale: ValueScale,
  bottom: number,
  width: number,
  size: number,
): Mark[] {
  return axisTicks(spec).map((tick) =>
    textInside(tickText(tick, spec.decimalMark ?? ','), scale(tick), bottom + size + 2, width, {
      size,
      tone: 'muted',
    }),
  );
}
