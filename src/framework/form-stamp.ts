import { pointsText } from '../points/format-points.ts';
import type { Framework } from './framework.ts';

/** What a blank form says about itself, so that its return can be checked: for which year and unit, by which rules. */
export interface FormStamp {
  readonly year: number;
  readonly unit: string;
  /** First twelve digits of the SHA-256 of `rulesText`. */
  readonly rules: string;
}

/** Digits of the hash that a stamp carries: short enough to be read over the telephone. */
export const RULES_DIGITS = 12;

const STAMP = /(?<!\d)(\d{4})\s*\/\s*([a-z0-9-]+)\s*\/\s*([0-9a-f]{12})(?![0-9a-f])/;

/**
 * A stamp as it stands in a cell, where every office program and every format keeps it.
 * @example formStampText({ year: 2026, unit: 'so-y-te', rules: '0123456789ab' }) // => '2026/so-y-te/0123456789ab'
 */
export function formStampText({ year, unit, rules }: FormStamp): string {
  return `${year}/${unit}/${rules}`;
}

/**
 * The stamp in a cell's text, however it was typed again; undefined where there is none.
 * @example parseFormStamp('Mã biểu mẫu: 2026/so-y-te/0123456789ab') // => { year: 2026, unit: 'so-y-te', rules: '0123456789ab' }
 */
export function parseFormStamp(text: string): FormStamp | undefined {
  const match = STAMP.exec(text.toLowerCase());
  return match ? { year: Number(match[1]), unit: match[2]!, rules: match[3]! } : undefined;
}

/**
 * What a form depends on, as text to be hashed: codes and maxima in their nesting. A corrected name or a comment in
 * the rules file does not make forms out of date that are already with the offices.
 */
export function rulesText({ year, groups }: Framework): string {
  const tree = groups.map(({ code, mainIndices }) => [
    code,
    mainIndices.map((main) => [
      main.code,
      main.components.map((component) => [component.code, pointsText(component.maxScore)]),
    ]),
  ]);
  return JSON.stringify([year, tree]);
}
