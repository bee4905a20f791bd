import type { pagesVi } from './pages-vi.ts';
import { quoted } from './quoted.ts';

export const pagesEn: typeof pagesVi = {
  home: {
    lead: (unit: string, total: string) => `${unit} leads with ${total} points`,
    leadTied: (units: string, total: string) => `${units} lead together with ${total} points`,
    leadBy: (points: string, unit: string) => `${points} points ahead of ${unit} in second place.`,
    nobody: 'No unit is ranked yet',
    ranked: (count: number) => `${count} units ranked`,
    spread: (low: string, high: string) => `from ${low} to ${high} points`,
    median: (points: string) => `median points without bonus: ${points}`,
    sixIndices: (count: number, year: number) => `${count} main indices in ${year}`,
    sixHint: 'Solid bar: what the median unit attained of the maximum.',
    years: 'Assessment years',
    why: 'See how this total adds up',
    leadMany: (count: number, total: string) => `${count} units lead together with ${total} points`,
    manyFirst: (count: number) => `${count} units share first place`,
    andOthers: (count: number) => `and ${count} more`,
    toUnits: 'All units',
    toCompare: 'Compare two to four units and years',
    next: 'Where to go next',
    toYear: (year: number) => `Full ranking of ${year}`,
    toProgress: 'Progress over the years and within the year',
    toMethodology: (year: number) => `How points are counted in ${year}`,
    toData: 'Download open data',
    description: (year: number) =>
      `Results of the digital transformation competition ${year}: ranking, indices, awards and open data.`,
  },
  yearPage: {
    title: (year: number) => `Ranking ${year}`,
    description: (year: number, count: number) =>
      `Ranking of ${count} units in ${year} by total, main indices and bonus.`,
    more: 'In this year',
    findings: (warnings: number) => `Checking the score sheets gave ${warnings} warnings and no errors.`,
  },
  unitPage: {
    title: (name: string, year: number) => `${name}, ${year}`,
    description: (name: string, year: number) =>
      `Self and appraised scores of ${name} in ${year}, each with its file and source cell.`,
    rankOf: (rank: number, count: string) => `Rank ${rank} of ${count} units`,
    totalOf: (total: string, points: string, bonus: string) =>
      `${total} points = ${points} index points + ${bonus} bonus`,
    gapTitle: 'Appraised against self',
    gap: (self: string, appraised: string, gap: string) =>
      `Self ${self}, appraised ${appraised}: a gap of ${gap} points.`,
    recognised: (decision: string, date: string, issuer: string) =>
      `Decision ${quoted(decision)} of ${date}, ${quoted(issuer)}`,
    allYears: 'This unit over the years',
    hash: 'SHA-256',
  },
  historyPage: {
    title: (name: string) => `${name} over the years`,
    description: (name: string) => `Points, ranks and reorganisations of ${name} over the assessment years.`,
    table: 'Result of each year',
    change: 'Against the year before',
    absent: 'did not take part, did not exist yet, or was reorganised',
    breaks: 'Why the series breaks',
    merge: (date: string, from: string, into: string) => `${date}: ${from} merged into ${into}.`,
    split: (date: string, from: string, into: string) => `${date}: ${from} was split into ${into}.`,
    rename: (date: string, from: string, into: string) => `${date}: ${from} was renamed ${into}.`,
    framework: (year: number) =>
      `${year}: the criteria changed; points are not compared with the year before.`,
    mains: 'Each main index over the years',
    compareYears: 'Compare the years of this unit',
    predecessors: 'Predecessors',
    successors: 'Successors',
  },
  progressPage: {
    title: 'Progress over the years',
    description:
      'Totals and ranks of the units over the years, progress within the year, and what breaks the comparison.',
    intro:
      'Lines break where units were reorganised or the criteria changed. A year without data is a gap, never zero.',
    breaks: 'What changed',
    rules: (year: number) => `The criteria of ${year} differ from the year before`,
    added: (code: string, max: string) => `component ${code} added (${max} points)`,
    dropped: (code: string, max: string) => `component ${code} dropped (${max} points)`,
    maxChanged: (code: string, before: string, after: string) =>
      `maximum of component ${code} from ${before} to ${after}`,
    computation: 'the way of adding up, a weight or the bonus',
    mergers: 'Units reorganised',
    oneYear: 'Only one year has been published; progress begins with the second.',
    panels: 'Unit by unit',
    tableHint:
      'Total of each year, with the rank in brackets. Points of years under different frameworks are not directly comparable.',
    tooMany: (count: string) => `There are ${count} units; the results by year are on the page of each unit.`,
    rounds: (year: number) => `Progress within ${year}`,
    roundsHint:
      'Self scores so far in each round, without bonus. Components not yet scored are gaps, never zero.',
    round: (date: string) => `By ${date}`,
    yearEnd: 'Year end',
  },
  dataPage: {
    title: 'Open data',
    description:
      'Scores, rankings, indices and award conditions of each year as CSV, JSON and Parquet, with descriptions and checksums.',
    intro:
      'Data as CSV and JSON, UTF-8, decimal point, kept to six decimals. Each score comes with its file, sheet and cell.',
    licence: 'Licence: Creative Commons Attribution 4.0 (CC BY 4.0).',
    content: 'Content',
    files: (year: number) => `Files of ${year}`,
    whole: 'All years',
    catalogue: 'data catalogue (DCAT) for machines',
    toSources: 'source files of each year with their SHA-256',
    sources: (year: number) => `Source files of ${year} and their SHA-256`,
    about: {
      'scores.csv': 'Component scores with their source cells',
      'ranking.csv': 'Ranking by total',
      'indices.csv': 'Main indices and groups',
      'eligibility.csv': 'Conditions of the unit awards',
      'bang-diem-{year}.xlsx': 'The tables above as one Excel workbook, with notes',
      'scores.parquet': 'The columns of scores.csv as Parquet, exact numbers for SQL',
      'ranking.parquet': 'The columns of ranking.csv as Parquet, exact numbers for SQL',
      'dataset.json': 'Everything of the year',
      'datapackage.json': 'Description of files and fields (Frictionless), checksums',
      'README.txt': 'Accompanying note',
    },
  },
  aboutPage: {
    title: 'About',
    description: 'What this site publishes, where its numbers come from, and how it protects personal data.',
    what: 'What this site publishes',
    whatText:
      'Yearly results of the digital transformation competition among the units of the province: scores of each index, ranking, awards and open data.',
    numbers: 'Where the numbers come from',
    numbersText:
      'The software reads each unit’s Excel score sheet, adds up exactly, never ranks what it rounded, and keeps the source cell of every score. An empty cell is a missing score, not zero.',
    states: 'State of the results',
    statesText:
      'An appraised result is a proposal. Only with a decision number and date does the site say that a unit received an award.',
    privacy: 'Personal data',
    privacyText:
      'The site names no nominated individual, uses no cookies and sends no request to a third party.',
    access: 'Accessibility',
    accessText:
      'The site works with keyboard and screen reader, without JavaScript, and prints on A4. Every chart has its table and one sentence.',
    software: 'Software',
    softwareText: 'Open source under the MIT licence. The same input always gives the same result.',
  },
};
