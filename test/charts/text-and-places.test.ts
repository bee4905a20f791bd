import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bumpSlots } from '../../src/charts/bump-slots.ts';
import { lineRuns } from '../../src/charts/line-runs.ts';
import { markElement } from '../../src/charts/mark-element.ts';
import { pointSentence, walkPoint } from '../../src/charts/point-walk.ts';
import { relaxLabels } from '../../src/charts/relax-labels.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { tickText } from '../../src/charts/value-axis.ts';
import { wrapText } from '../../src/charts/wrap-text.ts';
import { series, specOf } from './sample-specs.ts';

describe('wrapText', () => {
  it.each`
    text                                        | width  | lines                                            | because
    ${'Sở Y tế'}                                | ${200} | ${['Sở Y tế']}                                   | ${'it fits'}
    ${'Sở Nông nghiệp và Phát triển nông thôn'} | ${160} | ${['Sở Nông nghiệp và', 'Phát triển nông thôn']} | ${'two even lines'}
    ${''}                                       | ${200} | ${['']}                                          | ${'always a line'}
  `('$text: $because', ({ text, width, lines }) => {
    expect(wrapText(text, width, 13)).toEqual(lines);
  });
  it('loses no letter and fits every line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 20, max: 300 }), (text, width) => {
        const lines = wrapText(text, width, 12);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(lines.filter((line) => textWidth(line, 12) > width && [...line].length > 1)).toEqual([]);
      }),
    );
  });
  it('measures composed and decomposed letters alike', () => {
    expect(textWidth('Sở Y tế'.normalize('NFD'), 13)).toBe(textWidth('Sở Y tế'.normalize('NFC'), 13));
  });
});

describe('relaxLabels', () => {
  const at = (...wanted: number[]) => wanted.map((middle) => ({ wanted: middle, height: 10 }));
  it.each`
    slots             | places          | because
    ${at(20, 60)}     | ${[20, 60]}     | ${'far apart: they stay'}
    ${at(50, 50)}     | ${[45, 55]}     | ${'equal: around the place they share'}
    ${at(60, 20)}     | ${[60, 20]}     | ${'the order of the list does not matter'}
    ${at(0, 0)}       | ${[5, 15]}      | ${'kept inside at the top'}
    ${at(100, 99)}    | ${[95, 85]}     | ${'kept inside at the bottom'}
    ${at(50, 55, 45)} | ${[50, 60, 40]} | ${'three in a row'}
  `('$because', ({ slots, places }) => {
    expect(relaxLabels(slots, 0, 100)).toEqual(places);
  });
});

describe('lineRuns', () => {
  it.each`
    values          | before | runs             | because
    ${[1, 2, 3]}    | ${[]}  | ${[[0, 1, 2]]}   | ${'one run'}
    ${[1, null, 3]} | ${[]}  | ${[[0], [2]]}    | ${'a gap ends a run'}
    ${[1, 2, 3]}    | ${[1]} | ${[[0], [1, 2]]} | ${'a break ends a run'}
    ${[null, 2, 3]} | ${[1]} | ${[[1, 2]]}      | ${'gap and break at one place'}
    ${[null, null]} | ${[]}  | ${[]}            | ${'nothing to join'}
  `('$values, breaks $before: $because', ({ values, before, runs }) => {
    const breaks = before.map((position: number) => ({ before: position, label: '' }));
    expect(lineRuns(series('A', 'main', values), breaks)).toEqual(runs);
  });
});

describe('bumpSlots', () => {
  it.each`
    ranks           | slots            | because
    ${[1, 2, 3]}    | ${[1, 2, 3]}     | ${'no tie'}
    ${[1, 1, 3]}    | ${[1.1, 1.9, 3]} | ${'two around 1.5'}
    ${[2, 2, 2]}    | ${[2.2, 3, 3.8]} | ${'three around 3'}
    ${[1, null, 2]} | ${[1, null, 2]}  | ${'a gap has no place'}
  `('$ranks: $because', ({ ranks, slots }) => {
    const all = ranks.map((rank: number | null, i: number) => series(`S${i}`, 'context', [rank]));
    const found = bumpSlots(specOf('bump', ['2024'], all), 0, 0.8);
    expect(found.map((slot) => (slot === null ? null : Math.round(slot * 10) / 10))).toEqual(slots);
  });
});

describe('walkPoint', () => {
  const bars = specOf('bars', ['A', 'B'], [series('S', 'main', [1, 2]), series('T', 'reference', [3, null])]);
  const lines = { ...bars, kind: 'lines' as const };
  it.each`
    spec     | key             | to                            | because
    ${bars}  | ${'ArrowDown'}  | ${{ series: 0, category: 1 }} | ${'bars run down the page'}
    ${bars}  | ${'ArrowUp'}    | ${{ series: 0, category: 0 }} | ${'it stops at the edge'}
    ${bars}  | ${'ArrowRight'} | ${{ series: 1, category: 0 }} | ${'across: another series'}
    ${lines} | ${'ArrowRight'} | ${{ series: 0, category: 1 }} | ${'time runs to the right'}
    ${lines} | ${'End'}        | ${{ series: 0, category: 1 }} | ${'the last category'}
    ${lines} | ${'a'}          | ${null}                       | ${'not a key of ours'}
  `('$key: $because', ({ spec, key, to }) => {
    expect(walkPoint(spec, { series: 0, category: 0 }, key)).toEqual(to);
  });
  it('says what a gap says', () => {
    expect(pointSentence(bars, { series: 1, category: 1 })).toBe('B, T: chưa có điểm');
  });
});

describe('markElement', () => {
  it('uses presentation attributes and never style', () => {
    const line = { shape: 'line', tone: 'line', x1: 0, y1: 1, x2: 2, y2: 3, weight: 'dashed' } as const;
    expect(markElement(line)).toEqual({
      tag: 'line',
      attributes: {
        class: 'tone-line',
        x1: 0,
        y1: 1,
        x2: 2,
        y2: 3,
        stroke: 'currentColor',
        'stroke-width': 1.5,
        'stroke-dasharray': '5 3',
      },
      text: '',
    });
  });
});

describe('tickText', () => {
  it.each`
    value        | mark   | text     | because
    ${0.5}       | ${','} | ${'0,5'} | ${'Vietnamese decimal comma'}
    ${0.1 + 0.2} | ${'.'} | ${'0.3'} | ${'no floating-point tail'}
    ${-20}       | ${','} | ${'−20'} | ${'a true minus'}
    ${0}         | ${','} | ${'0'}   | ${'zero'}
  `('$value: $because', ({ value, mark, text }) => {
    expect(tickText(value, mark)).toBe(text);
  });
});
