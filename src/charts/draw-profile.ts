import type { ChartSpec } from './chart-spec.ts';
import { inLayers } from './in-layers.ts';
import { keyBlock } from './key-block.ts';
import { type Drawing, finishDrawing, type Mark } from './mark.ts';
import { type ProfileFrame, profileRow } from './profile-row.ts';
import { seriesOfRole, toneOf } from './series-roles.ts';
import { barEntry, markerEntry } from './series-sample.ts';
import { sizesOf } from './sizes-of.ts';
import { lineHeight, textBlock } from './text-block.ts';
import { widestText } from './text-width.ts';
import { tickLabels } from './tick-labels.ts';
import { valueScale } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

/**
 * One bar per category and main series on a track as long as the axis, with a marker of its own shape
 * for each reference series, and the values of the main series in a column at the right.
 */
export function drawProfile(spec: ChartSpec, width: number): Drawing {
  const frame = profileFrame(spec, width);
  const { small } = frame.sizes;
  const title = wrapText(spec.valueTitle, width, small);
  const marks: Mark[] = textBlock(title, 0, 0, { size: small, tone: 'muted' });
  let y = title.length * lineHeight(small) + 6;
  const entries = [
    ...frame.mains.map(({ series }) => barEntry(spec, series)),
    ...frame.references.map(markerEntry),
  ];
  const key = keyBlock(entries, y, width, frame.sizes);
  marks.push(...key.marks);
  y += key.height;
  const rows: Mark[][][] = [];
  for (const [category, { label }] of spec.categories.entries()) {
    const row = profileRow(label, category, y, frame);
    rows.push(row.layers);
    y += row.height;
  }
  marks.push(...inLayers(rows), ...tickLabels(spec, frame.scale, y, width, small));
  return finishDrawing(width, y + small + 8, marks);
}

function profileFrame(spec: ChartSpec, width: number): ProfileFrame {
  const sizes = sizesOf(width);
  const { narrow, font } = sizes;
  const labels = spec.categories.map((category) => category.label);
  const labelWidth = narrow ? width : Math.min(width * 0.4, widestText(labels, font));
  const mains = seriesOfRole(spec, 'main').map((series) => ({ series, tone: toneOf(spec, series) }));
  const references = seriesOfRole(spec, 'reference');
  const values = mains.flatMap(({ series }) => series.points.map(({ text }) => text));
  const valueWidth = Math.min(width * 0.22, widestText(values, font, true));
  const left = narrow ? 0 : labelWidth + 14;
  const right = width - valueWidth - 14;
  const scale = valueScale(spec, left, right);
  return { mains, references, scale, left, right, width, labelWidth, valueWidth, sizes };
}
