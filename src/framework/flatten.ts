import type { Points } from '../points/points.ts';
import type { ComponentRule, Framework, GroupRule, MainIndexRule } from './framework.ts';

/** A component with its place in the tree. `i` is its position in the columns of scores. */
export interface FlatComponent extends ComponentRule {
  readonly i: number;
  readonly main: MainIndexRule;
  readonly group: GroupRule;
}

/** All components of a framework in the order of its tree. */
export function componentsOf(framework: Framework): FlatComponent[] {
  const flat: FlatComponent[] = [];
  for (const group of framework.groups) {
    for (const main of group.mainIndices) {
      for (const component of main.components) flat.push({ ...component, i: flat.length, main, group });
    }
  }
  return flat;
}

/** All main indices of a framework in the order of its tree. */
export function mainIndicesOf(framework: Framework): MainIndexRule[] {
  return framework.groups.flatMap(({ mainIndices }) => mainIndices);
}

/** Maximum of a main index: the sum of its components' maxima, in points. May be 0. */
export function maxOfMain(main: MainIndexRule): Points {
  return main.components.reduce((sum, { maxScore }) => sum + maxScore, 0);
}

/** What a main index is worth in the total: its maximum, or its weight where the roll-up is weighted. */
export function worthOfMain(main: MainIndexRule, { rollUp }: Framework): Points {
  return rollUp === 'weighted' ? (main.weight ?? 0) : maxOfMain(main);
}

/** Maximum of the total without bonus, in points: 400 in 2023; the sum of weights where the roll-up is weighted. */
export function maxOfFramework(framework: Framework): Points {
  return mainIndicesOf(framework).reduce((sum, main) => sum + worthOfMain(main, framework), 0);
}
