import { byRank } from '../../dataset/by-rank.ts';
import type { Points, YearDataset } from '../../dataset/site.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import { formatPoints } from '../../points/format-points.ts';
import { MILLION } from '../../points/points.ts';
import type { ChartPoint, ChartSpec } from '../chart-spec.ts';

/** Parts of a spec that every chart of a language shares. */
export function specBase(
  lang: Lang,
  years: readonly number[],
): Pick<ChartSpec, 'source' | 'decimalMark' | 'breaks'> {
  const span = years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0]);
  const note = messagesOf(lang).charts.sourceSheets(span);
  return { source: note, decimalMark: lang === 'vi' ? ',' : '.', breaks: [] };
}

/** A figure in points: the number that is drawn and the text that is printed come from the same integer. */
export function pointsPoint(lang: Lang, points: Points): ChartPoint {
  return { value: points / MILLION, text: formatPoints(lang, points) };
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

/** Units with a rank, best first; equal ranks in the order of the registry. */
export function rankedUnits({ units }: YearDataset): YearDataset['units'] {
  return byRank(units.filter(({ rank }) => rank !== null));
}
