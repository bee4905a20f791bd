import type { indexPagesVi } from './index-pages-vi.ts';

export const indexPagesEn: typeof indexPagesVi = {
  indexPage: {
    title: (code: string, name: string, year: number) => `${code}. ${name}, ${year}`,
    heading: (name: string, year: number) => `${name}, ${year}`,
    description: (name: string, year: number) =>
      `Points and ranks of the units in ${name}, ${year}, by component index.`,
    fact: (max: string, count: number) =>
      `Maximum ${max} points, ${count} component ${count === 1 ? 'index' : 'indices'}`,
    leader: 'Leader',
    leaders: (count: number) => `${count} units share rank 1`,
    pointsOf: (points: string, max: string) => `${points} of ${max} points`,
    noLeader: 'No unit is ranked yet',
    medianShare: (share: string) => `${share} of the maximum`,
    lost: 'Points lost',
    lostShare: (share: string) => `${share} of all points lost in the year`,
    worthNothing: 'This index has a maximum of 0 points: it is observed and does not change the total.',
    lostWhere: 'Where points were lost',
    compared: 'Gaps and spread',
    components: 'Component indices',
    componentsHint:
      'Over the ranked units. Points lost are what the units fell short of the maximum, added up. Choose a component to see the points of each unit.',
    gap: 'Appraised − self',
    gapHint: 'The gap between appraised and self scores is the sum over the units that have both.',
    reachedMax: 'Units at the maximum',
    partShare: 'Share of points lost',
    matrix: 'Points of each unit',
    matrixHint: 'Choose a number to see where it comes from: file, sheet and cell.',
    others: 'Other main indices',
  },
  componentPage: {
    description: (name: string, year: number) =>
      `Self and appraised scores, ranks and source cells of each unit in the component index ${name}, ${year}.`,
    of: 'Part of the main index',
    maximum: (max: string) => `Maximum ${max} points`,
    office: 'Responsible office',
    atMax: 'At the maximum',
    atMaxOf: (count: number, all: number) => `${count} of ${all} units`,
    atMaxNobody: 'No unit reached the maximum.',
    atMaxAll: 'All ranked units reached the maximum.',
    atMaxMany: (count: number) => `${count} units reached the maximum: rank 1 in the table.`,
    atMaxWho: 'Reached the maximum:',
    middle: 'Interquartile range',
    middleHint: 'half of the units lie in this range',
    nobody: 'No ranked unit has a score in this component yet.',
    table: 'Points of each unit',
    tableHint:
      'Ranked by the points that count. Choose a number to see where it comes from; the source cell is that of the points that count, in the unit’s score sheet.',
    apart: 'Units without a rank in this component',
    apartHint:
      'The score is missing, the component does not apply, or the unit takes part without being ranked.',
    why: 'Reason',
    years: 'This component over the years',
    sameName: 'unchanged',
    note: 'Changed since the year before',
    renamed: 'new name: it may ask for something else',
    maxChanged: (before: string, after: string) => `maximum from ${before} to ${after} points`,
    onlyYear: (code: string) => `Only the criteria of this year have the code ${code}.`,
    neighbours: 'Neighbouring components',
    before: 'Previous component',
    after: 'Next component',
  },
  longTable: {
    left: (count: string) => `… ${count} units in between are not on this page …`,
    hint: (all: string) =>
      `There are ${all} units: this page shows only the first and the last ranks. For all of them see:`,
    file: 'the full data file (CSV)',
    find: 'search',
    league: 'the ranking of the year',
  },
};
