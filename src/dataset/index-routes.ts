import { type ComponentInYear, componentInYears } from './component-in-years.ts';
import { type ComponentPlace, componentPlaces } from './component-place.ts';
import { oncePer } from './once-per.ts';
import type { Site, YearDataset } from './site.ts';
import { type MainView, mainsOf } from './tree.ts';
import { type YearSlice, yearSlice } from './year-slice.ts';

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

/** @throws Error for a code that the rules of the year do not have */
export function indexRoute(dataset: YearDataset, code: string): IndexRoute {
  const route = indexRoutes(dataset).find((one) => one.code === code);
  if (route === undefined) throw new Error(`no index ${code} in ${dataset.year}`);
  return route;
}

/** Everything that the page of a main index or component is made from. */
export interface IndexSlice extends YearSlice {
  readonly code: string;
  /** Published years that have it. */
  readonly years: readonly number[];
  /** A component in each of them. */
  readonly inYears: readonly ComponentInYear[];
}

export const indexSlice = (site: Site, dataset: YearDataset, code: string): IndexSlice => ({
  ...yearSlice(site, dataset),
  code,
  years: yearsWithIndex(site.years, code),
  inYears: componentInYears(site.years, code),
});

/** Published years that have a main index or component of this code. */
export function yearsWithIndex(years: readonly YearDataset[], code: string): number[] {
  return years
    .filter((dataset) => indexRoutes(dataset).some((route) => route.code === code))
    .map(({ year }) => year);
}
