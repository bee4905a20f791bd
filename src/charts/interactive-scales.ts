import type { ChartOptions } from 'chart.js';
import type { ChartSpec } from './chart-spec.ts';
import { isSideways } from './is-sideways.ts';
import { tickText } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

interface AxisColours {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
}

/** Axes of the interactive chart: values along the bars or up the lines; ranks run downwards. */
export function interactiveScales(spec: ChartSpec, colours: AxisColours, width: number) {
  const sideways = isSideways(spec);
  const counts = spec.kind === 'histogram';
  const bump = spec.kind === 'bump';
  const [first, last] = spec.domain;
  const margin = bump ? 0.5 : 0;
  const room = sideways ? width * 0.38 : Math.max(40, (width * 0.8) / Math.max(1, spec.categories.length));
  const names = spec.categories.map(({ label, short = label }) => [
    ...wrapText(width < 480 || counts ? short : label, room, 12),
  ]);
  const categories = {
    type: 'category',
    offset: sideways || bump || counts,
    grid: { display: false },
    border: { color: colours.muted },
    ticks: {
      color: colours.text,
      autoSkip: !sideways,
      maxRotation: 0,
      callback: (_value: string | number, i: number) => names[i] ?? '',
    },
  } as const;
  const title = [...wrapText(spec.valueTitle, width * 0.8, 12)];
  const values = {
    type: 'linear',
    min: Math.min(first, last) - margin,
    max: Math.max(first, last) + margin,
    reverse: bump,
    grid: { color: colours.line, display: !bump },
    border: { display: false },
    title: { display: true, text: title, color: colours.muted },
    ticks: {
      color: colours.muted,
      precision: bump || counts ? 0 : undefined,
      maxTicksLimit: bump ? 30 : 6,
      callback: (value: string | number) =>
        bump && !Number.isInteger(Number(value)) ? '' : tickText(Number(value), spec.decimalMark ?? ','),
    },
  } as const;
  const scales: ChartOptions<'bar' | 'line'>['scales'] = sideways
    ? { y: categories, x: values }
    : { x: categories, y: values };
  return scales;
}
