/**
 * The text that `JSON.stringify(whole, null, 1)` has, and a line's end, in pieces: of a whole that would not fit into memory.
 * @param whole an object   @param lists by property of `whole`: what it holds, in place of what stands there
 * @example [...jsonParts({ a: 1, b: [] }, { b: [2, 3] })].join('') // => '{\n "a": 1,\n "b": [\n  2,\n  3\n ]\n}\n'
 */
export function* jsonParts(
  whole: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, Iterable<unknown>>>,
): Generator<string> {
  let before = '{\n';
  for (const [name, value] of Object.entries(whole)) {
    if (value === undefined) continue;
    yield `${before} ${JSON.stringify(name)}: `;
    const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
    if (list === undefined) yield once(value);
    else yield* listParts(list);
    before = ',\n';
  }
  yield before === '{\n' ? '{}\n' : '\n}\n';
}

function* listParts(list: Iterable<unknown>): Generator<string> {
  let before = '[\n  ';
  for (const item of list) {
    yield `${before}${twice(item)}`;
    before = ',\n  ';
  }
  yield before === '[\n  ' ? '[]' : '\n ]';
}

/** A value as it is written inside one array: indented by JSON itself, which is quicker than doing it afterwards. */
const once = (value: unknown): string => JSON.stringify([value], null, 1).slice('[\n '.length, -'\n]'.length);

/** The same inside an array in an array. */
const twice = (value: unknown): string =>
  JSON.stringify([[value]], null, 1).slice('[\n [\n  '.length, -'\n ]\n]'.length);
