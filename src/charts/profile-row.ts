import { pointOf } from './bar-rows.ts';
import type { ChartSeries } from './chart-spec.ts';
import type { Mark, Tone } from './mark.ts';
import { referenceMarker } from './reference-marker.ts';
import type { Sizes } from './sizes-of.ts';
import { lineHeight, textBeside, textBlock } from './text-block.ts';
import type { ValueScale } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

export interface ProfileFrame {
  readonly mains: ReadonlyArray<{ readonly series: ChartSeries; readonly tone: Tone }>;
  readonly references: readonly ChartSeries[];
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
export function profileRow(label: string, category: number, top: number, frame: ProfileFrame): ProfileRow {
  const { mains, references, labelWidth, valueWidth, sizes } = frame;
  const { narrow, font } = sizes;
  const name = wrapText(label, labelWidth + 1, font);
  const nameHeight = name.length * lineHeight(font);
  const tracks = mains.map(({ series, tone }): Track => {
    const { value, text } = pointOf(series, category);
    const lines = wrapText(text, valueWidth + 1, font, true);
    const height = Math.max(narrow ? 15 : 18, lines.length * lineHeight(font));
    return { value, lines, height, tone };
  });
  const body = tracks.reduce((sum, { height }) => sum + height, 0);
  const height = narrow ? nameHeight + body + 14 : Math.max(nameHeight, body) + 14;
  const style = { size: font, tone: 'text' } as const;
  const names = narrow ? textBlock(name, 0, top, style) : textBeside(name, 0, top + height / 2, style);
  const bodyTop = narrow ? top + nameHeight + 2 : top + (height - body) / 2;
  const layers: TrackLayers = { grounds: [], bars: [], values: [] };
  let y = bodyTop;
  for (const track of tracks) {
    addTrack(layers, track, y + track.height / 2, frame);
    y += track.height;
  }
  const markers: Mark[] = [];
  for (const [i, series] of references.entries()) {
    const { value } = pointOf(series, category);
    const tall = narrow ? 18 : 20;
    const length = tracks.length > 1 ? body : tall;
    if (value !== null) markers.push(...referenceMarker(i, frame.scale(value), bodyTop + body / 2, length));
  }
  return { layers: [names, layers.grounds, layers.bars, layers.values, markers], height };
}

interface Track {
  readonly value: number | null;
  readonly lines: readonly string[];
  readonly height: number;
  readonly tone: Tone;
}

interface TrackLayers {
  readonly grounds: Mark[];
  readonly bars: Mark[];
  readonly values: Mark[];
}

function addTrack(
  { grounds, bars, values }: TrackLayers,
  { value, lines, tone }: Track,
  middle: number,
  { left, right, width, scale, sizes }: ProfileFrame,
): void {
  const height = sizes.narrow ? 11 : 12;
  const box = { shape: 'rect', x: left, y: middle - height / 2, height } as const;
  const bold = value !== null;
  const style = { size: sizes.font, tone: bold ? 'text' : 'muted', anchor: 'end', bold } as const;
  grounds.push({ ...box, tone: 'line', width: right - left });
  if (value !== null) bars.push({ ...box, tone, width: scale(value) - left });
  values.push(...textBeside(lines, width, middle, style));
}
