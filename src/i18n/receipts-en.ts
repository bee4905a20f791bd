import { quoted } from './quoted.ts';
import type { receiptsVi } from './receipts-vi.ts';

const initiatives = (count: number) => `${count} recognised ${count === 1 ? 'initiative' : 'initiatives'}`;

export const receiptsEn: typeof receiptsVi = {
  title: 'Where each number comes from',
  hint: 'One row for each number: its cell in the source file, what the cell holds, the points read from it, its limits and the sum it goes into. The arrow → leads up to the sum, the code back to the table of scores.',
  marks: 'In the content of cells, ␣ is a superfluous space and ↵ a line break.',
  rules: (year: number) => `Scoring rules of ${year}`,
  howToCite: 'Citing a number',
  ownAddress:
    'Every number has a permanent address of its own: that of the page, a # and the code of the number. For example:',
  ofPage: 'address of this page',
  sampleCited: 'sample data, not a real result',
  cited: (unit: string, what: string, year: number, publication: string) =>
    `${unit}, ${what}, ${year}. ${publication}.`,
  citedScore: (code: string, column: string) => `component ${code}, ${column} score`,
  scores: 'Scores of the component indices',
  score: 'Component',
  column: 'Column',
  cell: 'Cell',
  raw: 'The cell reads',
  readAs: 'Read as',
  limits: 'Limits',
  enters: 'Goes into',
  file: (file: string, sheet: string) => `File ${quoted(file)}, sheet “${quoted(sheet)}”`,
  noSource: 'Without a source cell',
  noSourceWhy: 'The unit’s sheet does not have this column or row, or no sheet was handed in.',
  noCell: 'no cell',
  emptyCell: 'empty cell',
  rounded: 'rounded to a millionth',
  outside: 'outside its limits',
  sums: 'From component scores to the rank',
  sumsHint: 'Sums are exact to a millionth of a point and written out in full; rounding is for display only.',
  main: (code: string, name: string) => `Main index ${code}. ${name}`,
  group: (code: string, name: string) => `Group ${code}. ${name}`,
  points: 'Index points',
  total: 'Total',
  bonus: 'Bonus',
  rank: 'Rank',
  nothing: 'no score yet',
  noParts: 'has no component indices',
  doesNotApply: 'does not apply to the unit, not added',
  missing: (codes: string) => `No score yet, nothing added: ${codes}.`,
  policy: {
    'full-points': (codes: string) => `Not applicable, counted with the maximum: ${codes}.`,
    drop: (codes: string) => `Not applicable, taken out of the maximum: ${codes}.`,
    unranked: (codes: string) => `Not applicable, nothing added, and the unit is not ranked: ${codes}.`,
  },
  inexact: 'Computed with exact fractions; only the result is rounded, to a millionth.',
  weighted: 'The points of each main index are divided by its maximum and multiplied by its weight.',
  value: (points: string, max: string, value: string) => `Value: ${points} / ${max} = ${value}.`,
  noBonusRule: 'The rules of the year have no bonus.',
  tier: (count: number, atLeast: number, points: string) =>
    `${initiatives(count)}; ${atLeast} or more earn ${points} points.`,
  noTier: (count: number) =>
    count === 0
      ? 'No initiative or model was recognised this year.'
      : `${initiatives(count)}, too few for a bonus.`,
  rankRule: 'Exact totals are compared, before any rounding; equal totals share a rank.',
  unranked: 'not ranked',
  candidate: 'eligible',
  notCandidate: (reasons: string) => `not eligible: ${reasons}`,
  copy: 'Copy citation',
  copied: 'Copied.',
  select: 'It could not be copied. The citation is selected: press Ctrl+C.',
  toRow: 'See the source row',
  close: 'Close',
};
