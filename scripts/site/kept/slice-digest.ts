import { createHash } from 'node:crypto';
import type { Site } from '../../../src/dataset/site.ts';

/** Gives the hash of a slice: of everything that files are made from besides the program. Slices with one hash are equal. */
export type SliceDigest = (slice: object) => string;

/** Arrays of more entries are hashed apart, wherever they stand. */
const LARGE = 100;

/** Thousands of slices hold the same large parts, such as the rules of a year: each is hashed once, and must never change. */
export function sliceDigest(site: Site): SliceDigest {
  const shared = new WeakSet(sharedParts(site));
  // Also the ids of all units, which the bundle of the pages has gathered for itself.
  const isLarge = (part: object) => shared.has(part) || (Array.isArray(part) && part.length > LARGE);
  const known = new WeakMap<object, string>();
  const nameOf = (part: object): string => {
    let name = known.get(part);
    if (name === undefined) {
      name = `#${digest(part)}`;
      known.set(part, name);
    }
    return name;
  };
  const digest = (whole: object): string =>
    sha256(
      JSON.stringify(whole, (_, value: unknown) =>
        typeof value === 'object' && value !== null && value !== whole && isLarge(value)
          ? nameOf(value)
          : plain(value),
      ),
    );
  return digest;
}

function sharedParts({ publisher, unitGroups, unitNames, editions, years }: Site): object[] {
  const ofYears = years.flatMap((dataset) => {
    const { settings, framework, median, bestMains, ruleChanges, scores } = dataset;
    return [dataset, settings, framework, median, bestMains, ruleChanges, scores.components, scores.sheets];
  });
  return [publisher, unitGroups, unitNames, editions, ...ofYears].filter((part) => part !== undefined);
}

/** JSON knows neither typed arrays, nor maps, nor large integers; what it would leave out has no place in a slice. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function' || typeof value === 'symbol') throw new Error('a slice is data alone');
  if (ArrayBuffer.isView(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
  return value instanceof Map ? [...value] : value;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
