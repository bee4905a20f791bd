import { daysBetween } from '../awards/days-between.ts';
import type { AwardLedger, LedgerEntry } from '../awards/decide-awards.ts';
import type { ConditionKind, ConditionResult } from '../awards/eligibility.ts';
import type { ScoreColumn, ShortfallView, YearDataset } from '../dataset/site.ts';
import { isMissing } from './offices-of.ts';
import { scoresDue } from './scores-due.ts';

/** What a unit still has to do, or did too late. Days ISO, minutes Vietnamese local time. */
export type Todo = {
  /** Last day or minute of it. */
  readonly due: string;
  /** As of the year's day; negative once it is over. */
  readonly daysLeft: number;
} & (
  | { readonly kind: 'register' | 'sheet' }
  | {
      readonly kind: 'registered-late' | 'sent-late';
      readonly at: string;
      readonly late: ShortfallView | null;
    }
  /** Names of documents; of a nominee's report with the nominee. */
  | { readonly kind: 'documents' | 'sign'; readonly names: readonly string[] }
  | { readonly kind: 'scores'; readonly column: ScoreColumn; readonly codes: readonly string[] }
);

/** A line of the reminder list (đôn đốc). */
export interface Reminder {
  readonly unit: string;
  readonly todos: readonly Todo[];
}

/**
 * Units that have something left to do, in the order of the registry. What is asked for are the conditions of the awards;
 * a unit that no award is open to is only asked for its sheet and scores.
 * @param withoutSheet units whose score sheet is not there
 */
export function remindersOf(
  dataset: YearDataset,
  ledgers: readonly AwardLedger[],
  withoutSheet: ReadonlySet<string>,
): Reminder[] {
  return dataset.units
    .map(({ id }, u) => {
      const failed = ledgers.flatMap(({ entries }) => failedOf(entries, id));
      const todos = [
        ...registration(failed),
        ...documents(failed, reportsMissing(ledgers, id), dossierDue(ledgers, dataset)),
        ...lateDossier(failed),
        ...scores(dataset, u, withoutSheet.has(id)),
      ];
      const { asOf } = dataset.settings;
      return {
        unit: id,
        todos: todos.map((todo) => ({ ...todo, daysLeft: daysBetween(asOf, todo.due) }) as Todo),
      };
    })
    .filter(({ todos }) => todos.length > 0);
}

/** A `Todo` before its days are counted. */
type Asked = Todo extends infer One ? (One extends Todo ? Omit<One, 'daysLeft'> : never) : never;

const failedOf = (entries: readonly LedgerEntry[], unit: string): ConditionResult[] =>
  entries
    .filter((entry) => entry.unit === unit)
    .flatMap(({ conditions }) => conditions.filter(({ met }) => !met));

const firstOf = (failed: readonly ConditionResult[], kind: ConditionKind) =>
  failed.find((condition) => condition.kind === kind);

function registration(failed: readonly ConditionResult[]): Asked[] {
  const found = firstOf(failed, 'registered');
  if (found === undefined) return [];
  const { value, threshold: due, shortfall: late } = found;
  return value === '' ? [{ kind: 'register', due }] : [{ kind: 'registered-late', due, at: value, late }];
}

function documents(failed: readonly ConditionResult[], reports: readonly string[], due: string): Asked[] {
  const missing = failed
    .filter(({ kind }) => kind === 'dossier-complete' || kind === 'council-minutes')
    .flatMap(({ detail }) => detail);
  const names = [...new Set([...missing, ...reports])];
  const unsigned = firstOf(failed, 'dossier-signed')?.detail ?? [];
  return [
    ...(names.length > 0 ? [{ kind: 'documents', due, names } as const] : []),
    ...(unsigned.length > 0 ? [{ kind: 'sign', due, names: [...new Set(unsigned)] } as const] : []),
  ];
}

function lateDossier(failed: readonly ConditionResult[]): Asked[] {
  const found = firstOf(failed, 'dossier-on-time');
  // Nothing sent at all is a matter of missing documents.
  if (found === undefined || found.value === '') return [];
  return [{ kind: 'sent-late', due: found.threshold, at: found.value, late: found.shortfall }];
}

function reportsMissing(ledgers: readonly AwardLedger[], unit: string): string[] {
  return ledgers.flatMap(({ nominees }) =>
    nominees
      .filter(({ nominee }) => nominee.unit === unit)
      .flatMap(({ nominee, conditions }) =>
        conditions
          .filter(({ kind, met }) => kind === 'report-present' && !met)
          .flatMap(({ detail }) => detail.map((name) => `${name} (${nominee.name})`)),
      ),
  );
}

/** When dossiers are due: as the first award says that asks for it, else the day of the rules. */
function dossierDue(ledgers: readonly AwardLedger[], { framework }: YearDataset): string {
  const conditions = ledgers.flatMap(({ rule }) => rule.conditions);
  const found = conditions.find((condition) => condition.kind === 'dossier-on-time');
  return found?.by ?? framework.deadlines.dossier;
}

function scores(dataset: YearDataset, u: number, isWithout: boolean): Asked[] {
  if (isWithout) return [{ kind: 'sheet', due: dataset.framework.deadlines.dossier }];
  const codes = dataset.scores.components.flatMap(({ code, i }) => (isMissing(dataset, u, i) ? [code] : []));
  if (codes.length === 0) return [];
  return [{ kind: 'scores', due: scoresDue(dataset), column: dataset.counted, codes }];
}
