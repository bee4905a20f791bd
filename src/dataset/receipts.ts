import { receiptId } from './addresses.ts';
import { columnsOf } from './columns-of.ts';
import { type PublishedScore, publishedScore } from './published-score.ts';
import { sumExists, sumOf } from './receipt-columns.ts';
import type { ScoreColumn, YearDataset } from './site.ts';
import { type ComponentView, type MainView, mainsOf } from './tree.ts';

/** Where one score comes from, and where it goes. */
export interface ScoreReceipt {
  /** Its permanent address on the page of the unit. */
  readonly id: string;
  readonly column: ScoreColumn;
  readonly score: PublishedScore;
  /** Its own number of decimals is kept, but it is above its maximum or below 0. */
  readonly isOutside: boolean;
  /** Id of the sum that it enters; null where that sum is not made, since its column has gaps. */
  readonly enters: string | null;
}

/** The receipts of one component whose cells stand in one sheet. */
export interface ComponentReceipts {
  readonly component: ComponentView;
  readonly receipts: readonly ScoreReceipt[];
}

/** All scores of a unit that come from one sheet. */
export interface ReceiptSheet {
  /** Null for scores without a cell: their column or row is not in any sheet. */
  readonly source: { readonly file: string; readonly sheet: string; readonly sha256: string } | null;
  readonly mains: ReadonlyArray<{
    readonly main: MainView;
    readonly components: readonly ComponentReceipts[];
  }>;
}

/** Columns that a unit's page shows: what its sheets have, and always the one that counts; that one stands first. */
export function shownColumns(dataset: YearDataset, u: number): ScoreColumn[] {
  const { counted } = dataset;
  return [counted, ...columnsOf(dataset, u).filter((column) => column !== counted)];
}

/**
 * A receipt for every score of a unit: also for a missing one, and for one that does not apply.
 * Sheets stand in the order in which the scores name them; scores without a cell come last.
 * @param u position of the unit
 */
export function receipts(dataset: YearDataset, u: number): ReceiptSheet[] {
  const bySheet = new Map<string, Placed[]>();
  for (const main of mainsOf(dataset)) {
    for (const component of main.components) {
      for (const column of shownColumns(dataset, u)) {
        const score = publishedScore(dataset, column, u, component.c);
        const key = score.source === null ? '' : JSON.stringify([score.source.file, score.source.sheet]);
        const placed = { main, component, receipt: receiptOf(dataset, u, main, component, column, score) };
        const list = bySheet.get(key);
        if (list === undefined) bySheet.set(key, [placed]);
        else list.push(placed);
      }
    }
  }
  const sheets = [...bySheet].map(
    ([, placed]): ReceiptSheet => ({
      source: sourceOf(dataset, placed[0]!.receipt.score),
      mains: groupBy(placed, ({ main }) => main).map(([main, own]) => ({
        main,
        components: groupBy(own, ({ component }) => component).map(([component, some]) => ({
          component,
          receipts: some.map(({ receipt }) => receipt),
        })),
      })),
    }),
  );
  return [
    ...sheets.filter(({ source }) => source !== null),
    ...sheets.filter(({ source }) => source === null),
  ];
}

interface Placed {
  readonly main: MainView;
  readonly component: ComponentView;
  readonly receipt: ScoreReceipt;
}

function receiptOf(
  dataset: YearDataset,
  u: number,
  main: MainView,
  component: ComponentView,
  column: ScoreColumn,
  score: PublishedScore,
): ScoreReceipt {
  const entersSum =
    score.kind === 'scored' ||
    (score.kind === 'not-applicable' && dataset.framework.notApplicable === 'full-points');
  return {
    id: receiptId(component.code, column),
    column,
    score,
    isOutside: score.kind === 'scored' && (score.points < 0 || score.points > component.maxScore),
    enters: entersSum && sumExists(dataset, u, main.m, column) ? sumOf(dataset, main.code, column) : null,
  };
}

function sourceOf({ sources }: YearDataset, { source }: PublishedScore): ReceiptSheet['source'] {
  if (source === null) return null;
  const sha256 = sources.find(({ file }) => file === source.file)?.sha256 ?? '';
  return { file: source.file, sheet: source.sheet, sha256 };
}

const groupBy = <Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Array<[Key, Item[]]> => [
  ...Map.groupBy(items, keyOf),
];
