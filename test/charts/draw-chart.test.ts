import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../src/charts/chart-spec.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import type { Drawing, Mark, TextMark } from '../../src/charts/mark.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { kinds, point, series, specOf, unitNames } from './sample-specs.ts';

const widths = [720, 340];
const years = ['2021', '2022', '2023', '2024'];

function marksOf<S extends Mark['shape']>(drawing: Drawing, shape: S): Extract<Mark, { shape: S }>[] {
  return drawing.marks.filter((mark): mark is Extract<Mark, { shape: S }> => mark.shape === shape);
}

function textsOf(drawing: Drawing): string[] {
  return marksOf(drawing, 'text').map(({ text }) => text);
}

/** Texts that leave the viewBox, by the estimate of `textWidth`. */
function outside({ width, height, marks }: Drawing): string[] {
  const texts = marks.filter((mark): mark is TextMark => mark.shape === 'text');
  return texts
    .filter(({ text, x, y, size, anchor, bold }) => {
      const own = textWidth(text, size, bold);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - own : x - own / 2;
      return !(left >= -0.2 && left + own <= width + 0.2 && y >= size * 0.8 && y <= height - size * 0.2);
    })
    .map(({ text }) => text);
}

function many(kind: ChartSpec['kind'], count: number): ChartSpec {
  const names = Array.from({ length: count }, (_, i) => unitNames[i % unitNames.length] ?? '');
  if (kind !== 'lines' && kind !== 'bump' && kind !== 'multiples') {
    const values = names.map((_, i) => (i % 7 === 3 ? null : 100 - i));
    const median = names.map(() => 50);
    return specOf(kind, names, [
      series('Điểm thẩm định', 'main', values),
      series('Trung vị của các đơn vị', kind === 'dumbbell' ? 'main' : 'reference', median),
      series(
        'Điểm tự chấm',
        'reference',
        values.map((value, i) => (value === null ? 60 : Math.min(100, value + i))),
      ),
    ]);
  }
  const all = names.map((name, i) =>
    series(
      name,
      i === 0 ? 'main' : 'context',
      years.map((_, year) => ((i + year) % 9 === 5 ? null : i + 1)),
    ),
  );
  const label = 'Bộ chỉ số mới theo Quyết định 922/QĐ-BTTTT, không so sánh được với các năm trước';
  return { ...specOf(kind, years, all), breaks: [{ before: 2, label }] };
}

describe('every drawing', () => {
  const cases = kinds.flatMap((kind) =>
    [1, 2, 20, 60].flatMap((count) => widths.map((width) => ({ kind, count, width }))),
  );
  it.each(cases)('$kind with $count at $width px keeps all text inside', ({ kind, count, width }) => {
    const drawing = drawChart(many(kind, count), width);
    expect(textsOf(drawing).length).toBeGreaterThan(0);
    expect(outside(drawing)).toEqual([]);
  });
  it.each(cases)(
    '$kind with $count at $width px has only finite numbers of one decimal',
    ({ kind, count, width }) => {
      const numbers = drawChart(many(kind, count), width).marks.flatMap((mark) =>
        Object.values(mark).filter((value) => typeof value === 'number'),
      );
      expect(numbers.filter((value) => !(Math.round(value * 10) / 10 === value))).toEqual([]);
      const paths = marksOf(drawChart(many(kind, count), width), 'path').map(({ d }) => d);
      expect(paths.filter((d) => /NaN|\.\d\d/.test(d))).toEqual([]);
    },
  );
  it.each`
    kind           | shapes | because
    ${'bars'}      | ${0}   | ${'no bar'}
    ${'profile'}   | ${1}   | ${'only the sample in the key'}
    ${'lines'}     | ${0}   | ${'no line, no dot'}
    ${'bump'}      | ${0}   | ${'no line, no circle'}
    ${'histogram'} | ${0}   | ${'no column'}
    ${'dumbbell'}  | ${1}   | ${'only the sample in the key'}
    ${'steps'}     | ${0}   | ${'no bar, no tick'}
    ${'multiples'} | ${0}   | ${'no line, no dot'}
  `('$kind without any value says so: $because', ({ kind, shapes }) => {
    for (const width of widths) {
      const drawing = drawChart(
        specOf(kind, years, [series('Sở Y tế', 'main', [null, null, null, null])]),
        width,
      );
      expect(textsOf(drawing).join(' ')).toContain('chưa');
      expect(outside(drawing)).toEqual([]);
      const data = drawing.marks.filter(({ shape, tone }) => tone === 'main' && shape !== 'text');
      expect(data).toHaveLength(shapes);
    }
  });
  it.each(kinds)('%s without series or categories does not fail', (kind) => {
    expect(drawChart(specOf(kind, [], []), 720).width).toBe(720);
  });
  it('wraps an endless word instead of cutting it', () => {
    const word = 'Ư'.repeat(120);
    const drawing = drawChart(specOf('bars', [word], [series('Điểm', 'main', [5])]), 340);
    expect(textsOf(drawing).join('')).toContain(word);
    expect(outside(drawing)).toEqual([]);
  });
});

