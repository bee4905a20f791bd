import { toWholeSecond } from './to-whole-second.ts';

/** Day 0 of a spreadsheet's calendar, whose 29 February 1900 never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1000;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/**
 * The moment that a spreadsheet counts as this number of days, to the second, without a time zone; undefined for the
 * first two months of 1900, of which one day is too many, and beyond the calendar.
 * @example dayOfNumber(45047)?.toISOString() // => '2023-05-01T00:00:00.000Z'
 */
export function dayOfNumber(number: number): Date | undefined {
  if (number < 61 || number > LAST_DAY) return undefined;
  return toWholeSecond(new Date(number * DAY + DAY_ZERO));
}

/**
 * The number that a spreadsheet counts a moment by; the other way round.
 * @example numberOfDay(new Date('2023-05-01T12:00:00Z')) // => 45047.5
 */
export function numberOfDay(date: Date): number {
  return (date.getTime() - DAY_ZERO) / DAY;
}
