import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../src/workbook/limits.ts';
import { findingsDoc } from './rig/findings-doc.ts';
import { filesUnder } from './rig/source-file.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

describe('docs/findings.md', () => {
  it('is what the code says (node test/rig/write-docs.ts)', async () => {
    expect(read('docs/findings.md')).toBe(await findingsDoc());
  });

  it('has every code, and says of each when it arises', () => {
    const codes = [
      ...['', 'award-', 'frozen-']
        .map((part) => read(`src/findings/${part}finding-facts.ts`))
        .join('')
        .matchAll(/^ {2}'([a-z]+(?:-[a-z]+)+)':/gm),
    ];
    const rows = [...read('docs/findings.md').matchAll(/^\| `([a-z-]+)` \| \w[^|]* \| [A-Z`][^|]+ \|/gm)];
    expect(rows.length).toBeGreaterThanOrEqual(52);
    expect(rows.map(([, code]) => code)).toEqual(codes.map(([, code]) => code));
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
  it('states the limits that the code has', () => {
    const numbers = [
      ...read('docs/data-folder.md').matchAll(
        /^\| (?:bytes|parts|tags|cells|places|merged|rows|characters|time)[^|]*\| ([^|]*) \|$/gm,
      ),
    ];
    const mebibytes = (bytes: number) => `${bytes / 2 ** 20} MiB`;
    const whole = (number: number) => number.toLocaleString('en');
    expect(numbers.map(([, cell]) => cell)).toEqual([
      mebibytes(LIMITS.fileBytes),
      mebibytes(LIMITS.inflatedBytes),
      whole(LIMITS.parts),
      whole(LIMITS.tags),
      whole(LIMITS.cells),
      whole(LIMITS.places),
      whole(LIMITS.merges),
      `${whole(LIMITS.rows)} and ${whole(LIMITS.columns)}`,
      whole(LIMITS.text),
      `${LIMITS.secondsPerFile} s, and ${LIMITS.secondsPerMebibyte} s more for each MiB beyond 4 MiB`,
    ]);
  });

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
