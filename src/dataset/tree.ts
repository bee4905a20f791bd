import { componentsOf, maxOfMain } from '../framework/flatten.ts';
import { oncePer } from './once-per.ts';
import type { Framework, LocalisedText, Points, YearDataset } from './site.ts';

/** A component index as pages show it; `c` is its position in the columns of scores. */
export interface ComponentView {
  readonly c: number;
  readonly code: string;
  readonly name: LocalisedText;
  readonly maxScore: Points;
}

/** A group of main indices as pages show it; `g` is its position in `UnitYear.groups`. */
interface GroupView {
  readonly g: number;
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
  readonly group: GroupView;
  /** The first main index of its group. */
  readonly startsGroup: boolean;
  readonly components: readonly ComponentView[];
}

/** Main indices of a year with their components, in the order of the framework. */
export function mainsOf({ framework }: Pick<YearDataset, 'framework'>): readonly MainView[] {
  return viewsOf(framework);
}

const viewsOf = oncePer((framework: Framework): readonly MainView[] => {
  const all = componentsOf(framework);
  const mains: MainView[] = [];
  for (const [g, { code, name, mainIndices }] of framework.groups.entries()) {
    const maxScore = mainIndices.reduce((sum, main) => sum + maxOfMain(main), 0);
    for (const main of mainIndices) {
      const components = all.filter((component) => component.main === main);
      mains.push({
        m: mains.length,
        code: main.code,
        name: main.name,
        maxScore: maxOfMain(main),
        group: { g, code, name, maxScore },
        startsGroup: main === mainIndices[0],
        components: components.map((component) => ({
          c: component.i,
          code: component.code,
          name: component.name,
          maxScore: component.maxScore,
        })),
      });
    }
  }
  return mains;
});
