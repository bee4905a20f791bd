import { oncePer } from './once-per.ts';
import type { LocalisedText, YearDataset } from './site.ts';
import { type ComponentView, type MainView, mainsOf } from './tree.ts';

/** A component index with its place in the rules of a year. */
export interface ComponentPlace extends ComponentView {
  readonly main: MainView;
  /** Room or division that answers for it inside a unit; null where the rules name none. */
  readonly office: LocalisedText | null;
  /** Its neighbours in the order of the rules, across main indices; null at either end. */
  readonly before: ComponentView | null;
  readonly after: ComponentView | null;
}

/** All components of a year, in the order of the rules. */
export const componentPlaces = oncePer((dataset: YearDataset): readonly ComponentPlace[] => {
  const all = mainsOf(dataset).flatMap((main) =>
    main.components.map((component) => ({ ...component, main })),
  );
  return all.map((component, i) => ({
    ...component,
    office: dataset.scores.components[component.c]!.office ?? null,
    before: all[i - 1] ?? null,
    after: all[i + 1] ?? null,
  }));
});
