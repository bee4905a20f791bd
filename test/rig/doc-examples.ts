import type { SourceFile } from './source-file.ts';

/** One `@example expression // => value` of a docstring. */
export interface DocExample {
  readonly path: string;
  readonly line: number;
  readonly expression: string;
  /** The right side as it is written; undefined where the example has none. */
  readonly expected: string | undefined;
}

/** Every `@example` in the docstrings of a file. An example without "// => value" is found too, so that it can fail. */
export function docExamplesOf({ path, text }: SourceFile): DocExample[] {
  return text.split('\n').flatMap((line, i): DocExample[] => {
    const match = /^\s*(?:\/\*\*|\*).*?@example\b(.*)$/.exec(line);
    if (match === null) return [];
    const example = match[1]!.replace(/\*\/\s*$/, '').trim();
    const arrow = example.lastIndexOf('// =>');
    const [expression, expected] =
      arrow < 0 ? [example, undefined] : [example.slice(0, arrow).trim(), example.slice(arrow + 5).trim()];
    return [{ path, line: i + 1, expression, expected: expected === '' ? undefined : expected }];
  });
}

/** Both sides of an example, evaluated with the exports of its module in scope. @throws SyntaxError, or what the example throws */
export function evaluate(
  { expression, expected }: DocExample,
  exports: Readonly<Record<string, unknown>>,
): { actual: unknown; expected: unknown } {
  if (expression === '' || expected === undefined) throw new SyntaxError('not "expression // => value"');
  const names = Object.keys(exports);
  const values = names.map((name) => exports[name]);
  const run = (text: string): unknown => new Function(...names, `"use strict"; return (${text});`)(...values);
  return { actual: run(expression), expected: run(expected) };
}
