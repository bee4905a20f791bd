import { chartsFigureEn } from './charts-figure-en.ts';
import { chartsSpreadEn } from './charts-spread-en.ts';
import type { chartsVi } from './charts-vi.ts';

export const chartsEn: typeof chartsVi = {
  ...chartsFigureEn,
  ...chartsSpreadEn,
  sourceSheets: (year: string) => `score sheets of the units, ${year}`,
  total: 'Total',
  pointsOf: (max: string) => `Points (maximum ${max})`,
  share: 'Attained of the maximum (%)',
  rank: 'Rank',
  rankText: (rank: number, tied: boolean) => `rank ${rank}${tied ? ' (tied)' : ''}`,
  median: 'Median',
  best: 'Best',
  none: 'no data',
  noneIn: (year: number) => `no data in ${year}`,
  totalOf: (max: string) => `Total (indices up to ${max}, plus bonus)`,
  unranked: 'not ranked',
  newRules: 'New criteria',
  merger: 'Units reorganised',
  indexTitle: (unit: string, name: string, points: string) =>
    `${unit} is highest in ${name}: ${points} points`,
  indexTitleTied: (count: number, name: string, points: string) =>
    `${count} units are highest in ${name}: ${points} points`,
  indexSubtitle: (max: string, year: number) =>
    `Points of the units in ${year}, maximum ${max}; the line is the median`,
  indexSentence: (count: number, high: string, low: string, median: string) =>
    `${count} units, from ${low} to ${high} points; half of them have ${median} points or more.`,
  totalTitle: (median: string) => `Half of the units have ${median} points or more`,
  totalSentence: (count: number, leader: string, high: string, low: string) =>
    `${count} units, from ${low} to ${high} points; highest: ${leader}.`,
  totalSubtitle: (year: number) => `Total with bonus in ${year}; the line is the median`,
  profileTitle: (unit: string, above: number, all: number) =>
    `${unit} is at or above the median in ${above} of ${all} main indices`,
  profileSubtitle: (year: number) => `Attained of the maximum, ${year}`,
  profileSentence: (best: string, bestShare: string, worst: string, worstShare: string) =>
    `Highest in ${best} (${bestShare}), lowest in ${worst} (${worstShare}).`,
  historyTitle: (unit: string, first: string, last: string, year: string) =>
    `${unit}: from ${first} to ${last} points (${year})`,
  historyTitleOne: (unit: string, points: string, year: number) => `${unit}: ${points} points in ${year}`,
  historySubtitle: 'Total of each year against the median of the units',
  historySentence: (list: string) => `Totals: ${list}.`,
  linesTitle: (unit: string, gain: string, from: number, to: number) =>
    `${unit} gained most, ${gain} points from ${from} to ${to}`,
  linesTitlePlain: 'Totals of the units over the years',
  linesSubtitle: 'Total with bonus; bold lines are the three leaders of the latest year and the median',
  linesSentence: (count: number, years: string, breaks: string) =>
    `${count} units over the years ${years}. ${breaks}`,
  breaksSentence: (years: string) =>
    `Series break before ${years} because the criteria or the units changed.`,
  bumpTitle: (unit: string, years: number) => `${unit} ranked first in ${years} years, ties included`,
  bumpTitlePlain: 'Ranks of the units over the years',
  bumpSubtitle: 'Rank 1 is at the top; lines break where a unit was reorganised',
  bumpSentence: (list: string) => `First in each year: ${list}.`,
  roundsTitle: (unit: string, points: string, day: string) =>
    `${unit} leads the round of ${day} with ${points} self-scored points`,
  roundsSubtitle: (year: number) => `Self scores so far in ${year}, without bonus`,
  roundsSentence: (first: string, last: string) =>
    `The median rises from ${first} in the first round to ${last} at the end of the year.`,
  unitsTitle: 'Unit',
  yearsTitle: 'Year',
  roundsAxis: 'Round',
  indicesTitle: 'Main index',
};
