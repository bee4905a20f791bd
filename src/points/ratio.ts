/** An exact share, such as value = points / maximum. The denominator is above zero. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** @example compareRatios({ numerator: 1n, denominator: 3n }, { numerator: 2n, denominator: 6n }) // => 0 */
export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** @example addRatios({ numerator: 1n, denominator: 2n }, { numerator: 1n, denominator: 3n }) // => { numerator: 5n, denominator: 6n } */
export function addRatios(a: Ratio, b: Ratio): Ratio {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  }
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/**
 * Integer nearest to numerator / denominator; halves go away from zero.
 * @param denominator above zero
 * @example roundHalfUp(25n, 10n) // => 3n
 * @example roundHalfUp(-25n, 10n) // => -3n
 */
export function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/**
 * A ratio as stored: decimal point, rounded half up to at most six decimals, no superfluous zeros.
 * @example ratioText({ numerator: 1n, denominator: 3n }) // => '0.333333'
 */
export function ratioText(ratio: Ratio): string {
  const millionths = roundHalfUp(ratio.numerator * 1_000_000n, ratio.denominator);
  const size = millionths < 0n ? -millionths : millionths;
  const fraction = String(size % 1_000_000n)
    .padStart(6, '0')
    .replace(/0+$/, '');
  const text = fraction === '' ? String(size / 1_000_000n) : `${size / 1_000_000n}.${fraction}`;
  return millionths < 0n ? `-${text}` : text;
}
