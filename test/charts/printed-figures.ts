import type { ChartSpec } from '../../src/charts/chart-spec.ts';
import type { Site } from '../../src/dataset/site.ts';
import type { Lang } from '../../src/i18n/lang.ts';

/** The number in a printed figure: "−4,85", "12.5%", "rank 2 (tied)", "1.234,50". */
export function numberOf(lang: Lang, text: string): number {
  const [digits = ''] = /[−+]?\d[\d.,]*/.exec(text) ?? [];
  const plain = lang === 'vi' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  return Number(plain.replace('−', '-'));
}

/** Half a unit of the last printed place: how far a rounded figure may be from its value. */
export function roundingOf(lang: Lang, text: string): number {
  const [, decimals = ''] = (lang === 'vi' ? /,(\d+)/ : /\.(\d+)/).exec(text) ?? [];
  return 0.5 * 10 ** -decimals.length + 1e-9;
}

/**
 * Figures with decimals in the title and the sentence that are neither values of the chart nor made from them: sums, differences
 * of first and last, the middle and the ends; and figures of the whole that a chart shows a part of.
 */
export function figuresIn(spec: ChartSpec, lang: Lang, site: Site): string[] {
  const known = knownFigures(spec, site);
  // names of components hold codes, which look like figures
  const names = [
    ...spec.categories.map(({ label }) => label),
    ...spec.series.map(({ name }) => name),
    spec.subtitle,
  ];
  const said = [spec.title, spec.sentence].map((text) =>
    names.reduce((rest, name) => without(rest, name), text),
  );
  const figures = said.flatMap(
    (text) => text.match(lang === 'vi' ? /[−+]?[\d.]*\d,\d+/g : /[−+]?[\d,]*\d\.\d+(?!\d|\.\d)/g) ?? [],
  );
  return figures.filter((figure) => {
    const value = numberOf(lang, figure);
    return !known.some((one) => Math.abs(Math.abs(one) - Math.abs(value)) <= roundingOf(lang, figure));
  });
}

/** A text without a name in it; a name may stand there with its number of the rank left out. */
function without(text: string, name: string): string {
  return text.replaceAll(name, '').replaceAll(name.replace(/^\d+=?\. /, ''), '');
}

function knownFigures(spec: ChartSpec, site: Site): number[] {
  const all = spec.series.map(({ points }) => points.flatMap(({ value }) => value ?? []));
  const sums = all.map((values) => values.reduce((sum, value) => sum + value, 0));
  const parts = all.map((values) => values.slice(1, -1).reduce((sum, value) => sum + value, 0));
  const ways = all.flatMap((values) => values.map((value) => value - (values[0] ?? 0)));
  const gaps = spec.categories.map(
    (_, i) => (spec.series[1]?.points[i]?.value ?? 0) - (spec.series[0]?.points[i]?.value ?? 0),
  );
  return [...all.flat(), ...sums, ...parts, ...ways, ...gaps, ...bounds(spec), ...wholes(spec, site)];
}

function bounds({ bins }: ChartSpec): number[] {
  return [...(bins?.edges ?? []), ...(bins?.markers ?? []).map(({ value }) => value)];
}

/** Figures that a chart of the largest parts says of the whole, taken from the dataset and not from the chart. */
function wholes({ id, kind }: ChartSpec, { years }: Site): number[] {
  const dataset = years.find(({ year }) => id.includes(`-${year}`));
  if (dataset === undefined) {
    // a gain between two neighbouring years, and the lowest and highest attainment of the last
    const last = years.at(-1)!;
    const shares = last.units.flatMap(({ rank, points }) =>
      rank === null ? [] : [(points / last.maximum) * 100],
    );
    const gains = years.flatMap(({ units }) => units.map(({ change }) => (change?.total ?? 0) / 1e6));
    return [...shares, ...gains];
  }
  const code = id.split('-')[2];
  const inside = dataset.scores.components.filter(({ main }) => code === undefined || main.code === code);
  const lost = inside.reduce((sum, { i }) => sum + (dataset.components[i]?.lost ?? 0), 0) / 1e6;
  if (id.startsWith('lost-')) return [lost, ...unitLosses(dataset)];
  const points =
    kind === 'histogram'
      ? dataset.units.flatMap(({ total, mains }) => [total, ...mains.map((main) => main.points)])
      : [];
  const scores =
    kind === 'histogram' ? dataset.components.flatMap(({ best, worst }) => [best ?? 0, worst ?? 0]) : [];
  return [...points, ...scores].map((one) => one / 1e6);
}

/** What each unit fell short of the maximum, where all its components are scored. */
function unitLosses({ units, maximum }: Site['years'][number]): number[] {
  return units.map(({ points }) => (maximum - points) / 1e6);
}
