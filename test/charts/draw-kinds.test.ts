import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../src/charts/chart-spec.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import type { Mark } from '../../src/charts/mark.ts';
import { stepRuns } from '../../src/charts/step-runs.ts';
import { series, specOf } from './sample-specs.ts';

type Of<S extends Mark['shape']> = Extract<Mark, { shape: S }>;
const marksOf = <S extends Mark['shape']>(spec: ChartSpec, shape: S, width = 720): Of<S>[] =>
  drawChart(spec, width).marks.filter((mark): mark is Of<S> => mark.shape === shape);
const textsOf = (spec: ChartSpec, width = 720) => marksOf(spec, 'text', width).map(({ text }) => text);

describe('histogram', () => {
  const bins = { edges: [300, 320, 340, 360], markers: [{ name: 'Trung vị', value: 330, text: '330,00' }] };
  const spec: ChartSpec = {
    ...specOf('histogram', ['300–320', '320–340', '340–360'], [series('Số đơn vị', 'main', [2, 4, 0])]),
    domain: [0, 4],
    bins,
  };
  const columns = marksOf(spec, 'rect').filter(({ tone }) => tone === 'main');

  it('has a column for each bin, as high as its count', () => {
    expect(columns.map(({ height }) => height)).toEqual([105, 210, 0]);
  });
  it('writes every count and every edge', () => {
    expect(textsOf(spec)).toEqual(
      expect.arrayContaining(['2', '4', '0', '300', '320', '340', '360', 'Trung vị: 330,00']),
    );
  });
  it('puts a marker where its value stands between the edges', () => {
    const marker = marksOf(spec, 'line').find(({ tone }) => tone === 'reference');
    const [, second] = columns;
    expect(marker?.x1).toBeCloseTo((second?.x ?? 0) + (second?.width ?? 0) / 2, 1);
  });
  it.each`
    width  | rows | because
    ${720} | ${2} | ${'the outer two stand beside the middle line'}
    ${150} | ${3} | ${'there is no room beside it'}
  `('three markers take $rows rows at $width px: $because', ({ width, rows }) => {
    const three = [310, 330, 350].map((value) => ({ name: 'Tứ phân vị', value, text: String(value) }));
    const texts = marksOf({ ...spec, bins: { ...bins, markers: three } }, 'text', width);
    const markers = texts.filter(({ tone }) => tone === 'reference');
    expect(new Set(markers.map(({ y }) => y)).size).toBe(rows);
  });
  it('draws one column where all values are equal and the bin has no width', () => {
    const equal = { ...spec, ...specOf('histogram', ['330'], [series('Số đơn vị', 'main', [6])]) };
    const [column] = marksOf({ ...equal, bins: { edges: [330, 330], markers: [] } }, 'rect');
    expect([column?.x, column?.width]).toEqual([328, 64]);
  });
});

describe('dumbbell', () => {
  const spec = specOf(
    'dumbbell',
    ['Sở Y tế', 'Sở Nội vụ', 'Sở Công Thương'],
    [series('Tự chấm', 'main', [90, 70, null]), series('Thẩm định', 'main', [80, 70, 60])],
  );
  const dots = marksOf(spec, 'circle').slice(2);

  it('has a hollow dot for the first series and a filled one for the second', () => {
    expect(dots.filter(({ hollow }) => hollow)).toHaveLength(2);
    expect(dots.filter(({ hollow }) => !hollow)).toHaveLength(3);
  });
  it('joins two values and neither a single one nor two equal ones', () => {
    expect(marksOf(spec, 'line').filter(({ tone }) => tone === 'context')).toHaveLength(1);
  });
  it('draws the hollow dot over a filled one of the same value', () => {
    expect(dots.at(-1)).toMatchObject({ hollow: true });
  });
  it.each([720, 340])('says every value and the gap at %i px', (width) => {
    const texts = textsOf(spec, width);
    expect(texts).toEqual(expect.arrayContaining(['90', '80', '70', '60', 'Tự chấm: chưa có điểm']));
    expect(texts.filter((text) => text === '70')).toHaveLength(1);
  });
});

describe('steps', () => {
  const parts = series('Điểm', 'main', [50, 20, -30, null, 0, 40]);
  const spec = specOf('steps', ['Năm 2023', 'Tăng', 'Giảm', 'Chưa rõ', 'Không đổi', 'Năm 2024'], [parts]);

  it('begins every part where the one before it ended', () => {
    expect(stepRuns(spec, parts).map(({ from, to }) => [from, to])).toEqual([
      [50, 50],
      [50, 70],
      [70, 40],
      [40, 40],
      [40, 40],
      [40, 40],
    ]);
  });
  it('tells what is taken away from what is added by a hollow bar', () => {
    const bars = marksOf(spec, 'rect');
    expect(bars.map(({ hollow = false }) => hollow)).toEqual([false, false, true, false, false]);
  });
  it('draws wholes as ticks of one width, whatever they are worth', () => {
    const bars = marksOf(spec, 'rect');
    expect([bars[0]?.width, bars.at(-1)?.width]).toEqual([5, 5]);
  });
  it('writes the gap and draws nothing for it', () => {
    expect(textsOf(spec)).toContain('chưa có điểm');
    expect(marksOf(spec, 'rect')).toHaveLength(5);
  });
});

describe('multiples', () => {
  const years = ['2021', '2022', '2023', '2024'];
  const own = { ...series('Trung vị, A', 'reference', [40, 50, 60, 70]), panel: 'A', short: 'Trung vị' };
  const all = [
    series('A', 'main', [10, 20, 30, 40]),
    series('B', 'main', [10, null, 30, null]),
    series('C', 'main', [null, null, null, null]),
    own,
  ];
  const spec = { ...specOf('multiples', years, all), breaks: [{ before: 2, label: 'Bộ chỉ số mới' }] };

  it('has a panel for each main series with its name and its last value', () => {
    expect(textsOf(spec)).toEqual(expect.arrayContaining(['A', 'B', 'C', '40', '30 (2023)', 'chưa có điểm']));
  });
  it('draws a reference with a panel of its own only there', () => {
    const thin = marksOf(spec, 'path').filter(({ weight }) => weight === 'thin');
    expect(thin).toHaveLength(2);
  });
  it('draws a reference without a panel in every one', () => {
    const everywhere = {
      ...spec,
      series: [...all.slice(0, 3), series('Trung vị', 'reference', [1, 2, 3, 4])],
    };
    expect(marksOf(everywhere, 'path').filter(({ weight }) => weight === 'thin')).toHaveLength(6);
  });
  it('stops the line at the break, marks it in every panel and says it once', () => {
    expect(marksOf(spec, 'path').filter(({ weight }) => weight === 'strong')).toHaveLength(2);
    expect(marksOf(spec, 'line').filter(({ weight }) => weight === 'dashed')).toHaveLength(3);
    expect(textsOf(spec).filter((text) => text === '2023: Bộ chỉ số mới')).toHaveLength(1);
  });
  it.each`
    width  | columns
    ${720} | ${4}
    ${340} | ${2}
  `('stands in $columns columns at $width px', ({ width, columns }) => {
    const many = specOf(
      'multiples',
      years,
      Array.from({ length: 9 }, (_, i) => series(`S${i}`, 'main', [1, 2, 3, 4])),
    );
    const names = marksOf(many, 'text', width).filter(({ text }) => /^S\d$/.test(text));
    expect(new Set(names.map(({ x }) => x)).size).toBe(columns);
  });
});
