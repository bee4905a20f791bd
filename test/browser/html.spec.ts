import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { dist } from './rig/dist.ts';
import { allPages, fileOf } from './rig/pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    rules: {
      // Astro writes void elements and attributes in its own valid style.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      doctype_style: 'off',
      'doctype-style': 'off',
      // Codes with dots are the permanent addresses of numbers: #5.7-appraised.
      'valid-id': ['error', { relaxed: true }],
      // Titles may be long in Vietnamese; the search engine cuts them, the browser tab too.
      'long-title': 'off',
      // A scrolling region has to be reachable by keyboard and needs a name.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  }),
);

/** What is wrong with a page: `rule: line:column message`. */
function faultsOf(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${ruleId} ${line}:${column} ${message}`),
  );
}

/** Pages for embedding are two thirds of all, each the same few lines around a chart: every fifth stands for them. */
const looked = allPages(dist).filter((path, i) => !/\/embed\//.test(path) || i % 5 === 0);
const pages = Map.groupBy(looked, (path) => (path.startsWith('/en/') ? 'English' : 'Vietnamese'));
for (const [language, paths] of pages) {
  test(`every ${language} page is valid HTML`, () => {
    test.slow();
    const faulty = paths.flatMap((path) =>
      faultsOf(readFileSync(fileOf(dist, path), 'utf8')).map((fault) => `${path} ${fault}`),
    );
    expect(faulty.slice(0, 40)).toEqual([]);
  });
}

test('invalid HTML is noticed: without this, no faults could mean that nothing was looked at', () => {
  const bad =
    '<!DOCTYPE html><html lang="vi"><head><title>a</title></head><body><ul><p>b</p></ul></body></html>';
  expect(faultsOf(bad)).not.toEqual([]);
});
