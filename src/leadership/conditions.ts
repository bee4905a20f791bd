import type { ConditionKind, ConditionResult } from '../awards/eligibility.ts';
import type { ShortfallView } from '../dataset/site.ts';
import type { CellRef } from '../grid/grid.ts';
import { publishedCell } from '../pipeline/published-cell.ts';

/** A condition held against a unit or a nominee, with the cell that decided it; also those that are nominees' only. */
export interface HeldCondition {
  readonly kind: ConditionKind;
  readonly met: boolean;
  readonly value: string;
  readonly threshold: string;
  readonly shortfall: ShortfallView | null;
  readonly detail: readonly string[];
  readonly source: CellRef | null;
}

export function heldCondition({ at, ...condition }: ConditionResult): HeldCondition {
  return { ...condition, source: publishedCell(at) };
}
