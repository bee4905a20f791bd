import type { Pair } from '../compare/compared.ts';

/** One column of the form. */
interface Slot {
  readonly unit: HTMLSelectElement;
  readonly year: HTMLSelectElement;
  readonly swap: HTMLButtonElement | null;
  readonly remove: HTMLButtonElement;
}

/** What the page knows of a unit: where it stands in the list, its name, and its years, oldest first. */
interface KnownUnit {
  readonly position: number;
  readonly name: string;
  readonly years: readonly number[];
}

export function slotsOf(form: HTMLElement): Slot[] {
  return [...form.querySelectorAll('.compare-slot')].map((slot) => ({
    unit: slot.querySelector<HTMLSelectElement>('.unit')!,
    year: slot.querySelector<HTMLSelectElement>('.year')!,
    swap: slot.querySelector<HTMLButtonElement>('.swap'),
    remove: slot.querySelector<HTMLButtonElement>('.remove')!,
  }));
}

/**
 * Reads the units from the first list. The other lists get theirs when they are about to be opened: a country has
 * thousands of units, and four lists of them at once would keep a phone busy for seconds.
 */
export function shareUnits(form: HTMLElement, slots: readonly Slot[]): Map<string, KnownUnit> {
  const [first, ...others] = slots.map(({ unit }) => unit);
  for (const list of others) {
    const fill = () => {
      if (list.options.length === first!.options.length) return;
      const { value } = list;
      list.textContent = '';
      list.append(...[...first!.children].map((child) => child.cloneNode(true)));
      list.value = value;
    };
    for (const event of ['pointerdown', 'focus']) list.addEventListener(event, fill);
  }
  const options = [...first!.options].slice(1);
  return new Map(
    options.map(({ value, text, dataset }, position) => {
      const years = (dataset.years ?? form.dataset.years!).split(' ').map(Number);
      return [value, { position, name: text, years }];
    }),
  );
}

/** The choice that the form shows; empty columns are left out. */
export function pairsIn(slots: readonly Slot[]): Pair[] {
  return slots
    .filter(({ unit }) => unit.value !== '')
    .map(({ unit, year }) => ({ unit: unit.value, year: Number(year.value) }));
}

/** Shows a choice in the form, without gaps. */
export function showPairs(
  slots: readonly Slot[],
  pairs: readonly Pair[],
  units: ReadonlyMap<string, KnownUnit>,
): void {
  for (const [i, { unit, year, swap, remove }] of slots.entries()) {
    const pair = pairs[i];
    unit.value = pair?.unit ?? '';
    // in a list that has not been opened yet
    if (pair !== undefined && unit.value !== pair.unit)
      unit.add(new Option(units.get(pair.unit)!.name, pair.unit, true, true));
    year.textContent = '';
    for (const one of [...(units.get(unit.value)?.years ?? [])].reverse())
      year.append(new Option(String(one)));
    if (pair !== undefined) year.value = String(pair.year);
    year.disabled = pair === undefined;
    remove.disabled = pair === undefined;
    if (swap !== null) swap.disabled = pair === undefined;
  }
}

/** Year for a unit that was just chosen: the year before if it can be, and one that is not in use for this unit. */
export function yearFor(
  unit: string,
  before: number,
  others: readonly Pair[],
  units: ReadonlyMap<string, KnownUnit>,
): number {
  const years = [...(units.get(unit)?.years ?? [])].reverse();
  const free = years.filter((year) => !others.some((other) => other.unit === unit && other.year === year));
  return free.includes(before) ? before : (free[0] ?? years[0] ?? 0);
}
