import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vi as vietnamese } from '../../src/i18n/vi.ts';

/** All source text outside the catalogues themselves. */
const source = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
  .map(({ parentPath, name }) => join(parentPath, name))
  .filter((path) => !/i18n\/(?:\w+-)?(?:vi|en)\.ts$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Texts that are looked up by a value of the data, such as a status or a kind of condition. */
const LOOKED_UP = [
  'status',
  'column',
  'unranked',
  'awards.condition',
  'awards.reason',
  'rules.countedText',
  'rules.notApplicable',
  'dataPage.about',
  'search.kinds',
  'search.pages',
  'search.words',
  'status.counted',
  'receipts.policy',
  'unit.unsplit',
  'historyPage',
  'rules',
  'compare.event',
  'compare.problem',
  'compare.reason',
  'editions.groups',
  'exports.level',
  'exports.kind',
  'exports.feed',
];

function unusedOf(catalogue: object, path: string): string[] {
  return Object.entries(catalogue).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'object') return unusedOf(value, at);
    if (LOOKED_UP.includes(path)) return [];
    return new RegExp(`\\.${key}\\b`).test(source) ||
      new RegExp(`\\b${key}\\b.*\\} = messagesOf`).test(source)
      ? []
      : [at];
  });
}

describe('message keys', () => {
  it('are all used', () => {
    expect(unusedOf(vietnamese, '')).toEqual([]);
  });
});
