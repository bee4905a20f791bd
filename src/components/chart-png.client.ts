import { type ChartPicture, chartPicture } from '../charts/chart-picture.ts';
import type { ChartSpec } from '../charts/chart-spec.ts';
import { lightColours } from '../charts/light-colours.ts';
import type { Mark, TextMark, Weight } from '../charts/mark.ts';

/** Twice as many dots as the drawing has px, for paper and dense screens. */
const DENSITY = 2;
const FONT = '"Noto Sans Variable", "Noto Sans", sans-serif';

// The same picture as the SVG file, drawn mark by mark: a canvas has the fonts of the page, which a picture of an SVG has not.
window.chartPng = async (figure) => {
  const json = figure.querySelector('.chart-spec')?.textContent;
  if (!json) return;
  const spec: ChartSpec = JSON.parse(json);
  // a canvas does not wait for fonts; a page that never got them draws with the next
  await Promise.allSettled([400, 600].map((weight) => document.fonts.load(`${weight} 13px ${FONT}`, 'aệ')));
  const canvas = paint(chartPicture(spec, [figure.querySelector('.origin')?.textContent ?? '']));
  canvas.toBlob((blob) => blob && save(blob, `${spec.id}.png`), 'image/png');
};

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // the browser reads it after this turn
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function paint({ left, top, width, height, marks }: ChartPicture): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  const place = canvas.getContext('2d');
  if (!place) return canvas;
  place.scale(DENSITY, DENSITY);
  place.fillStyle = lightColours.surface;
  place.fillRect(0, 0, width, height);
  place.translate(-left, -top);
  for (const mark of marks) paintMark(place, mark);
  return canvas;
}

const strokes: Record<Weight, { width: number; dash: number[] }> = {
  hair: { width: 1, dash: [] },
  thin: { width: 1.5, dash: [] },
  strong: { width: 3, dash: [] },
  dashed: { width: 1.5, dash: [5, 3] },
  dotted: { width: 3, dash: [2, 4] },
  fill: { width: 0, dash: [] },
};

function paintMark(place: CanvasRenderingContext2D, mark: Mark): void {
  place.fillStyle = place.strokeStyle = lightColours[mark.tone];
  place.lineJoin = 'round';
  place.setLineDash([]);
  if (mark.shape === 'text') paintText(place, mark);
  else paintShape(place, mark);
}

function paintText(
  place: CanvasRenderingContext2D,
  { text, x, y, size, bold, halo, anchor }: TextMark,
): void {
  place.font = `${bold ? 600 : 400} ${size}px ${FONT}`;
  place.textAlign = anchor === 'middle' ? 'center' : anchor;
  if (halo) {
    place.strokeStyle = lightColours.surface;
    place.lineWidth = 4;
    place.strokeText(text, x, y);
  }
  place.fillText(text, x, y);
}

function paintShape(place: CanvasRenderingContext2D, mark: Exclude<Mark, TextMark>): void {
  const path = outlineOf(mark);
  const stroked = mark.shape === 'line' || mark.shape === 'path';
  const { width, dash } = stroked ? strokes[mark.weight] : { width: 1.5, dash: [] };
  if (!stroked && mark.hollow) place.fillStyle = lightColours.surface;
  if (!stroked || width === 0) place.fill(path);
  place.lineWidth = width;
  place.setLineDash(dash);
  if (stroked ? width > 0 : mark.hollow) place.stroke(path);
}

function outlineOf(mark: Exclude<Mark, TextMark>): Path2D {
  if (mark.shape === 'path') return new Path2D(mark.d);
  const path = new Path2D();
  if (mark.shape === 'rect') path.rect(mark.x, mark.y, mark.width, mark.height);
  if (mark.shape === 'circle') path.arc(mark.cx, mark.cy, mark.r, 0, 2 * Math.PI);
  if (mark.shape === 'line') {
    path.moveTo(mark.x1, mark.y1);
    path.lineTo(mark.x2, mark.y2);
  }
  return path;
}
