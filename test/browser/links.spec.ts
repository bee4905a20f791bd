import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist } from './rig/dist.ts';
import { allPages, fileOf } from './rig/pages.ts';

// Reads files instead of opening pages: a browser would take an hour over thousands of them.
interface Built {
  readonly path: string;
  readonly lang: string;
  readonly title: string;
  readonly ids: string[];
  readonly links: string[];
}

const pages = allPages(dist).map(readPage);
const idsOf = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));

test('every page says its language', () => {
  const wrong = pages.filter(({ path, lang }) => lang !== (path.startsWith('/en/') ? 'en' : 'vi'));
  expect(wrong.map(({ path, lang }) => `${path}: ${lang}`)).toEqual([]);
});

test('every page has a title of its own', () => {
  const byTitle = Map.groupBy(pages, ({ title }) => title);
  expect(byTitle.get('')).toBeUndefined();
  const shared = [...byTitle].filter(([, same]) => same.length > 1);
  expect(shared.map(([title, same]) => `${title}: ${same.map(({ path }) => path).join(' ')}`)).toEqual([]);
});

test('no page has an id twice', () => {
  const doubled = pages.flatMap(({ path, ids }) =>
    ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}#${id}`),
  );
  expect(doubled).toEqual([]);
});

test('every link leads somewhere, also to its anchor', () => {
  const dead = pages.flatMap(({ path, links }) =>
    links.filter((link) => !leadsSomewhere(path, link)).map((link) => `${path} → ${link}`),
  );
  expect(pages.flatMap(({ links }) => links).length).toBeGreaterThan(pages.length);
  expect(dead).toEqual([]);
});

test('every page can be reached from the home page by links', () => {
  const linked = new Map(
    pages.map(({ path, links }) => [path, links.flatMap((link) => targetOf(path, link))]),
  );
  const reached = new Set(['/']);
  for (const path of reached) for (const target of linked.get(path) ?? []) reached.add(target);
  // Nobody links to the page for what is not found.
  const orphans = pages.filter(({ path }) => !reached.has(path) && path !== '/404.html');
  expect(orphans.map(({ path }) => path)).toEqual([]);
});

/** Address of the page that a link names, if it names one. */
function targetOf(from: string, link: string): string[] {
  const file = /^[^?#]*/.exec(link)![0];
  if (file === '' || !/(?:\/|\.html)$/.test(file)) return [];
  return [
    posix
      .join(posix.dirname(`${from}x`), decodeURI(file))
      .replace(/\/index\.html$/, '/')
      .replace(/^index\.html$/, '/'),
  ];
}

function leadsSomewhere(from: string, link: string): boolean {
  const [, file = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(link)!;
  // From disk a link must name its file; the page it names has the address of its folder.
  const target =
    file === '' ? from : posix.join(from.endsWith('/') ? from : posix.dirname(from), decodeURI(file));
  if (!existsSync(fileOf(dist, target))) return false;
  if (hash === '' || hash === 'top') return true;
  return idsOf.get(target.replace(/\/index\.html$/, '/'))?.has(decodeURIComponent(hash)) ?? false;
}

function readPage(path: string): Built {
  const html = readFileSync(fileOf(dist, path), 'utf8').replace(/<!--[\s\S]*?-->/g, '');
  const markup = html.replace(/(<(script|style|pre|textarea)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1');
  const attributes = [...markup.matchAll(/\s(id|href|src)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g)];
  const valuesOf = (...names: string[]) =>
    attributes
      .filter(([, name]) => names.includes(name!))
      .map(([, , double, single, bare]) => decode(double ?? single ?? bare ?? ''));
  return {
    path,
    lang: /<html[^>]*\slang=["']?([\w-]+)/.exec(markup)?.[1] ?? '',
    title: decode(/<title>([^<]*)<\/title>/.exec(markup)?.[1]?.trim() ?? ''),
    ids: valuesOf('id'),
    links: valuesOf('href', 'src').filter((link) => !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(link)),
  };
}

function decode(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
