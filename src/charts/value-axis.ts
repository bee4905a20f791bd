import { ticks } from 'd3-array';
import type { ChartSpec } from './chart-spec.ts';

export type ValueScale = (value: number) => number;

/** Maps the value axis of the chart to px; a value beyond its ends is drawn at the end. */
export function valueScale(spec: ChartSpec, from: number, to: number): ValueScale {
  const [first, last] = spec.domain;
  const [low, high] = [Math.min(first, last), Math.max(first, last)];
  return (value) => {
    const share = first === last ? 0.5 : (Math.max(low, Math.min(high, value)) - first) / (last - first);
    return from * (1 - share) + to * share;
  };
}

/** About four round values on the axis, or about as many as are wanted. */
export function axisTicks({ domain }: ChartSpec, wanted = 4): number[] {
  return ticks(domain[0], domain[1], wanted);
}

/**
 * A round axis value as text, with the decimal mark of the reader's language and a true minus sign.
 * @example tickText(0.5, ',') // => '0,5'
 */
export function tickText(value: number, decimalMark: string): string {
  // ten decimals are more than any axis has, and hide that 0.1 + 0.2 is 0.30000000000000004
  const size = Number.isInteger(value) ? Math.abs(value) : Number(Math.abs(value).toFixed(10));
  const digits = String(size).replace('.', decimalMark);
  return value < 0 ? `−${digits}` : digits;
}

/** The value that bars grow from: 0, or the end of the axis that is nearest to it. */
export function baseline(spec: ChartSpec): number {
  return Math.max(Math.min(...spec.domain), Math.min(Math.max(...spec.domain), 0));
}
