import { createHash } from 'node:crypto';
import type { Site } from '../../../src/dataset/site.ts';

/** Gives the hash of a slice: of everything that files are made from besides the program. Slices with one hash are equal. */
export type SliceDigest = (slice: object) => string;

/** Arrays and maps of more entries are hashed apart, wherever they stand: many slices may hold the same one. */
const LARGE = 24;
/** Characters that are hashed at a time. */
const PORTION = 1 << 16;

/**
 * Thousands of slices hold the same large parts, such as the rules of a year: each is hashed once, and must never change.
 * What is written is no JSON, which knows neither typed arrays, nor maps, nor large integers, and takes three times as long.
 */
export function sliceDigest(site: Site): SliceDigest {
  const shared = new WeakSet(sharedParts(site));
  const known = new WeakMap<object, string>();

  function digest(whole: object): string {
    const hash = createHash('sha256');
    // In portions: the text of a whole year would be a hundred megabytes, and each update has its price.
    let text = '';
    write(whole, (piece) => {
      text += piece;
      if (text.length < PORTION) return;
      hash.update(text);
      text = '';
    });
    return hash.update(text).digest('hex');
  }

  function textOf(value: unknown): string {
    switch (typeof value) {
      case 'string':
        // With its length, so that no two texts can be one together.
        return `"${value.length}:${value}`;
      case 'bigint':
        return `${value}n`;
      case 'number':
      case 'boolean':
      case 'undefined':
        return String(value);
      case 'object':
        if (value === null) return 'null';
        return isApart(value) ? nameOf(value) : textOfObject(value);
      default:
        throw new Error('a slice is data alone');
    }
  }

  const isApart = (part: object): boolean => shared.has(part) || sizeOf(part) > LARGE;

  function nameOf(part: object): string {
    let name = known.get(part);
    if (name === undefined) {
      name = `#${digest(part)}`;
      known.set(part, name);
    }
    return name;
  }

  function textOfObject(whole: object): string {
    let text = '';
    write(whole, (piece) => {
      text += piece;
    });
    return text;
  }

  function write(whole: object, put: (piece: string) => void): void {
    if (ArrayBuffer.isView(whole)) {
      put(`<${Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength).toString('base64')}>`);
    } else if (Array.isArray(whole) || whole instanceof Map) {
      put(Array.isArray(whole) ? `[${whole.length}:` : `M${whole.size}:`);
      for (const item of whole) put(`${textOf(item)},`);
    } else {
      put('{');
      for (const [name, value] of Object.entries(whole)) put(`${name.length}:${name}${textOf(value)},`);
      put('}');
    }
  }

  return digest;
}

const sizeOf = (part: object): number =>
  Array.isArray(part) ? part.length : part instanceof Map ? part.size : 0;

function sharedParts({ publisher, unitGroups, unitNames, editions, years }: Site): object[] {
  const ofYears = years.flatMap((dataset) => {
    const { settings, framework, median, ruleChanges, scores } = dataset;
    return [dataset, settings, framework, median, ruleChanges, scores.components, scores.sheets];
  });
  return [publisher, unitGroups, unitNames, editions, ...ofYears].filter((part) => part !== undefined);
}
