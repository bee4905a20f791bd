import type { SizeName } from './sizes.ts';

export type Unit = 's' | 'MB' | 'KB' | 'ms' | '1/s' | '';

/** One line of the result: what was measured, what it is held against, and what it ought to be. */
export interface Figure {
  readonly name: string;
  readonly size: SizeName;
  /** Null where the measurement failed. */
  readonly value: number | null;
  readonly unit: Unit;
  /** Another figure of the same run. */
  readonly floor?: string;
  /** `value` as a multiple of the floor's; null where either failed. */
  readonly ratio: number | null;
  readonly goal?: Goal;
  /** Null where there is no goal, or nothing to hold against it. */
  readonly isMet: boolean | null;
  /** The same on every machine: bytes, pages, memory within a fifth. Never a time. */
  readonly isStable: boolean;
  /** Why there is no value. */
  readonly failed?: string;
}

/** What a figure ought to be: its ratio to the floor, or the figure itself. */
export type Goal =
  | { readonly of: 'ratio'; readonly most: number }
  | { readonly of: 'value'; readonly most: number }
  | { readonly of: 'value'; readonly least: number };

export type Measured = number | { readonly failed: string };

/** Gathers the figures of a size, in the order in which they were measured. */
export class Figures {
  readonly #size: SizeName;
  readonly all: Figure[] = [];

  constructor(size: SizeName) {
    this.#size = size;
  }

  /** @param floor name of an earlier figure of the same size */
  add(
    name: string,
    measured: Measured,
    unit: Unit,
    { floor, goal, isStable = false }: { floor?: string; goal?: Goal | undefined; isStable?: boolean } = {},
  ): void {
    const value = typeof measured === 'number' ? measured : null;
    const base = floor === undefined ? null : (this.valueOf(floor) ?? null);
    const ratio = value === null || base === null ? null : value / base;
    this.all.push({
      name,
      size: this.#size,
      value,
      unit,
      ...(floor === undefined ? {} : { floor }),
      ratio,
      ...(goal === undefined ? {} : { goal }),
      isMet: goal === undefined ? null : meets(goal, value, ratio),
      isStable,
      ...(typeof measured === 'number' ? {} : { failed: measured.failed }),
    });
  }

  /** The value of a figure; undefined where there is none or it failed. */
  valueOf(name: string): number | undefined {
    return this.all.find((figure) => figure.name === name)?.value ?? undefined;
  }
}

function meets(goal: Goal, value: number | null, ratio: number | null): boolean | null {
  const held = goal.of === 'ratio' ? ratio : value;
  if (held === null) return null;
  return 'most' in goal ? held <= goal.most : held >= goal.least;
}
