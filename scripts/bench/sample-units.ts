import { componentsOf } from '../../src/framework/flatten.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { randomOf } from './random-of.ts';

/** A generated unit in one year. Points are whole hundredths, so that their sums are exact. */
export interface SampleUnit {
  readonly id: string;
  readonly name: string;
  /** By component, in the order of the framework. */
  readonly self: readonly number[];
  readonly appraised: readonly number[];
  readonly initiatives: number;
  /** Registered in time; nothing else keeps a generated unit from an award. */
  readonly eligible: boolean;
}

/** Millionths of a point, which the framework counts in, in a hundredth. */
const PER_HUNDREDTH = 10_000;

/** Id and names of the unit at a place in the registry, counted from 0. */
export function unitNames(place: number): { id: string; vi: string; en: string } {
  const number = String(place + 1).padStart(4, '0');
  return { id: `don-vi-${number}`, vi: `Đơn vị ${number}`, en: `Unit ${number}` };
}

/** Maximum of each component, in hundredths of a point. */
export function maximaOf(framework: Framework): number[] {
  return componentsOf(framework).map(({ maxScore }) => maxScore / PER_HUNDREDTH);
}

/** The units of a year with scores of their own: able or less able units, claims mostly a little above the appraisal. */
export function sampleUnits(framework: Framework, count: number, seed: number): SampleUnit[] {
  const maxima = maximaOf(framework);
  return Array.from({ length: count }, (_, place) => {
    const { id, vi } = unitNames(place);
    const random = randomOf(seed, framework.year, place);
    // The part that stays over the years makes ranks move by steps, as they do in life, rather than be shuffled.
    const ability = 0.5 + 0.3 * randomOf(seed, place)() + 0.1 * random();
    const self = maxima.map((max) => Math.round(max * Math.min(1, ability + 0.5 * (random() - 0.4))));
    const appraised = self.map((claimed, c) => appraisal(claimed, maxima[c]!, random));
    const draw = random();
    const initiatives = draw < 0.7 ? 0 : draw < 0.9 ? 1 : 2;
    return { id, name: vi, self, appraised, initiatives, eligible: place % 40 !== 39 };
  });
}

/** Six in ten claims stand, four in a hundred are raised, the rest is cut by up to a third. */
function appraisal(claimed: number, max: number, random: () => number): number {
  const draw = random();
  const part = random();
  if (draw < 0.6) return claimed;
  if (draw < 0.64) return Math.min(max, Math.round(claimed * (1 + part / 10)));
  return Math.round(claimed * (1 - part / 3));
}

/** Points of the rules' bonus for so many initiatives, in hundredths. */
export function bonusOf({ bonus }: Framework, initiatives: number): number {
  const reached = (bonus?.tiers ?? []).filter(({ atLeast }) => initiatives >= atLeast);
  return reached.reduce((best, { points }) => Math.max(best, points / PER_HUNDREDTH), 0);
}

/** Sum of hundredths. */
export function sumOf(hundredths: readonly number[]): number {
  return hundredths.reduce((sum, one) => sum + one, 0);
}
