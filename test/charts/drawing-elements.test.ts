import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import type { Mark } from '../../src/charts/mark.ts';
import { drawingElements } from '../rig/drawing-elements.ts';
import { kinds, series, specOf } from './sample-specs.ts';

const line = (x: number, tone: Mark['tone'] = 'line'): Mark => ({
  shape: 'line',
  tone,
  x1: x,
  y1: 0,
  x2: x,
  y2: 9,
  weight: 'hair',
});

describe('elements of a drawing', () => {
  it('joins neighbours that look alike into one path', () => {
    expect(drawingElements([line(1), line(2)])).toEqual([
      {
        tag: 'path',
        attributes: { class: 'tone-line', stroke: 'currentColor', 'stroke-width': 1, d: 'M1,0L1,9M2,0L2,9' },
        text: '',
      },
    ]);
  });
  it('writes bars as one filled path', () => {
    const bar = { shape: 'rect', tone: 'main', x: 0, width: 5, height: 2 } as const;
    expect(
      drawingElements([
        { ...bar, y: 0 },
        { ...bar, y: 4 },
      ]),
    ).toMatchObject([
      {
        tag: 'path',
        attributes: { class: 'tone-main', fill: 'currentColor', d: 'M0,0h5v2h-5zM0,4h5v2h-5z' },
      },
    ]);
  });
  it('leaves alone what differs, in its order', () => {
    expect(
      drawingElements([line(1), line(2, 'muted'), line(3)]).map((each) => each.attributes.class),
    ).toEqual(['tone-line', 'tone-muted', 'tone-line']);
  });
  it('keeps every text, in its order, in every kind of chart', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...kinds), values, (kind, own) => {
        const names = own.map((_, i) => `C${i}`);
        const { marks } = drawChart(specOf(kind, names, [series('S', 'main', own)]), 720);
        const written = drawingElements(marks).flatMap((each) =>
          'children' in each ? each.children.map(({ text }) => text) : [each.text],
        );
        const texts = marks.flatMap((mark) => (mark.shape === 'text' ? [mark.text] : []));
        expect(written.filter((text) => text !== '')).toEqual(texts.filter((text) => text !== ''));
      }),
    );
  });
});
