import { componentsOf, mainIndicesOf, maxOfMain } from '../framework/flatten.ts';
import type { LocalisedText, Points, YearDataset } from './site.ts';

/** A component index as pages show it; `c` is its position in the columns of scores. */
export interface ComponentView {
  readonly c: number;
  readonly code: string;
  readonly name: LocalisedText;
  readonly maxScore: Points;
}

/** A main index as pages show it; `m` is its position in `UnitYear.mains`. */
export interface MainView {
  readonly m: number;
  readonly code: string;
  readonly name: LocalisedText;
  readonly maxScore: Points;
  readonly group: { readonly code: string; readonly name: LocalisedText };
  readonly components: readonly ComponentView[];
}

/** Main indices of a year with their components, in the order of the framework. */
export function mainsOf({ framework }: YearDataset): MainView[] {
  const all = componentsOf(framework);
  return mainIndicesOf(framework).map((main, m) => {
    const components = all.filter((component) => component.main === main);
    const group = framework.groups.find(({ mainIndices }) => mainIndices.includes(main))!;
    return {
      m,
      code: main.code,
      name: main.name,
      maxScore: maxOfMain(main),
      group: { code: group.code, name: group.name },
      components: components.map(({ i, code, name, maxScore }) => ({ c: i, code, name, maxScore })),
    };
  });
}
