import type { leadershipOfficeVi } from './leadership-office-vi.ts';
import { quoted } from './quoted.ts';

/** English texts of the leadership's pages on offices, reminders, sensitivity and findings. */
export const leadershipOfficeEn: typeof leadershipOfficeVi = {
  offices: {
    unassigned: 'Assigned to nobody',
    lead: (offices: string, unassigned: string) =>
      `Responsible offices: ${offices}. Components assigned to nobody: ${unassigned}.`,
    most: (office: string, points: string) => `Most points lost: ${office} (${points} points).`,
    nobody: (count: string) => `The rules of the year name no responsible office (components: ${count}).`,
    how: 'To assign one, write office beside each component in framework.yaml of the year.',
    office: 'Office',
    count: 'Components',
    lost: 'Points lost',
    lostHint: 'Points lost: maximum less counted score, added up over the ranked units.',
    missing: 'Missing scores',
    missingIn: 'Missing in',
    due: (day: string, days: string) => `Scores are due by ${day} (${days}).`,
    mostLost: (units: string) => `Units that lost most: ${units}.`,
    overview: 'Offices at a glance',
  },
  reminders: {
    lead: (units: string, all: string, late: string) =>
      `${units} of ${all} units have something left to do or did it late; tasks overdue or done late: ${late}.`,
    allDone: (all: string) => `All ${all} units have done everything in time.`,
    asOf: (day: string) => `As of ${day}.`,
    settled: 'The year has its decision: the list is for the record only.',
    todo: 'Task',
    todos: {
      register: 'Not registered',
      sheet: 'No score sheet',
      'registered-late': (at: string) => `Registered late: ${at}`,
      'sent-late': (at: string) => `Dossier sent late: ${at}`,
      documents: (names: string) => `Documents missing: ${quoted(names)}`,
      sign: (names: string) => `Not signed: ${quoted(names)}`,
      scores: (column: string, count: string, codes: string) =>
        `Scores missing in the ${column.toLowerCase()} column: ${count} (${codes})`,
    },
  },
  sensitivity: {
    bonusLead: (moved: string) => `Without the bonus, units with another rank: ${moved}`,
    firstSame: 'the first stays the same.',
    firstOther: (first: string) => `first would be ${first}.`,
    noBonus: 'No unit has a bonus this year.',
    componentsLead: (changing: string, all: string) =>
      `Leaving out one component at a time: the first changes in ${changing} of ${all} cases.`,
    hint: 'Only units that are ranked are compared. Ranks are computed anew by the rules of the year, on unrounded values; they replace no result.',
    ranks: 'Ranks side by side',
    published: 'As published',
    withoutBonus: 'Without bonus',
    lastRules: (year: number) => `Rules of ${year}`,
    lastHow: (year: number, common: string, rescaled: string) =>
      `Column “Rules of ${year}”: the sum over the ${common} components that both years have (by code), each score times the maximum of ${year}, divided by this year’s maximum (components with another maximum: ${rescaled}), plus the bonus by the tiers of ${year} for this year’s recognised initiatives.`,
    lastLeft: (added: string, gone: string) =>
      `Not counted: ${added} new components of this year. Last year’s components that are gone, ${gone}, have no scores. This is therefore not the total that last year’s rules would have given.`,
    noLast: {
      'no-year': 'There are no data of the year before to compare with its rules.',
      weighted: 'Not compared with last year’s rules: one of the two years weights its points.',
      'not-applicable':
        'Not compared with last year’s rules: some components do not apply and leave the maximum.',
      'nothing-common': 'Not compared with last year’s rules: the two years share no code.',
    },
    components: 'Leaving out each component',
    unchanged: (codes: string) => `Leaving out one of these changes no rank: ${codes}.`,
    component: 'Component left out',
    max: 'Maximum',
    moved: 'Units with another rank',
    largest: 'Largest move',
    move: (unit: string, from: string, to: string) => `${unit}: rank ${from} becomes ${to}`,
    first: 'First',
    same: 'unchanged',
  },
  findings: {
    lead: (missing: string, late: string, errors: string, warnings: string) =>
      `Units without a score sheet: ${missing}; dossiers sent late: ${late}; open errors: ${errors}, open warnings: ${warnings}.`,
    sheets: 'Sheets missing, dossiers late, scores missing',
    accepted: 'Accepted warnings',
    notes: 'Notes in the score sheets',
    note: 'Note',
    noteCells: 'Components and cells in the unit’s sheet',
    notesHint: 'The column “Ghi chú” of the forms, as written; never published.',
    acceptedHint: 'Whoever accepted them answers for them; when the cell changes, the warning is open again.',
    open: 'Open, by unit',
    kinds: 'Open, by kind',
    finding: 'What it says',
    example: 'For example in',
    count: 'How often',
    place: 'Place',
    by: 'Accepted by',
    date: 'Date',
    noUnit: 'Of no single unit',
    severity: { error: 'Errors', warning: 'Warnings', info: 'Remarks' },
  },
};
