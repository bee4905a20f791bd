import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { en } from '../../src/i18n/en.ts';
import { dist } from './rig/dist.ts';
import { allPages, fileOf } from './rig/pages.ts';

const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
/** Attributes that are read out or shown. */
const SPOKEN = new Set(['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'content', 'label']);

interface Piece {
  readonly lang: string;
  readonly text: string;
  /** Inside `<code>`: names of files and fields, hashes. */
  readonly isCode: boolean;
}

/** Texts of a page with the language they are marked to be in. */
function piecesOf(html: string): Piece[] {
  const pieces: Piece[] = [];
  const open: { tag: string; lang: string; isCode: boolean }[] = [{ tag: '', lang: '', isCode: false }];
  const bare = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1</$2>');
  for (const [, close, tag = '', attributes = '', text] of bare.matchAll(
    /<(\/)?([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|([^<]+)/gi,
  )) {
    const here = open.at(-1)!;
    if (text !== undefined) {
      if (text.trim() !== '')
        pieces.push({ lang: here.lang, text: decode(text.trim()), isCode: here.isCode });
      continue;
    }
    if (close) {
      while (open.length > 1 && open.pop()!.tag !== tag);
      continue;
    }
    const values = new Map(
      [...attributes.matchAll(/([\w:-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(
        ([, name, a, b, c]) => [name!, a ?? b ?? c ?? ''],
      ),
    );
    const lang = values.get('lang') ?? here.lang;
    const isCode = here.isCode || ['code', 'textarea', 'pre', 'samp'].includes(tag);
    // The policy, the picture and the address of a page are no texts.
    const isMachine =
      tag === 'meta' &&
      !/description|og:title|og:site_name|og:image:alt/.test(
        values.get('name') ?? values.get('property') ?? '',
      );
    if (!isMachine) {
      for (const [name, value] of values)
        if (SPOKEN.has(name)) pieces.push({ lang, text: decode(value), isCode });
    }
    if (!VOID.has(tag) && !attributes.endsWith('/')) open.push({ tag, lang, isCode });
  }
  return pieces;
}

function decode(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', '\u00A0')
    .replaceAll('&amp;', '&');
}

const pages = allPages(dist).map((path) => ({
  path,
  pieces: piecesOf(readFileSync(fileOf(dist, path), 'utf8')),
}));
const inLanguage = (lang: string) =>
  pages
    .filter(({ path }) => path.startsWith('/en/') === (lang === 'en'))
    .flatMap(({ path, pieces }) =>
      pieces.filter((piece) => piece.lang === lang && !piece.isCode).map(({ text }) => ({ path, text })),
    );
const shown = (found: readonly { path: string; text: string }[]) =>
  [...new Set(found.map(({ path, text }) => `${path}: ${text}`))].slice(0, 30);

/** What the office itself declares to be English: names of units, issuers, owners. */
const declared = globSync('data/**/*.yaml')
  .flatMap((file) => englishOf(parse(readFileSync(file, 'utf8'))))
  .filter((text) => VIETNAMESE.test(text))
  .sort((a, b) => b.length - a.length);

function englishOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'en' && typeof one === 'string' ? [one] : englishOf(one),
  );
}
const undeclared = (text: string) => declared.reduce((rest, name) => rest.replaceAll(name, ''), text);

test('English pages have no Vietnamese but what is marked as such', () => {
  expect(shown(inLanguage('en').filter(({ text }) => VIETNAMESE.test(undeclared(text))))).toEqual([]);
});

/** Whole English texts of the catalogue that have more than one word. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return /\S \S/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

test('Vietnamese pages have no English text of the catalogue', () => {
  const english = new Set(textsOf(en));
  expect(english.size).toBeGreaterThan(100);
  expect(shown(inLanguage('vi').filter(({ text }) => english.has(text)))).toEqual([]);
});

test('numbers and days have the form of the language', () => {
  // Three digits may follow a separator of thousands in either language, and codes have points in both.
  const commas = inLanguage('en').filter(
    ({ text }) => /(?<![\d.,])\d{1,3},\d{1,2}(?!\d)/.test(text) || /\b\d{1,2}\/\d{1,2}\/\d{4}\b/.test(text),
  );
  expect(shown(commas)).toEqual([]);
  const points = inLanguage('vi').filter(
    ({ text }) => /(?<![\d.,])\d{2,3}\.\d{2}(?![\d.])/.test(text) || /\b\d{4}-\d{2}-\d{2}\b(?!T)/.test(text),
  );
  expect(shown(points)).toEqual([]);
});

test('the walk sees what it should: marked, unmarked and spoken texts', () => {
  const html = '<html lang="en"><p title="Sở">a <b lang="vi">Sở</b> b</p><code>x</code></html>';
  expect(piecesOf(html)).toEqual([
    { lang: 'en', text: 'Sở', isCode: false },
    { lang: 'en', text: 'a', isCode: false },
    { lang: 'vi', text: 'Sở', isCode: false },
    { lang: 'en', text: 'b', isCode: false },
    { lang: 'en', text: 'x', isCode: true },
  ]);
});
