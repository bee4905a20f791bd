import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartCsv, textCell } from '../../src/charts/chart-csv.ts';
import type { ChartSpec } from '../../src/charts/chart-spec.ts';
import { chartTable } from '../../src/charts/chart-table.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { interactiveConfig } from '../../src/charts/interactive-config.ts';
import { jsonForScript } from '../../src/charts/json-for-script.ts';
import { kinds, series, specOf } from './sample-specs.ts';

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
const hostile = ['</script><script>alert(1)</script>', '<!--', `"'&`, "=cmd|' /C calc'!A0", '\u2028'];

describe('table and CSV', () => {
  const spec = specOf('lines', ['2023', '2024'], [series('Sở Y tế', 'main', [8.5, null])]);
  it('has one row per category', () => {
    expect(chartTable({ ...spec, breaks: [{ before: 1, label: 'Bộ chỉ số mới' }] })).toEqual({
      header: ['Đơn vị', 'Sở Y tế'],
      rows: [
        ['2023', '8,5'],
        ['2024', 'chưa có điểm'],
      ],
      notes: ['2024: Bộ chỉ số mới'],
    });
    expect(chartCsv(spec)).toBe('Đơn vị,Sở Y tế\r\n2023,8.5\r\n2024,\r\n');
  });
  it('has one row per series where they are named', () => {
    const turned = { ...spec, seriesTitle: 'Cơ quan' };
    expect(chartTable(turned).header).toEqual(['Cơ quan', '2023', '2024']);
    expect(chartCsv(turned)).toBe('Cơ quan,2023,2024\r\nSở Y tế,8.5,\r\n');
  });
  it.each`
    text          | cell            | because
    ${'Sở Y tế'}  | ${'Sở Y tế'}    | ${'plain text stays'}
    ${'A, "B"'}   | ${'"A, ""B"""'} | ${'RFC 4180 quoting'}
    ${'a\nb'}     | ${'"a\nb"'}     | ${'a line break inside a cell'}
    ${'=1+1'}     | ${"'=1+1"}      | ${'would be a formula'}
    ${'+84'}      | ${"'+84"}       | ${'would be a formula'}
    ${'-x'}       | ${"'-x"}        | ${'would be a formula'}
    ${'@SUM(A1)'} | ${"'@SUM(A1)"}  | ${'would be a formula'}
    ${'\tx'}      | ${"'\tx"}       | ${'a tab is skipped before a formula'}
    ${'\r=1'}     | ${'"\'\r=1"'}   | ${'so is a carriage return'}
    ${'a=b'}      | ${'a=b'}        | ${'harmless inside'}
  `('$text: $because', ({ text, cell }) => {
    expect(textCell(text)).toBe(cell);
  });
  it('leaves negative numbers numbers', () => {
    expect(chartCsv(specOf('bars', ['A'], [series('Thay đổi', 'main', [-2.5])]))).toContain('A,-2.5\r\n');
  });
});

describe('jsonForScript', () => {
  it.each(hostile)('%j cannot end the script and survives', (text) => {
    const json = jsonForScript({ text });
    expect(json).not.toMatch(/[<>&]/);
    expect(JSON.parse(json)).toEqual({ text });
  });
});

describe('hostile text', () => {
  it.each(kinds)('stays text in %s', (kind) => {
    const spec = specOf(kind, hostile, [series(hostile[0] ?? '', 'main', [1, 2, null, 4, 5])]);
    expect(chartTable(spec).header[1]).toBe(hostile[0]);
    expect(chartCsv(spec)).toContain("'=cmd|' /C calc'!A0");
    expect(drawChart(spec, 720).marks.length).toBeGreaterThan(0);
  });
});

/** What Chart.js is given; a part of a change is the way from its beginning to its end. */
function drawnValues(spec: ChartSpec): (number | null)[][] {
  const { datasets } = interactiveConfig(spec, colours, 720).data;
  return datasets.map(({ data }) =>
    data.map((each, i) => {
      if (!Array.isArray(each)) return each;
      const whole = i === 0 || i === spec.categories.length - 1;
      return whole ? each[1] : Math.round((each[1] - each[0]) * 1e6) / 1e6;
    }),
  );
}

const value = fc.option(fc.integer({ min: 0, max: 100_000_000 }).map((millionths) => millionths / 1_000_000));
const anySpec = fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 8 })).chain(([kind, count]) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom('main', 'reference', 'context'),
        fc.array(value, { minLength: count, maxLength: count }),
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((all) =>
      specOf(
        kind,
        Array.from({ length: count }, (_, i) => `C${i}`),
        all.map(([role, values], i) => series(`S${i}`, role as 'main', values)),
      ),
    ),
);

describe('one spec, one set of numbers', () => {
  it('in table, CSV and interactive chart', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const values = spec.series.map(({ points }) => points.map((each) => each.value));
        const csv = chartCsv(spec)
          .trimEnd()
          .split('\r\n')
          .slice(1)
          .map((row) => row.split(',').slice(1));
        const table = chartTable(spec).rows.map((row) => row.slice(1));
        const drawn = drawnValues(spec);
        expect(drawn).toEqual(values);
        expect(spec.series.map((_, i) => csv.map((row) => (row[i] === '' ? null : Number(row[i]))))).toEqual(
          values,
        );
        expect(spec.series.map((_, i) => table.map((row) => row[i]))).toEqual(
          spec.series.map(({ points }) => points.map(({ text }) => text)),
        );
      }),
    );
  });
  it('and in the labels of the drawing', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
        const spec = specOf(
          'bars',
          values.map((_, i) => `Đơn vị ${i}`),
          [series('Điểm', 'main', values)],
        );
        const texts = drawChart(spec, 720).marks.flatMap((mark) =>
          mark.shape === 'text' ? [mark.text] : [],
        );
        const printed = spec.series[0]?.points.map(({ text }) => text) ?? [];
        expect(printed.filter((text) => !texts.includes(text))).toEqual([]);
      }),
    );
  });
  it('and in the tooltip, which shows the text of the point', () => {
    const spec = specOf('bars', ['A'], [series('Điểm', 'main', [8.5])]);
    const label = interactiveConfig(spec, colours, 720).options?.plugins?.tooltip?.callbacks?.label;
    expect(label?.call({} as never, { datasetIndex: 0, dataIndex: 0 } as never)).toBe('Điểm: 8,5');
  });
});
