import { describe, expect, it } from 'vitest';
import { type DocExample, docExamplesOf, evaluate } from './rig/doc-examples.ts';
import { filesUnder } from './rig/source-file.ts';

const SRC = new URL('../src', import.meta.url).pathname;
const examples = filesUnder(SRC)
  .filter(({ path }) => path.endsWith('.ts'))
  .flatMap(docExamplesOf);

describe('examples in docstrings', () => {
  it('are found: an empty search would pass everything', () => {
    expect(examples.length).toBeGreaterThanOrEqual(15);
    expect(examples.map(({ expression }) => expression)).toContain("parsePoints('8,5')");
  });

  it.each(examples)('$path:$line $expression', async (example) => {
    const { actual, expected } = evaluate(example, await import(`${SRC}/${example.path}`));
    expect(actual).toEqual(expected);
  });
});

const inModule = (text: string): DocExample[] => docExamplesOf({ path: 'a.ts', text });
const exports = { double: (x: number) => 2 * x };

describe('the reader of examples', () => {
  it.each`
    text                                                | found                                                                            | because
    ${' * @example double(2) // => 4'}                  | ${[{ path: 'a.ts', line: 1, expression: 'double(2)', expected: '4' }]}           | ${'a line of a docstring'}
    ${'/** Twice. @example double(2) // => 4 */'}       | ${[{ path: 'a.ts', line: 1, expression: 'double(2)', expected: '4' }]}           | ${'a docstring of one line'}
    ${"/**\n * @example f('// => 1').length // => 7\n"} | ${[{ path: 'a.ts', line: 2, expression: "f('// => 1').length", expected: '7' }]} | ${'the last arrow counts'}
    ${' * @example double(2)'}                          | ${[{ path: 'a.ts', line: 1, expression: 'double(2)', expected: undefined }]}     | ${'an example without a value is found, and fails below'}
    ${' * @example double(2) // =>'}                    | ${[{ path: 'a.ts', line: 1, expression: 'double(2)', expected: undefined }]}     | ${'so is one with an empty value'}
    ${"const text = '@example double(2) // => 4';"}     | ${[]}                                                                            | ${'code is no docstring'}
  `('$text: $because', ({ text, found }) => {
    expect(inModule(text)).toEqual(found);
  });

  it('catches a wrong example', () => {
    const { actual, expected } = evaluate(inModule(' * @example double(2) // => 5')[0]!, exports);
    expect(actual).toBe(4);
    expect(expected).toBe(5);
    expect(() => expect(actual).toEqual(expected)).toThrow('to deeply equal');
  });

  it.each`
    text                              | message                           | because
    ${' * @example double(2)'}        | ${'not "expression // => value"'} | ${'no value to compare with'}
    ${' * @example double(2 // => 4'} | ${/missing \)|Unexpected token/}  | ${'not an expression'}
    ${' * @example half(2) // => 1'}  | ${'half is not defined'}          | ${'names what the module does not export'}
  `('fails $text: $because', ({ text, message }) => {
    expect(() => evaluate(inModule(text)[0]!, exports)).toThrow(message);
  });
});
