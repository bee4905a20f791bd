import { componentPlaces } from './component-place.ts';
import type { ComponentYear, LocalisedText, Points, YearDataset } from './site.ts';

/** A component in one year, against the published year before that had the same code. */
export interface ComponentInYear {
  readonly year: number;
  readonly name: LocalisedText;
  readonly maxScore: Points;
  readonly figures: ComponentYear;
  /** The year before gave the code another name: it may ask for something else. */
  readonly renamed: boolean;
  /** Maximum of the year before where it was another, in points; null where it was the same. */
  readonly maxBefore: Points | null;
}

/** Every published year whose rules have a component of this code, oldest first. */
export function componentInYears(years: readonly YearDataset[], code: string): ComponentInYear[] {
  const found = years.flatMap((dataset) => {
    const place = componentPlaces(dataset).find((component) => component.code === code);
    return place === undefined ? [] : [{ dataset, place }];
  });
  return found.map(({ dataset, place }, i) => {
    const before = found[i - 1]?.place;
    return {
      year: dataset.year,
      name: place.name,
      maxScore: place.maxScore,
      figures: dataset.components[place.c]!,
      renamed: before !== undefined && before.name.vi !== place.name.vi,
      maxBefore: before === undefined || before.maxScore === place.maxScore ? null : before.maxScore,
    };
  });
}
