/**
 * JSON that keeps what JSON cannot say. A reader in twenty years finds plain arrays and texts under names that say what
 * they were: {"$bigint":"12"}, {"$Int32Array":[1,2]}, {"$Map":[["a",1]]}. No data of ours has keys that begin with `$`.
 */
const ARRAYS = { Uint8Array, Int32Array, Float64Array } as const;
type ArrayName = keyof typeof ARRAYS;

/**
 * Data as text: the same data give the same text. Undefined properties are left out, as in JSON.
 * @throws RangeError on a number that JSON would turn into null, and on a key that would be read as a tag
 */
export function taggedJson(data: unknown): string {
  return `${JSON.stringify(data, tagged, 1).replace(FOLDED, (list) => list.replace(/\n\s*/g, ''))}\n`;
}

/** Lists of numbers go into one line: a column of scores is one thing. */
const FOLDED = /\[\n\s*-?[\d.e+-]+(?:,\n\s*-?[\d.e+-]+)*\n\s*\]/g;

/** @throws SyntaxError where the text is no JSON of ours */
export function parseTaggedJson(text: string): unknown {
  return JSON.parse(text, untagged);
}

function tagged(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return { $bigint: String(value) };
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`not a JSON number: ${value}`);
  if (value instanceof Map) return { $Map: [...value] };
  for (const [name, type] of Object.entries(ARRAYS))
    if (value instanceof type) return { [`$${name}`]: [...value] };
  if (isLikeTag(value)) throw new RangeError(`a key that says more than it should: ${Object.keys(value)[0]}`);
  return value;
}

/** An object of one property whose name begins with `$`: what our own tags look like. */
function isLikeTag(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length === 1 && keys[0]!.startsWith('$');
}

function untagged(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const [key, ...more] = Object.keys(value);
  if (key === undefined || more.length > 0 || !key.startsWith('$')) return value;
  const content: unknown = (value as Record<string, unknown>)[key];
  if (key === '$bigint') return BigInt(String(content));
  if (!Array.isArray(content)) throw new SyntaxError(`${key} without a list`);
  if (key === '$Map') return new Map(content as Array<[unknown, unknown]>);
  if (!(key.slice(1) in ARRAYS)) throw new SyntaxError(`unknown tag ${key}`);
  return ARRAYS[key.slice(1) as ArrayName].from(content as number[]);
}
