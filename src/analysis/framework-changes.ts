import { componentsOf } from '../framework/flatten.ts';
import type { Framework } from '../framework/framework.ts';
import type { Points } from '../points/points.ts';

/** How the components of one year's framework differ from another's. */
export interface FrameworkChange {
  readonly code: string;
  readonly kind: 'added' | 'dropped' | 'max-changed';
  /** Maximum before and after, in points; null where the component did not exist. */
  readonly before: Points | null;
  readonly after: Points | null;
}

/** Components that were added, dropped or given another maximum, in the order of the later framework, dropped ones last. */
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
  return changes;
}
