import { chartSvg } from '../../../src/charts/chart-svg.ts';
import { siteCharts } from '../../../src/charts/site-charts.ts';
import { LANGS } from '../../../src/i18n/lang.ts';
import { messagesOf } from '../../../src/i18n/messages-of.ts';
import { computeFolder } from '../../data/compute-folder.ts';

// node scripts/bench/steps/charts.ts DATA: draws all charts of the site in both languages, from what a chart says to the
// text of its SVG file, again and again for two seconds. Prints the charts and the seconds of drawing alone: processor time,
// compilation included, because the rate is that of one core.
const LEAST_SECONDS = 2;
const [data = ''] = process.argv.slice(2);
const { site } = await computeFolder(data, undefined, { cache: null });
if (site === undefined) throw new Error('the data set has no site');
const all = LANGS.flatMap((lang) =>
  [...siteCharts(site, lang)].map(({ spec }) => {
    return { spec, lang, foot: [`${messagesOf(lang).charts.source}: ${spec.source}`] };
  }),
);
let charts = 0;
let seconds = 0;
while (all.length > 0 && seconds < LEAST_SECONDS) {
  const start = process.cpuUsage();
  for (const { spec, lang, foot } of all) chartSvg(spec, foot, lang);
  const { user, system } = process.cpuUsage(start);
  seconds += (user + system) / 1e6;
  charts += all.length;
}
console.log(JSON.stringify({ charts, seconds, perSecond: charts / seconds }));
