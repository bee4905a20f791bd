import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { papersVi } from '../../src/i18n/papers-vi.ts';
import { siteVi } from '../../src/i18n/site-vi.ts';

it('the style sheet prints the words of the catalogue in the margins', () => {
  const css = readFileSync('src/styles/papers-print.css', 'utf8');
  const written = [...css.matchAll(/content: "([^"]+)"/g)].map(([, text]) => text);
  expect(written.filter((text) => text === papersVi.draft)).toHaveLength(4);
  expect(written.filter((text) => text === papersVi.sample)).toHaveLength(4);
  expect(written).toHaveLength(8);
});

it('papers call sample data what the site calls them', () => {
  expect(papersVi.sample).toBe(siteVi.site.sample);
});
