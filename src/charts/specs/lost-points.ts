import type { Points, YearDataset } from '../../dataset/site.ts';
import type { MainView } from '../../dataset/tree.ts';
import { formatPart } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import { formatPoints } from '../../points/format-points.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { domainUpTo, sharePoint, specBase } from './spec-parts.ts';

/** Components in a chart of a whole year. */
const MOST = 12;

/** Where the ranked units lost points: the components with the largest shares. Undefined where nothing was lost. */
export function yearLost(dataset: YearDataset, lang: Lang): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const lost = lostIn(dataset, () => true, lang).slice(0, MOST);
  return lostBars(dataset, lost, dataset.lost, lang, {
    id: `lost-${dataset.year}`,
    subtitle: charts.lostSubtitle(dataset.year, lost.length),
  });
}

/** How the components of one main index share the points lost in it. Undefined with a single component. */
export function mainIndexLost(dataset: YearDataset, main: MainView, lang: Lang): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const inside = new Set(main.components.map(({ c }) => c));
  const lost = lostIn(dataset, (c) => inside.has(c), lang);
  const whole = lost.reduce((sum, { points }) => sum + points, 0);
  if (inside.size < 2) return undefined;
  return lostBars(dataset, lost.slice(0, MOST), whole, lang, {
    id: `lost-${dataset.year}-${main.code}`,
    subtitle: charts.lostSubtitleIn(dataset.year, `${main.code}. ${main.name[lang]}`),
  });
}

interface Lost {
  readonly name: string;
  readonly points: Points;
}

/** Components in which points were lost, most first; of equal ones in the order of the framework. */
function lostIn(dataset: YearDataset, includes: (c: number) => boolean, lang: Lang): Lost[] {
  return dataset.scores.components
    .map(({ i, code, name }) => ({
      i,
      name: `${code}. ${name[lang]}`,
      points: dataset.components[i]?.lost ?? 0,
    }))
    .filter(({ i, points }) => includes(i) && points > 0)
    .sort((a, b) => b.points - a.points || a.i - b.i);
}

function lostBars(
  dataset: YearDataset,
  lost: readonly Lost[],
  whole: Points,
  lang: Lang,
  names: Pick<ChartSpec, 'id' | 'subtitle'>,
): ChartSpec | undefined {
  const { charts } = messagesOf(lang);
  const [first] = lost;
  if (first === undefined || whole <= 0) return undefined;
  const shown = lost.reduce((sum, { points }) => sum + points, 0);
  const points = lost.map((one) => sharePoint(lang, one.points, whole));
  return {
    ...specBase(lang, [dataset]),
    ...names,
    kind: 'bars',
    title: charts.lostTitle(first.name, formatPart(lang, first.points, whole)),
    sentence: charts.lostSentence(formatPoints(lang, whole), lost.length, formatPart(lang, shown, whole)),
    categoryTitle: charts.components,
    valueTitle: charts.lostShare,
    categories: lost.map(({ name }) => ({ label: name })),
    series: [{ id: 'lost', name: charts.lostShare, role: 'main', points }],
    domain: domainUpTo(points.map(({ value }) => value ?? 0)),
  };
}
