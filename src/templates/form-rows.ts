import { componentsOf, type FlatComponent, maxOfFramework, maxOfMain } from '../framework/flatten.ts';
import type { Framework, GroupRule, MainIndexRule } from '../framework/framework.ts';
import { formVi } from '../i18n/templates-vi.ts';
import { pointsText } from '../points/format-points.ts';
import type { Points } from '../points/points.ts';
import { canonical } from '../text/canonical.ts';

/** Formula of a sum in the column of this letter, without "="; undefined where there is nothing to add up. */
type SumOf = (letter: string) => string | undefined;

type BonusTiers = NonNullable<Framework['bonus']>['tiers'];

interface RowBase {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
}

/** A row of the table below its head. Only components and the bonus are filled in. */
export type FormRow =
  | (RowBase & { readonly kind: 'component'; readonly max: Points; readonly component: FlatComponent })
  | (RowBase & { readonly kind: 'bonus'; readonly max: Points; readonly tiers: BonusTiers })
  | (RowBase & {
      readonly kind: 'group' | 'main' | 'total';
      /** Maximum of the sum; undefined leaves that cell empty. */
      readonly max: Points | undefined;
      readonly scoreSum: SumOf;
      readonly maxSum: SumOf;
    });

/** Rows of the table in the order of the rules. @param first 0-based row of the first group */
export function formRowsOf(framework: Framework, first: number): FormRow[] {
  const rows: FormRow[] = [];
  const groupRows: number[] = [];
  const weights: Array<{ row: number; main: MainIndexRule }> = [];
  const components = new Map(componentsOf(framework).map((component) => [component.code, component]));
  const next = () => first + rows.length;
  for (const group of framework.groups) {
    groupRows.push(next());
    const mainRows = mainRowsOf(group, next() + 1);
    rows.push(groupRow(group, next(), mainRows));
    for (const main of group.mainIndices) {
      weights.push({ row: next(), main });
      rows.push(mainRow(main, next()));
      for (const { code, name, maxScore } of main.components) {
        const component = components.get(code)!;
        rows.push({ kind: 'component', row: next(), code, name: name.vi, max: maxScore, component });
      }
    }
  }
  return [...rows, ...closingRows(framework, next(), groupRows, weights)];
}

function groupRow(group: GroupRule, row: number, mainRows: readonly number[]): FormRow {
  const max = group.mainIndices.reduce((sum, main) => sum + maxOfMain(main), 0);
  const name = group.name.vi.toLocaleUpperCase('vi');
  return { kind: 'group', row, code: group.code, name, max, ...sumsOf(mainRows) };
}

function mainRowsOf(group: GroupRule, first: number): number[] {
  let row = first;
  return group.mainIndices.map((main) => {
    const at = row;
    row += 1 + main.components.length;
    return at;
  });
}

function mainRow(main: MainIndexRule, row: number): FormRow {
  const count = main.components.length;
  const sum: SumOf = (letter) =>
    count === 0 ? undefined : `SUM(${letter}${row + 2}:${letter}${row + 1 + count})`;
  const { code, name } = main;
  return { kind: 'main', row, code, name: name.vi, max: maxOfMain(main), scoreSum: sum, maxSum: sum };
}

/** Total, the weighted result where the rules weigh, the bonus, and the total with it. */
function closingRows(
  framework: Framework,
  first: number,
  groupRows: readonly number[],
  weights: ReadonlyArray<{ row: number; main: MainIndexRule }>,
): FormRow[] {
  const weighted = framework.rollUp === 'weighted';
  const max = framework.groups
    .flatMap(({ mainIndices }) => mainIndices)
    .reduce((sum, main) => sum + maxOfMain(main), 0);
  const rows: FormRow[] = [
    { kind: 'total', row: first, code: '', name: formVi.total, max, ...sumsOf(groupRows) },
  ];
  if (weighted) {
    // Not called a total: the reader holds totals against the plain sum of maxima, and leaves this row alone.
    rows.push({
      kind: 'total',
      row: first + 1,
      code: '',
      name: formVi.weighted,
      max: maxOfFramework(framework),
      scoreSum: (letter) => weightedSum(letter, weights),
      maxSum: () => undefined,
    });
  }
  const { bonus } = framework;
  if (bonus === undefined) return rows;
  const result = first + rows.length - 1;
  const { maxScore, tiers } = bonus;
  rows.push({
    kind: 'bonus',
    row: result + 1,
    code: '',
    name: bonusName(bonus.name.vi),
    max: maxScore,
    tiers,
  });
  rows.push({
    kind: 'total',
    row: result + 2,
    code: '',
    name: formVi.totalWithBonus,
    max: weighted ? undefined : max + maxScore,
    ...sumsOf([result, result + 1]),
  });
  return rows;
}

/** SUM and not "+": it passes over words such as "Không áp dụng". */
function sumsOf(rows: readonly number[]): { scoreSum: SumOf; maxSum: SumOf } {
  const sum: SumOf = (letter) => `SUM(${rows.map((row) => `${letter}${row + 1}`).join(',')})`;
  return { scoreSum: sum, maxSum: sum };
}

/** Σ points / maximum × weight; a main index that is worth no points has no share. */
function weightedSum(
  letter: string,
  weights: ReadonlyArray<{ row: number; main: MainIndexRule }>,
): string | undefined {
  const terms = weights
    .filter(({ main }) => maxOfMain(main) > 0)
    .map(
      ({ row, main }) => `${letter}${row + 1}/${pointsText(maxOfMain(main))}*${pointsText(main.weight ?? 0)}`,
    );
  return terms.length === 0 ? undefined : terms.join('+');
}

/** The row must begin with words by which the reader knows it, whatever the rules call their bonus. */
function bonusName(name: string): string {
  return canonical(name).startsWith(canonical(formVi.bonus)) ? name : formVi.bonusNamed(name);
}

/** A row that people fill in. */
export type InputRow = Extract<FormRow, { kind: 'component' | 'bonus' }>;
/** A row that adds up. */
export type SumRow = Exclude<FormRow, InputRow>;
