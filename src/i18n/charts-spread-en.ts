import type { chartsSpreadVi } from './charts-spread-vi.ts';

export const chartsSpreadEn: typeof chartsSpreadVi = {
  unitCount: 'Number of units',
  q1: 'First quartile',
  q3: 'Third quartile',
  bin: (from: string, below: string) => `${from} to below ${below}`,
  lastBin: (from: string, to: string) => `${from} to ${to}`,
  spreadTitle: (q1: string, q3: string) => `The middle half of the units has ${q1} to ${q3} points`,
  spreadTitleEqual: (count: number, points: string) => `All ${count} units have ${points} points`,
  spreadSubtitle: (year: number) => `Ranked units by range of their total, ${year}`,
  spreadSubtitleOf: (name: string, year: number) => `Units by range of their points in ${name}, ${year}`,
  spreadSentence: (count: number, low: string, high: string, most: number, bins: string) =>
    `${count} units, from ${low} to ${high} points; most of them in the range ${bins}: ${most}.`,
  lostShare: 'Share of all lost points (%)',
  lostPoints: 'Points short of the maximum',
  components: 'Component index',
  lostTitle: (name: string, share: string) => `${name} accounts for ${share} of the lost points`,
  lostSubtitle: (year: number, shown: number) =>
    `The ${shown} component indices that cost the ranked units most points, ${year}`,
  lostSubtitleIn: (year: number, main: string) =>
    `Share of each component index in the points lost in ${main}, ${year}`,
  lostSentence: (lost: string, shown: number, share: string) =>
    `The ranked units lost ${lost} points in all; the ${shown} component indices shown account for ${share}.`,
  unitLostTitle: (name: string, points: string) => `Most points were lost in ${name}: ${points}`,
  unitLostTitleTied: (count: number, points: string) =>
    `${count} component indices cost most, ${points} points each`,
  unitLostSubtitle: (unit: string, year: number, shown: number, all: number) =>
    shown < all
      ? `${unit}, ${year}: the ${shown} costliest of ${all} component indices with lost points`
      : `${unit}, ${year}: component indices with lost points`,
  unitLostSentence: (lost: string, count: number, shown: string) =>
    `${lost} points lost in ${count} component indices; those shown cost ${shown} points.`,
  self: 'Self-scored',
  appraised: 'Appraised',
  points: 'Points',
  gapTitleUnits: (unit: string, change: string) =>
    `${unit} differs most from its self score: ${change} points`,
  gapTitleTied: (count: number, change: string) =>
    `${count} units differ most from their self scores: ${change} points`,
  gapTitleMains: (name: string, change: string) =>
    `The largest difference from the self score is in ${name}: ${change} points`,
  gapTitleMainsTied: (count: number, change: string) =>
    `${count} main indices differ most from their self scores: ${change} points`,
  gapTitleNone: 'Appraised scores equal self scores',
  gapSubtitle: (name: string, year: number) =>
    `${name}, ${year}: hollow dots are self scores, filled dots appraised scores`,
  gapSentence: (count: number, down: number, up: number, same: number) =>
    `Of ${count} cases with both scores, ${down} were appraised lower, ${up} higher, ${same} the same.`,
  componentTitleMax: (count: number, all: number, name: string) =>
    `${count} of ${all} units have the maximum in ${name}`,
  finalOf: (year: number) => `Result of ${year}`,
  totalIn: (year: number) => `Total of ${year}`,
  performance: 'Performance',
  maxima: 'Changed maxima',
  added: 'New components',
  dropped: 'Dropped components',
  bonus: 'Bonus',
  part: 'Part of the change',
  stepsTitle: (unit: string, change: string, year: number) => `${unit}: ${change} points against ${year}`,
  stepsSubtitle: (from: number, to: number) =>
    `From the total of ${from} to that of ${to}; filled blocks add, hollow blocks take away`,
  stepsSentence: (list: string, total: string) => `${list}; together ${total}.`,
  attainment: 'Attained of the maximum (%)',
  mainsTitle: (name: string, change: string, from: number, to: number) =>
    `The largest change is in ${name}: ${change} percentage points from ${from} to ${to}`,
  mainsTitlePlain: 'Attainment in each main index over the years',
  mainsSubtitle: (unit: string) =>
    `${unit}: attainment in each main index; the thin line is the median of the units`,
  mainsSentence: (list: string) => `Latest attainment: ${list}.`,
  panelMedian: (name: string) => `Median, ${name}`,
  unitsPanelsTitle: (count: number, all: number, year: number) =>
    `${count} of ${all} units attained 90% of the maximum or more in ${year}`,
  unitsPanelsSubtitle: 'Attainment of each unit without bonus; the thin line is the median of the units',
  unitsPanelsSentence: (year: number, median: string, low: string, high: string) =>
    `${year}: lowest ${low}, median ${median}, highest ${high}.`,
  lastFinal: (year: number) => `Median result of ${year}`,
  yearBegins: (year: number) => `${year} begins`,
  notComparable: 'not comparable',
};
