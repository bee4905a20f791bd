import type { methodologyExampleVi } from './methodology-example-vi.ts';

export const methodologyExampleEn: typeof methodologyExampleVi = {
  title: 'An example with real numbers',
  lead: (unit: string, year: number) =>
    `How the points of ${unit} were counted in ${year}, from single components to the rank. Choose a number to see where it comes from.`,
  none: 'No unit has all its scores yet. The example will appear when a unit is scored in full.',
  components: (code: string, name: string) => `Step 1. Add up the main index ${code}. ${name}`,
  sum: 'Sum',
  main: (code: string, name: string) => `Points of the main index ${code}. ${name}`,
  scaled: (sum: string, max: string, applied: string, result: string) =>
    `What does not apply is left out, and the sum is scaled to the maximum: ${sum} × ${max} / ${applied} = ${result}.`,
  fullPoints: 'does not apply: counted with the maximum',
  dropped: 'does not apply: left out of the maximum',
  mains: 'Step 2. Add the main indices and the bonus',
  value: 'Value',
  weight: 'Weight',
  worth: 'Value × weight',
  worthHint: 'Products are shown with four decimals; the software adds exact numbers.',
  points: 'Points of the unit',
  share: 'Step 3. Value and rank',
  ratio: (points: string, max: string, value: string) => `Value = ${points} / ${max} = ${value}.`,
  rank: (total: string, rank: number, count: string) =>
    `With a total of ${total} the unit has rank ${rank} of ${count}.`,
  shared: 'It shares the rank with a unit of the same total.',
  unranked: 'This unit is not ranked.',
  tie: (units: string, total: string, rank: number) =>
    `${units} have ${total} points each and share rank ${rank}.`,
  tieNext: (next: number) => `The next unit has rank ${next}.`,
  noTie: 'No units share a rank this year.',
};
