import { scaleLinear } from 'd3-scale';
import { byRank } from '../../dataset/by-rank.ts';
import type { Points, YearDataset } from '../../dataset/site.ts';
import { formatChange, formatPart } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import { formatPoints } from '../../points/format-points.ts';
import { MILLION } from '../../points/points.ts';
import type { ChartPoint, ChartSpec } from '../chart-spec.ts';

/**
 * Parts of a spec that every chart of a language shares.
 * @param datasets what the figures come from, oldest first
 */
export function specBase(
  lang: Lang,
  datasets: readonly YearDataset[],
): Pick<ChartSpec, 'source' | 'decimalMark' | 'breaks' | 'notice'> {
  const { charts } = messagesOf(lang);
  const [first, last] = [datasets[0]?.year, datasets.at(-1)?.year];
  const span = first === last ? String(first) : `${first}–${last}`;
  const sample = datasets.some(({ settings }) => settings.sample);
  return {
    source: sourceText(lang, datasets, span),
    decimalMark: lang === 'vi' ? ',' : '.',
    breaks: [],
    ...(sample ? { notice: charts.sample } : {}),
  };
}

/** Where the figures come from, with the edition of every year that is frozen. */
export function sourceText(lang: Lang, datasets: readonly YearDataset[], span: string): string {
  const { charts, editions } = messagesOf(lang);
  const marks = datasets.flatMap(({ year, edition }) => {
    if (edition === undefined) return [];
    const mark = editions.sourceMark(edition.name, edition.code);
    return [datasets.length === 1 ? mark : `${year}: ${mark}`];
  });
  return [charts.sourceSheets(span), ...marks].join('; ');
}

/** A figure in points: the number that is drawn and the text that is printed come from the same integer. */
export function pointsPoint(lang: Lang, points: Points): ChartPoint {
  return { value: points / MILLION, text: formatPoints(lang, points) };
}

/** A difference in points, printed with its sign. */
export function changePoint(lang: Lang, points: Points): ChartPoint {
  return { value: points / MILLION, text: formatChange(lang, points) };
}

/** A part as a percentage of a whole above 0, drawn to six decimals and printed to one. */
export function sharePoint(lang: Lang, part: Points, whole: Points): ChartPoint {
  return { value: Math.round((part / whole) * 100 * MILLION) / MILLION, text: formatPart(lang, part, whole) };
}

/** Points, or a gap where there are none. */
export function pointsOrGap(lang: Lang, points: Points | null | undefined): ChartPoint {
  return points == null ? gapPoint(messagesOf(lang).charts.none) : pointsPoint(lang, points);
}

/** A gap, with its reason. */
export const gapPoint = (text: string): ChartPoint => ({ value: null, text });

/** Ends of a value axis that begins at zero and holds the maximum and anything above it. */
export function domainFromZero(maximum: Points, values: readonly Points[]): [number, number] {
  return [0, Math.max(maximum, ...values) / MILLION];
}

/** Ends of a value axis close around the data, on multiples of 50 points: for lines, whose zero says nothing. */
export function domainAround(values: readonly Points[]): [number, number] {
  const step = 50 * MILLION;
  const low = Math.floor(Math.min(...values) / step) * step;
  const high = Math.ceil(Math.max(...values) / step) * step;
  return values.length === 0 ? [0, 1] : [low / MILLION, Math.max(high, low + step) / MILLION];
}

/** Ends of an axis that holds all values, on round numbers with some room: for dots and steps, whose zero says nothing. */
export function domainOver(values: readonly Points[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(MILLION / 2, (high - low) * 0.05);
  const scale = scaleLinear([low === 0 ? 0 : (low - room) / MILLION, (high + room) / MILLION], [0, 1]).nice(
    4,
  );
  const [from = 0, to = 1] = scale.domain();
  return values.length === 0 ? [0, 1] : [low >= 0 ? Math.max(0, from) : from, to];
}

/** Ends of an axis from 0 to a round number at or above the largest value. */
export function domainUpTo(values: readonly number[]): [number, number] {
  const [from = 0, to = 1] = scaleLinear([0, Math.max(0, ...values) || 1], [0, 1])
    .nice(4)
    .domain();
  return [from, to];
}

/** Units with a rank, best first; equal ranks in the order of the registry. */
export function rankedUnits({ units }: YearDataset): YearDataset['units'] {
  return byRank(units.filter(({ rank }) => rank !== null));
}
