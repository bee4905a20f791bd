import { html, markupOf } from '../text/html.ts';
import type { ChartSpec } from './chart-spec.ts';

/** px of title, sentence and source around the drawing, when each takes a line or two */
const AROUND = 230;

/**
 * What other sites put into their pages to show a chart.
 * @param address of the chart's embed page on the web
 * @param height of its wide drawing, px
 */
export function embedCode({ title }: ChartSpec, address: string, height: number): string {
  return markupOf(
    html`<iframe src="${address}" title="${title}" width="100%" height="${height + AROUND}" loading="lazy" style="border:0"></iframe>`,
  );
}
