import { quoted } from './quoted.ts';
import type { rulesVi } from './rules-vi.ts';

export const rulesEn: typeof rulesVi = {
  title: (year: number) => `Methodology ${year}`,
  description: (year: number) => `Criteria, formula, bonus, ranking and award conditions of ${year}.`,
  intro: 'This page is made from the very rules file that the software computes with.',
  basis: 'Basis',
  basisLine: (title: string, number: string, date: string, issuer: string) =>
    `${title}: no. ${quoted(number)} of ${date}, ${issuer}`,
  period: (from: string, to: string) => `Competition period: ${from} to ${to}.`,
  scale: 'Scale',
  scaleText: (max: string, components: number) =>
    `${max} points in all for ${components} component indices, without bonus.`,
  formula: 'Formula',
  sum: 'The points of a main index are the sum of its components; the points of a unit are the sum of its main indices. Sums are exact to a millionth; nothing is rounded.',
  weighted:
    'The value of a main index is its points over its maximum; the points of a unit are the sum of values times weights.',
  total: 'Total = points + bonus. Units are ranked by total.',
  value: 'Value = points / maximum; shown for orientation, never ranked.',
  counted: 'What counts',
  countedText: {
    self: 'Self scores count this year.',
    appraised: 'Appraised scores count this year.',
    final: 'The council’s final scores count this year.',
  },
  countedRule:
    'An empty cell in the column that counts is a missing score: no other column stands in for it, and it is not zero.',
  notApplicable: {
    'full-points': 'A component that does not apply to a unit gets its maximum.',
    drop: 'A component that does not apply to a unit leaves the maximum; the main index is scaled accordingly. A main index that does not apply at all leaves the total, which is scaled too.',
    unranked: 'A unit to which a component does not apply is not ranked.',
  },
  bonus: 'Bonus',
  tier: (count: number, points: string) => `${count} or more recognised initiatives: +${points} points`,
  bonusMax: (max: string) => `At most ${max} points; a total can exceed the scale.`,
  ranking: 'Ranking',
  rankingText:
    'Rank 1 is best. Equal totals share a rank and the next is skipped (1, 2, 2, 4). Unrounded figures are compared.',
  rankedGroup: (name: string, groups: string) => `${name}: ${groups}`,
  deadlines: 'Deadlines',
  registration: 'Registration',
  dossier: 'Dossier',
  decision: 'Decision',
  until: (date: string) => `by the end of ${date}`,
  untilMinute: (moment: string) => `${moment} at the latest`,
  atLeast: (share: string, main: string) =>
    main === '' ? `at least ${share} of the maximum` : `at least ${share} of the maximum of ${main}`,
  votes: (count: number) => `at least ${count} votes`,
  votesShare: (share: string) => `at least ${share} of the members`,
  tieAll: 'Candidates who are equal at the cut are all proposed.',
  tieChoice: 'Candidates who are equal at the cut need a decision with its basis.',
  onlyList: (list: string) => `Only units of the list “${list}”.`,
  decideBy: (date: string) => `To be decided before ${date}.`,
  recognisedBy: (date: string) => `Initiatives recognised after ${date} do not count.`,
  before: (date: string) => `before ${date}`,
  awards: 'Awards',
  conditions: 'Conditions',
  criteria: 'Individual criteria',
  number: (count: number) => (count === 1 ? '1 award' : `${count} awards`),
  components: 'All indices',
};
