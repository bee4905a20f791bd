import { parsePoints } from './parse-points.ts';
import { DECIMALS, MILLION, type Points } from './points.ts';

export type NumberAsPoints =
  | {
      readonly ok: true;
      readonly points: Points /** The number had more decimals than are kept. */;
      readonly rounded: boolean;
    }
  | { readonly ok: false };

/**
 * Millionths of a number whose decimal has at most six decimals, undefined for any other. Such a decimal has at most
 * thirteen digits below a million, so fifteen digits show it as it is: the short way to what they say.
 */
function exactMillionths(value: number): number | undefined {
  const millionths = Math.round(value * MILLION);
  if (!(Math.abs(value) <= MILLION) || millionths / MILLION !== value) return undefined;
  return millionths === 0 ? 0 : millionths;
}

/**
 * A spreadsheet's stored number, as the decimal a person sees: fifteen significant digits, which is what Excel itself
 * keeps. This takes the noise of binary floats away (213.16000000000003 is 213.16) without touching a typed decimal.
 * @example numberText(213.16000000000003) // => '213.16'
 * @example numberText(1e-7) // => '0.0000001'
 */
export function numberText(value: number): string {
  if (exactMillionths(value) !== undefined) return String(value);
  const short = String(Number(value.toPrecision(15)));
  // From 1e21 on there are no digits to write out, and the exponent's own zeros must stay.
  if (!short.includes('e') || Math.abs(value) >= 1e21) return short;
  return value.toFixed(20).replace(/\.?0+$/, '');
}

/**
 * Points from a stored number. Decimals beyond the sixth (a ratio such as 2/3 × 10) are rounded half up, and said so.
 * @example pointsOfNumber(8.15) // => { ok: true, points: 8150000, rounded: false }
 * @example pointsOfNumber(6.66666666666667) // => { ok: true, points: 6666667, rounded: true }
 */
export function pointsOfNumber(value: number): NumberAsPoints {
  if (!Number.isFinite(value) || Math.abs(value) > MILLION) return { ok: false };
  const exact = exactMillionths(value);
  if (exact !== undefined) return { ok: true, points: exact, rounded: false };
  const [whole = '0', fraction = ''] = numberText(value).split('.');
  const parsed = parsePoints(`${whole}.${fraction.slice(0, DECIMALS)}`);
  if (!parsed.ok) return { ok: false };
  const beyond = fraction.slice(DECIMALS);
  const up = beyond >= '5' ? 1 : 0;
  // Half up, away from zero on the negative side; negative scores are findings anyway.
  return { ok: true, points: parsed.points + (value < 0 ? -up : up), rounded: beyond !== '' };
}
