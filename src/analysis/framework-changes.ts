import { componentsOf } from '../framework/flatten.ts';
import type { Framework } from '../framework/framework.ts';
import type { Points } from '../points/points.ts';

/** How the components of one year's framework differ from another's. */
export interface FrameworkChange {
  readonly code: string;
  /** `computation`: the roll-up, a weight, the bonus or the rule for what does not apply; it has no code. */
  readonly kind: 'added' | 'dropped' | 'max-changed' | 'computation';
  /** Maximum before and after, in points; null where the component did not exist. */
  readonly before: Points | null;
  readonly after: Points | null;
}

/**
 * What changed in the rules, so that totals are not compared: components added, dropped or given another maximum, in
 * the order of the later framework with dropped ones last, and the way of computing.
 */
export function frameworkChanges(earlier: Framework, later: Framework): FrameworkChange[] {
  const before = new Map(componentsOf(earlier).map(({ code, maxScore }) => [code, maxScore]));
  const changes: FrameworkChange[] = [];
  for (const { code, maxScore } of componentsOf(later)) {
    const old = before.get(code);
    before.delete(code);
    if (old === undefined) changes.push({ code, kind: 'added', before: null, after: maxScore });
    else if (old !== maxScore) changes.push({ code, kind: 'max-changed', before: old, after: maxScore });
  }
  for (const [code, maxScore] of before)
    changes.push({ code, kind: 'dropped', before: maxScore, after: null });
  if (computationOf(earlier) !== computationOf(later))
    changes.push({ code: '', kind: 'computation', before: null, after: null });
  return changes;
}

/** Everything besides the components that a total depends on, as comparable text. */
function computationOf({ rollUp, notApplicable, bonus, groups }: Framework): string {
  const weights = groups.flatMap(({ mainIndices }) =>
    mainIndices.map(({ code, weight }) => [code, weight ?? null]),
  );
  return JSON.stringify([rollUp, notApplicable, bonus?.tiers ?? [], rollUp === 'weighted' ? weights : []]);
}
