import { pointOf } from './bar-rows.ts';
import type { ChartSpec } from './chart-spec.ts';
import type { Mark, Tone } from './mark.ts';
import { referenceMarker } from './reference-marker.ts';
import { seriesOfRole, toneOf } from './series-roles.ts';
import type { Sizes } from './sizes-of.ts';
import { lineHeight, textBeside, textBlock } from './text-block.ts';
import type { ValueScale } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

export interface ProfileFrame {
  readonly scale: ValueScale;
  /** px where the tracks begin and end */
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly labelWidth: number;
  readonly valueWidth: number;
  readonly sizes: Sizes;
}

export interface ProfileRow {
  readonly layers: Mark[][];
  readonly height: number;
}

/** One category of a profile in layers: its label, a track per main series, the bars on them, the values, the markers. */
export function profileRow(spec: ChartSpec, category: number, top: number, frame: ProfileFrame): ProfileRow {
  const { labelWidth, valueWidth, sizes } = frame;
  const { narrow, font } = sizes;
  const label = wrapText(spec.categories[category]?.label ?? '', labelWidth + 1, font);
  const labelHeight = label.length * lineHeight(font);
  const tracks = seriesOfRole(spec, 'main').map((series) => {
    const { value, text } = pointOf(series, category);
    const lines = wrapText(text, valueWidth + 1, font, true);
    const height = Math.max(narrow ? 15 : 18, lines.length * lineHeight(font));
    return { value, lines, height, tone: toneOf(spec, series) };
  });
  const body = tracks.reduce((sum, { height }) => sum + height, 0);
  const height = narrow ? labelHeight + body + 14 : Math.max(labelHeight, body) + 14;
  const style = { size: font, tone: 'text' } as const;
  const name = narrow ? textBlock(label, 0, top, style) : textBeside(label, 0, top + height / 2, style);
  const bodyTop = narrow ? top + labelHeight + 2 : top + (height - body) / 2;
  let y = bodyTop;
  const drawn: Mark[][][] = [];
  for (const track of tracks) {
    drawn.push(trackLayers(track, y + track.height / 2, frame));
    y += track.height;
  }
  const markers: Mark[] = [];
  seriesOfRole(spec, 'reference').forEach((series, i) => {
    const { value } = pointOf(series, category);
    const tall = narrow ? 18 : 20;
    const length = tracks.length > 1 ? body : tall;
    if (value !== null) markers.push(...referenceMarker(i, frame.scale(value), bodyTop + body / 2, length));
  });
  const layerOf = (i: number): Mark[] => drawn.flatMap((layers) => layers[i] ?? []);
  return { layers: [name, layerOf(0), layerOf(1), layerOf(2), markers], height };
}

interface Track {
  readonly value: number | null;
  readonly lines: readonly string[];
  readonly tone: Tone;
}

function trackLayers({ value, lines, tone }: Track, middle: number, frame: ProfileFrame): Mark[][] {
  const { left, right, width, scale, sizes } = frame;
  const height = sizes.narrow ? 11 : 12;
  const box = { shape: 'rect', x: left, y: middle - height / 2, height } as const;
  const bold = value !== null;
  const style = { size: sizes.font, tone: bold ? 'text' : 'muted', anchor: 'end', bold } as const;
  return [
    [{ ...box, tone: 'line', width: right - left }],
    value === null ? [] : [{ ...box, tone, width: scale(value) - left }],
    textBeside(lines, width, middle, style),
  ];
}
