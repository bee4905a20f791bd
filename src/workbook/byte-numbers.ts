const MINUS = 45;
const POINT = 46;
const ZERO = 48;

/**
 * A whole number that stands in bytes, without a sign and superfluous zeros; −1 for anything else and for more than
 * nine digits.
 */
export function wholeNumberIn(bytes: Uint8Array, from: number, to: number): number {
  if (from >= to || to - from > 9 || (bytes[from] === ZERO && to - from > 1)) return -1;
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = bytes[i]! - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = 10 * number + digit;
  }
  return number;
}

/** Powers of ten that a double holds exactly, up to those that are needed. */
const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);

/**
 * A decimal of at most fifteen digits that stands in bytes, exactly as `Number` reads it: both parts of the division are
 * whole numbers that a double holds, and a division is rounded once. NaN for anything else, such as an exponent.
 */
export function decimalIn(bytes: Uint8Array, from: number, to: number): number {
  let i = from;
  const isNegative = bytes[i] === MINUS;
  if (isNegative) i++;
  let digits = 0;
  let decimals = -1;
  let whole = 0;
  for (; i < to; i++) {
    const digit = bytes[i]! - ZERO;
    if (digit >= 0 && digit <= 9) {
      whole = 10 * whole + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (bytes[i] === POINT && decimals < 0) decimals = 0;
    else return Number.NaN;
  }
  if (digits === 0 || digits > 15) return Number.NaN;
  const number = decimals > 0 ? whole / POWERS[decimals]! : whole;
  return isNegative ? -number : number;
}
