import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder } from './rig/source-file.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** Codes that severity-of.ts weighs, read from its text: its table is not exported. */
const CODES = [...read('src/findings/severity-of.ts').matchAll(/^ {2}'([a-z]+(?:-[a-z]+)+)':/gm)].map(
  ([, code]) => code!,
);

describe('docs/findings.md', () => {
  const rows = [...read('docs/findings.md').matchAll(/^\| `([a-z-]+)` \|(.*)\|$/gm)];

  it('is held against a table that was understood', () => {
    expect(CODES.length).toBeGreaterThanOrEqual(36);
  });

  it('has one row for each code, and none for a code that is gone', () => {
    expect(rows.map(([, code]) => code).sort()).toEqual([...CODES].sort());
  });

  it.each(rows.map(([, code, cells]) => ({ code, cells })))('$code has no empty cell', ({ cells }) => {
    expect(cells!.split('|').map((cell) => cell.trim())).toEqual([
      expect.stringMatching(/./),
      expect.stringMatching(/./),
      expect.stringMatching(/./),
    ]);
  });
});

describe('docs/methodology.md', () => {
  const clauses = new Set(
    [...read('docs/methodology.md').matchAll(/^#{2,3} §(\d+(?:\.\d+)*) /gm)].map(([, clause]) => clause!),
  );
  const cited = filesUnder(new URL('../src', import.meta.url).pathname).flatMap(({ path, text }) =>
    [...text.matchAll(/@see docs\/methodology\.md(?: §(\d+(?:\.\d+)*))?/g)].map(([, clause]) => ({
      path,
      clause,
    })),
  );

  it('is cited', () => {
    expect(cited.length).toBeGreaterThanOrEqual(9);
  });

  it.each(cited)('$path cites §$clause, which exists', ({ clause }) => {
    expect([...clauses]).toContain(clause);
  });
});

describe('docs/data-folder.md', () => {
  it('lists the header names that the code accepts', () => {
    const names = /const NAMES[^=]*= (\{[\s\S]*?\n\});/.exec(read('src/sheet/header-names.ts'))![1]!;
    const inCode = [...names.matchAll(/(\w+): \[([^\]]*)\]/g)].map(([, kind, list]) => [
      kind,
      [...list!.matchAll(/'([^']*)'/g)].map(([, name]) => name),
    ]);
    const inDocs = [...read('docs/data-folder.md').matchAll(/^\| [^|]*\(`(\w+)`\) \| ([^|]*) \|/gm)].map(
      ([, kind, list]) => [kind, [...list!.matchAll(/`([^`]*)`/g)].map(([, name]) => name)],
    );
    expect(inCode.length).toBeGreaterThanOrEqual(15);
    expect(inDocs).toEqual(inCode);
  });
});
