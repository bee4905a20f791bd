import type { ChartSpec } from '../../src/charts/chart-spec.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { interactiveConfig } from '../../src/charts/interactive-config.ts';
import { lineRuns } from '../../src/charts/line-runs.ts';
import type { Mark } from '../../src/charts/mark.ts';
import { stepRuns } from '../../src/charts/step-runs.ts';

const colours = {
  text: '#111',
  muted: '#555',
  line: '#ddd',
  surface: '#fff',
  main: '#00f',
  accent: '#808',
  context: '#ccc',
  reference: '#a40',
};

/** What Chart.js is given, series by series; a part of a change is the way from its beginning to its end. */
export function drawnValues(spec: ChartSpec): (number | null)[][] {
  const { datasets } = interactiveConfig(spec, colours, 720).data;
  return datasets.map(({ data }) =>
    data.map((each, i) => {
      if (!Array.isArray(each)) return each;
      const whole = i === 0 || i === spec.categories.length - 1;
      return whole ? each[1] : Math.round((each[1] - each[0]) * 1e6) / 1e6;
    }),
  );
}

/** Printed values that a drawing lacks. Lines and panels print only the last value of each main series; ranks stand in circles. */
export function missingTexts(spec: ChartSpec, width: number): string[] {
  const { marks } = drawChart(spec, width);
  const whole = marks.flatMap((mark) => (mark.shape === 'text' ? [mark.text] : [])).join(' ');
  const mains = spec.series.filter(({ role }) => role === 'main');
  const wanted = mains.flatMap(({ points }) => {
    const there = points.filter(({ value }) => value !== null);
    if (spec.kind === 'lines' || spec.kind === 'multiples') return there.slice(-1).map(({ text }) => text);
    return there.map(({ value, text }) => (spec.kind === 'bump' ? String(value) : text));
  });
  const markers = (spec.bins?.markers ?? []).map(({ text }) => text);
  return [...wanted, ...markers].filter((text) => !whole.includes(text));
}

type Pair = readonly [value: number, px: number];

/** How far, in px, the marks of a drawing are at most from where one scale would put all their values. */
export function geometryError(spec: ChartSpec, width: number): number {
  const { marks } = drawChart(spec, width);
  const pairs = pairsOf(spec, marks);
  return Math.max(0, ...pairs.map(lineError));
}

/** Values with the px that they were drawn at, in groups that share a scale. */
function pairsOf(spec: ChartSpec, marks: readonly Mark[]): Pair[][] {
  const mains = spec.series.filter(({ role }) => role === 'main');
  const values = mains.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const rects = marks.flatMap((mark) => (mark.shape === 'rect' ? [mark] : []));
  const bars = rects.filter(({ tone, height }) => tone === 'main' && height !== 10);
  const dots = marks.flatMap((mark) => (mark.shape === 'circle' ? [mark] : []));
  switch (spec.kind) {
    case 'bars':
    case 'profile':
      return [zip([0, ...values], [0, ...bars.map((bar) => bar.width)])];
    case 'histogram':
      return [zip([0, ...values], [0, ...bars.map((bar) => bar.height)]), markerPairs(spec, marks)];
    case 'dumbbell': {
      const of = (i: number) => mains[i]!.points.flatMap(({ value }) => value ?? []);
      const drawn = dots.slice(mains.length);
      const hollow = drawn.filter((one) => one.hollow).map(({ cx }) => cx);
      return [
        zip([...of(0), ...of(1)], [...hollow, ...drawn.filter((one) => !one.hollow).map(({ cx }) => cx)]),
      ];
    }
    case 'steps': {
      const runs = stepRuns(spec, mains[0]!).filter(({ drawn, whole }) => drawn && !whole);
      const parts = rects.slice(1, -1);
      const inset = parts.map(({ hollow }) => (hollow ? 0.75 : 0));
      const wide = runs
        .map((run, i) => ({ run, part: parts[i]!, inset: inset[i]! }))
        .filter(({ part }) => part.width > 2);
      return [
        wide.flatMap(({ run, part, inset: rim }): Pair[] => [
          [Math.min(run.from, run.to), part.x - rim],
          [Math.max(run.from, run.to), part.x + part.width + rim],
        ]),
      ];
    }
    case 'lines':
      return [
        zip(
          values,
          dots.filter(({ r }) => r === 4).map(({ cy }) => cy),
        ),
      ];
    case 'bump':
      return [];
    case 'multiples':
      return [panelSteps(spec, marks)];
  }
}

/** Markers of a histogram among the edges of its bins, all on the axis of the bins. */
function markerPairs({ bins, decimalMark = ',' }: ChartSpec, marks: readonly Mark[]): Pair[] {
  const edges = bins?.edges ?? [];
  if (edges[0] === edges.at(-1)) return [];
  const dashed = marks.flatMap((mark) =>
    mark.shape === 'line' && mark.weight === 'dashed' ? [mark.x1] : [],
  );
  const ticks = marks.flatMap((mark) =>
    mark.shape === 'line' && mark.tone === 'muted' && mark.x1 === mark.x2 ? [mark.x1] : [],
  );
  const labels = marks.flatMap((mark) => {
    const value =
      mark.shape === 'text' && mark.tone === 'muted'
        ? Number(mark.text.replace(decimalMark, '.'))
        : Number.NaN;
    return edges.includes(value) && mark.shape === 'text' && mark.anchor === 'middle' && !mark.halo
      ? [value]
      : [];
  });
  return [
    ...zip(
      (bins?.markers ?? []).map(({ value }) => value),
      dashed,
    ),
    ...zip(labels, ticks),
  ];
}

/** Rises along the lines of all panels: panels differ in their place on the page and share their scale. */
function panelSteps(spec: ChartSpec, marks: readonly Mark[]): Pair[] {
  const paths = marks.flatMap((mark) => (mark.shape === 'path' && mark.weight === 'strong' ? [mark.d] : []));
  const runs = spec.series
    .filter(({ role }) => role === 'main')
    .flatMap((series) =>
      lineRuns(series, spec.breaks)
        .filter((run) => run.length > 1)
        .map((run) => run.map((i) => series.points[i]!.value!)),
    );
  return [
    [0, 0],
    ...runs.flatMap((run, i) => {
      const ys = [...paths[i]!.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y));
      return zip(
        run.map((value) => value - run[0]!),
        ys.map((y) => y - ys[0]!),
      );
    }),
  ];
}

function zip(values: readonly number[], px: readonly number[]): Pair[] {
  if (values.length !== px.length)
    return [
      [0, 0],
      [1, 1],
      [2, Number.POSITIVE_INFINITY],
    ];
  return values.map((value, i) => [value, px[i]!]);
}

/** Largest distance from the line through the two values that are furthest apart. */
function lineError(pairs: readonly Pair[]): number {
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || first[0] === last[0]) return 0;
  const slope = (last[1] - first[1]) / (last[0] - first[0]);
  return Math.max(...pairs.map(([value, px]) => Math.abs(first[1] + (value - first[0]) * slope - px)));
}
