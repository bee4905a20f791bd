import type { Measured } from './figure.ts';
import type { StepRun, Usage } from './run-step.ts';

/** Runs a step in a process of its own. @param script address (file:)   @param parameters of its command line */
export type Run = (step: string, script: string, ...parameters: string[]) => Promise<StepRun>;

/** Names of the figures that others are held against. */
export const SHEETJS = 'SheetJS reads the sheets';
export const BARE_ASTRO = 'bare Astro, as many pages';
export const PEER = 'Observable Framework, pages of units only';
export const BUILD = 'build';
export const UNIT_YEAR = 'build, each unit and year';

export function used(run: StepRun, what: keyof Usage): Measured {
  return run.ok ? run.usage[what] : { failed: run.reason };
}

/** A number that a step prints of itself as JSON. */
export function printed(run: StepRun, name: string): Measured {
  if (!run.ok) return { failed: run.reason };
  const value: unknown = JSON.parse(run.stdout)[name];
  return typeof value === 'number' ? value : { failed: `no ${name} in ${run.stdout}` };
}

export function asObject(measured: Measured): object {
  return typeof measured === 'number' ? {} : measured;
}

/** The median, or the failure where one failed. */
export function middleOf(all: readonly Measured[]): Measured {
  const values: number[] = [];
  for (const one of all) {
    if (typeof one !== 'number') return one;
    values.push(one);
  }
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
