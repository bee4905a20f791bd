import type { ChartSpec } from './chart-spec.ts';
import { drawChart } from './draw-chart.ts';
import { type Drawing, finishDrawing, type Mark } from './mark.ts';
import { drawingWidths } from './sizes-of.ts';
import { lineHeight, textBlock } from './text-block.ts';
import { wrapText } from './wrap-text.ts';

/** A drawing that stands alone: with title, subtitle and foot, in the coordinates of its drawing. */
export interface ChartPicture {
  /** px of the upper left corner; the drawing itself begins at 0, 0 */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** px of white around */
const MARGIN = 24;
const TITLE = 20;
const SUBTITLE = 14;
const FOOT = 12;

/**
 * The chart as a picture that says all it must say wherever it goes: what it shows, where the figures come from and, of sample
 * data, that they are not real. The SVG file and the PNG are both made from it.
 * @param foot lines below the drawing: the source
 * @param drawing of the chart at its full width, where it has been drawn already
 */
export function chartPicture(
  spec: ChartSpec,
  foot: readonly string[],
  drawing: Drawing = drawChart(spec, drawingWidths.wide),
): ChartPicture {
  const { width, height, marks } = drawing;
  const title = wrapText(spec.title, width, TITLE, true);
  const subtitle = wrapText(spec.subtitle, width, SUBTITLE);
  const titleTop = -(title.length * lineHeight(TITLE) + subtitle.length * lineHeight(SUBTITLE) + 16);
  const subtitleTop = titleTop + title.length * lineHeight(TITLE) + 2;
  const notice = spec.notice === undefined ? [] : wrapText(spec.notice, width, FOOT, true);
  const source = foot.flatMap((line) => wrapText(line, width, FOOT));
  const footTop = height + 12;
  const noticeTop = footTop + source.length * lineHeight(FOOT);
  const bottom = noticeTop + notice.length * lineHeight(FOOT);
  const around = finishDrawing(width, bottom, [
    ...textBlock(title, 0, titleTop, { size: TITLE, tone: 'text', bold: true }),
    ...textBlock(subtitle, 0, subtitleTop, { size: SUBTITLE, tone: 'muted' }),
    ...textBlock(source, 0, footTop, { size: FOOT, tone: 'muted' }),
    ...textBlock(notice, 0, noticeTop, { size: FOOT, tone: 'text', bold: true }),
  ]);
  return {
    left: -MARGIN,
    top: Math.floor(titleTop) - MARGIN,
    width: width + 2 * MARGIN,
    height: Math.ceil(bottom - Math.floor(titleTop)) + 2 * MARGIN,
    marks: [...marks, ...around.marks],
  };
}
