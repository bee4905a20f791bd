import type { Span } from '../grid/grid.ts';

/** Notes a hidden row or column; those next to each other are one span. */
export function addSpan(spans: Span[], place: number): void {
  const before = spans.at(-1);
  if (before?.last === place - 1) spans[spans.length - 1] = { first: before.first, last: place };
  else spans.push({ first: place, last: place });
}
