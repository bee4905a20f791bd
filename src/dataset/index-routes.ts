import { type ComponentPlace, componentPlaces } from './component-place.ts';
import { oncePer } from './once-per.ts';
import type { YearDataset } from './site.ts';
import { type MainView, mainsOf } from './tree.ts';

/** What stands at an address `/<year>/indices/<code>/`: a component, or a main index where `component` is null. */
export interface IndexRoute {
  readonly code: string;
  readonly main: MainView;
  readonly component: ComponentPlace | null;
}

/** The pages of all main indices and components of a year: their codes are unique in a framework. */
export const indexRoutes = oncePer((dataset: YearDataset): readonly IndexRoute[] => [
  ...mainsOf(dataset).map((main) => ({ code: main.code, main, component: null })),
  ...componentPlaces(dataset).map((component) => ({
    code: component.code,
    main: component.main,
    component,
  })),
]);

/** Published years that have a main index or component of this code. */
export function yearsWithIndex(years: readonly YearDataset[], code: string): number[] {
  return years
    .filter((dataset) => indexRoutes(dataset).some((route) => route.code === code))
    .map(({ year }) => year);
}