describe('bars', () => {
  it.each`
    value   | bars | because
    ${0}    | ${1} | ${'zero is a value: a bar without length, and its text'}
    ${50}   | ${1} | ${'an ordinary value'}
    ${null} | ${0} | ${'a gap has no bar'}
  `('$value: $because', ({ value, bars }) => {
    const drawing = drawChart(specOf('bars', ['Sở Y tế'], [series('Điểm', 'main', [value])]), 720);
    expect(marksOf(drawing, 'rect').filter(({ tone }) => tone === 'main')).toHaveLength(bars);
    expect(textsOf(drawing)).toContain(point(value).text);
  });
  it('draws a constant reference as one dashed line and a varying one as ticks', () => {
    const main = series('Điểm', 'main', [80, 40]);
    const dashed = (values: number[]) =>
      marksOf(
        drawChart(specOf('bars', ['A', 'B'], [main, series('R', 'reference', values)]), 720),
        'line',
      ).filter(({ weight }) => weight === 'dashed').length;
    expect([dashed([60, 60]), dashed([60, 61])]).toEqual([1, 0]);
  });
  it('shows context where the main series has no value', () => {
    const spec = specOf(
      'bars',
      ['A', 'B'],
      [{ ...series('Sở Y tế', 'main', [null, 40]) }, series('Khác', 'context', [80, null])],
    );
    const tones = marksOf(drawChart(spec, 720), 'rect').map(({ tone }) => tone);
    expect(tones).toEqual(['context', 'main']);
  });
});

describe('profile', () => {
  it('gives each reference a shape of its own', () => {
    const spec = specOf(
      'profile',
      ['Hạ tầng số'],
      [
        series('Sở Y tế', 'main', [70]),
        series('Trung vị', 'reference', [60]),
        series('Cao nhất', 'reference', [90]),
      ],
    );
    const shapes = drawChart(spec, 720)
      .marks.filter(({ tone }) => tone === 'reference')
      .map(({ shape }) => shape);
    // each once in the key and once on the bar
    expect(shapes).toEqual(['rect', 'path', 'rect', 'path']);
  });
});

describe('lines', () => {
  const line = (values: (number | null)[], breaks: ChartSpec['breaks'] = []) =>
    drawChart({ ...specOf('lines', years, [series('Sở Y tế', 'main', values)]), breaks }, 720);
  it.each`
    values                  | breaks                           | paths | dots | because
    ${[10, 20, 30, 40]}     | ${[]}                            | ${1}  | ${4} | ${'an unbroken line'}
    ${[10, 20, null, 40]}   | ${[]}                            | ${1}  | ${3} | ${'no line across the gap; the lone point is a dot'}
    ${[10, null, 30, null]} | ${[]}                            | ${0}  | ${2} | ${'only lone points'}
    ${[10, 20, 30, 40]}     | ${[{ before: 2, label: 'Mới' }]} | ${2}  | ${4} | ${'no line across a break'}
    ${[0, 0, 0, 0]}         | ${[]}                            | ${1}  | ${4} | ${'zero is a value'}
  `('$values: $because', ({ values, breaks, paths, dots }) => {
    expect(marksOf(line(values, breaks), 'path')).toHaveLength(paths);
    expect(marksOf(line(values, breaks), 'circle')).toHaveLength(dots);
  });
  it('draws a break as a dashed line with its label', () => {
    const drawing = line([1, 2, 3, 4], [{ before: 2, label: 'Bộ chỉ số mới' }]);
    expect(marksOf(drawing, 'line').filter(({ weight }) => weight === 'dashed')).toHaveLength(1);
    expect(textsOf(drawing)).toContain('Bộ chỉ số mới');
  });
  it('keys a long break label to a note where the drawing is narrow', () => {
    const spec = { ...many('lines', 2), series: [series('A', 'main', [1, 2, 3, 4])] };
    const texts = textsOf(drawChart(spec, 340));
    expect(texts).toContain('(1)');
    expect(texts.join(' ')).toContain('(1) Bộ chỉ số mới theo Quyết định 922/QĐ-BTTTT');
  });
  it('says when a main line ends early', () => {
    expect(textsOf(line([10, 20, null, null]))).toContain('Sở Y tế (2022) 20');
  });
});

describe('bump', () => {
  it('shows both units of a tie, with the same number at two places', () => {
    const spec = specOf(
      'bump',
      ['2023', '2024'],
      [series('A', 'main', [1, 1]), series('B', 'context', [2, 1]), series('C', 'context', [3, 3])],
    );
    for (const width of widths) {
      const drawing = drawChart(spec, width);
      const right = Math.max(...marksOf(drawing, 'circle').map(({ cx }) => cx));
      const ends = marksOf(drawing, 'circle').filter(({ cx }) => cx === right);
      const [a, b, c] = ends.map(({ cy }) => cy).sort((one, other) => one - other);
      expect(ends).toHaveLength(3);
      expect((b ?? 0) - (a ?? 0)).toBeGreaterThanOrEqual(17);
      expect(c ?? 0).toBeGreaterThan(b ?? 0);
      expect(textsOf(drawing).filter((text) => text === '1')).toHaveLength(3);
    }
  });
  it('puts rank 1 at the top', () => {
    const spec = specOf('bump', ['2024'], [series('A', 'main', [2]), series('B', 'main', [1])]);
    const [two, one] = marksOf(drawChart(spec, 720), 'circle');
    expect(one?.cy).toBeLessThan(two?.cy ?? 0);
  });
});
