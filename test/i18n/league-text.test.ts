import { describe, expect, it } from 'vitest';
import { leaguePages } from '../../src/dataset/league-pages.ts';
import { leadSentences, leaguePageName, spreadSentence } from '../../src/i18n/league-text.ts';
import { leagueYear, rankedUnits } from '../rig/league-years.ts';

const total = 400_000_000;
const spreadOf = (min: number, q1: number, median: number, q3: number, max: number) => ({
  min,
  q1,
  median,
  q3,
  max,
});
const even = spreadOf(100e6, 200e6, 250e6, 300e6, total);

describe('leadSentences', () => {
  it.each`
    ranks           | groups        | sentences                                                                             | because
    ${[1, 2]}       | ${['a']}      | ${['Sở 1 dẫn đầu với 400,00 điểm.']}                                                  | ${'one leader'}
    ${[1, 1, 3]}    | ${['a']}      | ${['Sở 1, Sở 2 cùng dẫn đầu với 400,00 điểm.']}                                       | ${'a tie names both'}
    ${[1, 1, 1, 1]} | ${['a']}      | ${['4 đơn vị cùng dẫn đầu với 400,00 điểm.']}                                         | ${'many are counted'}
    ${[null]}       | ${['a']}      | ${[]}                                                                                 | ${'nobody is ranked'}
    ${[1, 1]}       | ${['a', 'b']} | ${['Bảng a: Sở 1 dẫn đầu với 400,00 điểm.', 'Bảng b: Sở 2 dẫn đầu với 400,00 điểm.']} | ${'each list has its leader'}
  `('$sentences: $because', ({ ranks, groups, sentences }) => {
    const units = ranks.map((rank: number | null, i: number) => ({
      rank,
      total,
      rankedGroup: groups[i % groups.length],
    }));
    expect(leadSentences('vi', leagueYear(units, groups))).toEqual(sentences);
  });
});

describe('spreadSentence', () => {
  it.each`
    count   | spread                                         | sentence                                                                                                                                                                 | because
    ${0}    | ${null}                                        | ${''}                                                                                                                                                                    | ${'nobody is ranked'}
    ${1}    | ${spreadOf(total, total, total, total, total)} | ${'Only one unit is ranked; its total includes the bonus.'}                                                                                                              | ${'one has no spread'}
    ${3}    | ${spreadOf(total, total, total, total, total)} | ${'3 units are ranked, all with the same total of 400.00, bonus included.'}                                                                                              | ${'all equal'}
    ${4}    | ${even}                                        | ${'4 units are ranked; totals, bonus included, run from 100.00 to 400.00. The median total is 250.00.'}                                                                  | ${'few units need no quartiles'}
    ${1200} | ${even}                                        | ${'1,200 units are ranked; totals, bonus included, run from 100.00 to 400.00. The median total is 250.00; the middle half of the units lies between 200.00 and 300.00.'} | ${'all five numbers'}
  `('$count: $because', ({ count, spread, sentence }) => {
    expect(spreadSentence('en', leagueYear(rankedUnits(count), undefined, { spread }))).toBe(sentence);
  });
});

it('names pages by the ranks they show', () => {
  const pages = leaguePages(leagueYear([...rankedUnits(1001), { rank: null }]));
  expect(pages.map((page) => leaguePageName('vi', page, false))).toEqual([
    'Hạng 1–150',
    'Hạng 151–300',
    'Hạng 301–450',
    'Hạng 451–600',
    'Hạng 601–750',
    'Hạng 751–900',
    'Hạng 901–1.001; Đơn vị không xếp hạng',
  ]);
  expect(leaguePageName('vi', pages[0]!, true)).toBe('Bảng chung: Hạng 1–150');
});
