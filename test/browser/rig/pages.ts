import { existsSync, globSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** One built page that stands for all pages made from the same template. */
export interface PageType {
  readonly name: PageName;
  readonly lang: 'vi' | 'en';
  /** Address within the site: `/en/2025/units/so-y-te/`. */
  readonly path: string;
}

export type PageName = keyof typeof templates;

/** `<year>` is the newest year that has the page; `*` its first folder, `*.*` the first whose name has a point. */
const templates = {
  home: '/',
  year: '/<year>/',
  'main-index': '/<year>/indices/*/',
  component: '/<year>/indices/*.*/',
  'unit-year': '/<year>/units/*/',
  unit: '/units/*/',
  units: '/units/',
  progress: '/progress/',
  compare: '/compare/',
  archive: '/archive/',
  search: '/search/',
  awards: '/<year>/awards/',
  methodology: '/<year>/methodology/',
  data: '/data/',
  about: '/about/',
  papers: '/<year>/papers/',
  paper: '/<year>/papers/to-trinh/',
} as const;

/**
 * One page for each template and language, found in the built files.
 * @throws Error when a template has no page: tests over a shorter list would pass by saying nothing
 */
export function pageTypes(dist: string): PageType[] {
  const names = Object.keys(templates) as PageName[];
  return (['vi', 'en'] as const).flatMap((lang) =>
    names.map((name) => ({
      name,
      lang,
      path: findPage(dist, (lang === 'en' ? '/en' : '') + templates[name]),
    })),
  );
}

/** Pages of a frozen edition are as they were when it was frozen, by whatever program: they are not this one's. */
const FROZEN = /^\/archive\/\d{4}\/r\d+\/files\//;

/** Addresses of all built pages, sorted; pages that are not a folder's (`/404.html`) under their file name. */
export function allPages(dist: string): string[] {
  const files = globSync('**/*.html', { cwd: dist }).map((file) => `/${file.replaceAll(sep, '/')}`);
  if (files.length === 0) throw new Error(`There are no pages in ${dist}: run "npm run build" first`);
  return files
    .filter((file) => !FROZEN.test(file))
    .map((file) => file.replace(/\/index\.html$/, '/'))
    .sort();
}

/** The file that shows the page at `path`. */
export function fileOf(dist: string, path: string): string {
  return join(dist, path.endsWith('/') ? `${path}index.html` : path);
}

function findPage(dist: string, template: string): string {
  for (const year of yearsOf(dist)) {
    const [, before = '', pattern, after = ''] = /^(.*?)(\*(?:\.\*)?)?(\/?)$/.exec(
      template.replace('<year>', year),
    )!;
    if (pattern === undefined) {
      if (existsSync(fileOf(dist, before + after))) return before + after;
      continue;
    }
    const first = foldersIn(join(dist, before)).find(
      (name) =>
        name.includes('.') === pattern.includes('.') && existsSync(fileOf(dist, before + name + after)),
    );
    if (first !== undefined) return before + first + after;
  }
  throw new Error(`${dist} has no page ${template}: run "npm run build" first`);
}

/** Newest first. */
function yearsOf(dist: string): string[] {
  return foldersIn(dist)
    .filter((name) => /^\d{4}$/.test(name))
    .reverse();
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}
