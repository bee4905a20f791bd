import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import { inLayers } from './in-layers.ts';
import { keyBlock } from './key-block.ts';
import { type Drawing, finishDrawing, type Mark } from './mark.ts';
import { type PanelFrame, panelMarks, panelName } from './panel-marks.ts';
import { seriesOfRole } from './series-roles.ts';
import { sizesOf } from './sizes-of.ts';
import { lineHeight, noteBlock, textBlock } from './text-block.ts';
import { widestText } from './text-width.ts';
import { axisTicks, tickText } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

/**
 * Small multiples: a panel for each main series with its line, its name above and its last value, all on one scale, and
 * the references as thin grey lines behind. As many panels side by side as the width holds; lines stop at gaps and breaks.
 */
export function drawMultiples(spec: ChartSpec, width: number): Drawing {
  const sizes = sizesOf(width);
  const { narrow, small } = sizes;
  const panels = seriesOfRole(spec, 'main');
  const ticks = axisTicks(spec, 2).map((value) => ({
    value,
    text: tickText(value, spec.decimalMark ?? ','),
  }));
  const left =
    widestText(
      ticks.map(({ text }) => text),
      small,
    ) + 8;
  const columns = narrow ? 2 : 4;
  const gap = narrow ? 20 : 26;
  const panelWidth = (width - left - gap * (columns - 1)) / columns;
  const title = wrapText(spec.valueTitle, width, small);
  const keyTop = title.length * lineHeight(small) + 6;
  const key = keyBlock(keyEntries(spec), keyTop, width, sizes);
  const marks: Mark[] = [...textBlock(title, 0, 0, { size: small, tone: 'muted' }), ...key.marks];
  const drawn: Mark[][][] = [];
  let y = keyTop + key.height;
  for (let start = 0; start < panels.length; start += columns) {
    const row = panels.slice(start, start + columns);
    const lines = row.map((series) => panelName(series, panelWidth, sizes).length);
    const top = y + Math.max(...lines) * lineHeight(sizes.font) + 16;
    const frame = { top, height: narrow ? 70 : 82, width: panelWidth, ticks, sizes };
    for (const [column, series] of row.entries()) {
      const x = left + column * (panelWidth + gap);
      // names stand on the line above their plots, as headings do
      const nameTop = top - 16 - (lines[column] ?? 1) * lineHeight(sizes.font);
      const place: PanelFrame = { ...frame, left: x, nameTop, numbered: column === 0 };
      drawn.push(panelMarks(spec, series, referencesOf(spec, series), place));
    }
    y = top + frame.height + small + 26;
  }
  const notes = spec.breaks.map(({ before, label }) => `${spec.categories[before]?.label ?? ''}: ${label}`);
  const below = noteBlock(notes, y - 10, width, small);
  return finishDrawing(width, y - 8 + below.height, [...marks, ...inLayers(drawn), ...below.marks]);
}

function referencesOf(spec: ChartSpec, { id }: ChartSeries): ChartSeries[] {
  return seriesOfRole(spec, 'reference').filter(({ panel = id }) => panel === id);
}

/** One entry for each name of a reference: the medians of all panels are told apart by their panels. */
function keyEntries(spec: ChartSpec): { name: string; sample: (x: number, y: number) => Mark[] }[] {
  const names = new Set(seriesOfRole(spec, 'reference').map(({ name, short }) => short ?? name));
  return [...names].map((name) => ({
    name,
    sample: (x, y) => [
      { shape: 'line', tone: 'context', x1: x - 8, y1: y, x2: x + 8, y2: y, weight: 'thin' },
    ],
  }));
}
