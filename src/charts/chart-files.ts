import { type Address, addresses } from '../dataset/addresses.ts';
import type { Site } from '../dataset/site.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { chartCsv } from './chart-csv.ts';
import { chartSvg } from './chart-svg.ts';
import { drawWidths } from './draw-chart.ts';
import { embedPage } from './embed-page.ts';
import type { PlacedChart } from './site-charts.ts';

export interface ChartFile {
  /** Address from the root of the site, the file's own name included. */
  readonly path: Address;
  readonly text: string;
}

/** What a chart consists of outside its page: the drawing, the figures, and the page that other sites embed. */
export function chartFiles({ page, name, spec }: PlacedChart, site: Site, lang: Lang): ChartFile[] {
  const { charts } = messagesOf(lang);
  const drawings = drawWidths(spec);
  const foot = [`${charts.source}: ${spec.source}`];
  return [
    { path: addresses.chartFile(page, spec.id, 'svg'), text: chartSvg(spec, foot, lang, drawings.wide) },
    { path: addresses.chartFile(page, spec.id, 'csv'), text: chartCsv(spec) },
    {
      path: `${addresses.embed(page, spec.id)}index.html`,
      text: embedPage({ spec, page, name, lang, publisher: site.publisher }, drawings),
    },
  ];
}
