import { scaleLinear, scalePoint } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryScale } from '../../src/charts/category-axis.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { marksMarkup } from '../../src/charts/marks-markup.ts';
import { pxText } from '../../src/charts/px-text.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { valueScale } from '../../src/charts/value-axis.ts';
import { wrapText } from '../../src/charts/wrap-text.ts';
import { html, markupOf } from '../../src/text/html.ts';
import { visibleText } from '../../src/text/visible-text.ts';
import { drawingElements } from '../rig/drawing-elements.ts';
import { drawingMarkup } from '../rig/drawing-markup.ts';
import { kinds, series, specOf } from './sample-specs.ts';

// What is written for speed says the same as the plain way.

describe('markup of marks', () => {
  it('is what the elements of the drawing say, in every kind of chart', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...kinds), values, fc.constantFrom(720, 340), (kind, own, width) => {
        const names = own.map((_, i) => `<C${i}>`);
        const all = [series('S', 'main', own), series('R', 'reference', own), series('K', 'context', own)];
        const { marks } = drawChart(specOf(kind, names, all), width);
        expect(markupOf(marksMarkup(marks))).toBe(markupOf(html`${drawingMarkup(drawingElements(marks))}`));
      }),
    );
  });
  it('is nothing for no marks', () => {
    expect(markupOf(marksMarkup([]))).toBe('');
  });
});

describe('text in markup', () => {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  const plainly = (text: string): string => visibleText(text).replace(/[&<>"']/g, (one) => entities[one]!);
  it('is visible and escaped, whatever the character', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(all.filter((one) => markupOf(html`${one}`) !== plainly(one))).toEqual([]);
  });
  it('is visible and escaped as a whole', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(text, (one) => {
        expect(markupOf(html`${one}`)).toBe(plainly(one));
      }),
    );
  });
});

describe('pxText', () => {
  it('writes tenths as numbers are written', () => {
    const tenths = Array.from({ length: 30_000 }, (_, i) => (i - 5_000) / 10);
    expect(tenths.filter((px) => pxText(px) !== String(px) || pxText(px) !== `${px}`)).toEqual([]);
  });
});

describe('scales', () => {
  const px = fc.integer({ min: 0, max: 720 });
  it('put values where d3 puts them', () => {
    const number = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(number, number, px, px, number, (one, other, from, to, value) => {
        const domain = [Math.min(one, other), Math.max(one, other)] as const;
        const spec = { ...specOf('bars', ['A'], []), domain };
        const d3 = scaleLinear().domain(domain).range([from, to]).clamp(true);
        expect(valueScale(spec, from, to)(value) + 0).toBe(d3(value) + 0);
      }),
    );
  });
  it.each([1, 2, 5])('put %i categories where d3 puts them', (count) => {
    const places = Array.from({ length: count }, (_, i) => i);
    const spec = specOf('lines', places.map(String), []);
    const d3 = scalePoint<number>().domain(places).range([51.3, 617.9]);
    expect(places.map(categoryScale(spec, 51.3, 617.9))).toEqual(places.map((i) => d3(i)));
  });
});

describe('wrapped text', () => {
  it('is the same again, after other widths', () => {
    const text = 'Sở Nông nghiệp và Phát triển nông thôn';
    const widths = Array.from({ length: 12 }, (_, i) => 60 + 20 * i);
    const first = widths.map((width) => wrapText(text, width, 13));
    expect(widths.map((width) => wrapText(text, width, 13))).toEqual(first);
    expect(first.flat().join(' ').split(' ').length).toBe(12 * text.split(' ').length);
  });
  it('keeps sizes and weights apart', () => {
    const text = 'Sở Nông nghiệp và Phát triển nông thôn';
    const width = textWidth(text, 13);
    expect(wrapText(text, width - 1, 13)).toHaveLength(2);
    expect(wrapText(text, width - 1, 12)).toHaveLength(1);
    expect(wrapText(text, width - 1, 13, true)).toHaveLength(2);
    expect(wrapText(text, width, 13, true)).toHaveLength(2);
    expect(wrapText(text, width, 13)).toEqual([text]);
  });
});
