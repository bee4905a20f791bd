import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pathBetween } from '../../src/charts/relative-to.ts';

const addressed = new Set(['href', 'src', 'srcset', 'action', 'poster']);
/** A path ends at `?` or `#`, but the `#` of an entity such as `&#39;` belongs to it. */
const pathEnd = /^(?:&#?\w+;|[^?#])*/;
const candidate = /(^\s*|,\s+|\s[\d.]+[wxh],)(\/(?!\/)[^\s,]+)/g;
const cssUrl = /url\(\s*(["']?)(\/(?!\/)[^"')]*)\1\s*\)/g;

/**
 * Rewrites links that start at the root of the site (`/2023/`) so that they start at the page (`../2023/index.html`):
 * then the site opens from disk by double click and under any sub-path. `href`, `src`, `srcset`, `action` and `poster`
 * change; texts, other attributes and what scripts contain do not. Links with a scheme or a host stay, thus also canonical
 * addresses.
 *
 * For pages as Astro and `html` write them: values stand in double quotes, and a quote in a text or value is escaped, so
 * that `="/` is always the beginning of a value. There are thousands of pages of a hundred thousand characters.
 * @param pagePath path of the file within the site, with `/`
 * @example relativeLinks('<a href="/2023/#so-y-te">', 'en/index.html') // => '<a href="../2023/index.html#so-y-te">'
 */
export function relativeLinks(html: string, pagePath: string): string {
  const here = foldersOf(pagePath);
  let written = '';
  let done = 0;
  let script = scriptFrom(html, 0);
  let at = html.indexOf('="/');
  while (at !== -1) {
    while (script.end < at) script = scriptFrom(html, script.end);
    const end = html.indexOf('"', at + 2);
    const name = nameBefore(html, at);
    if (at < script.start && end !== -1 && addressed.has(name)) {
      written += html.slice(done, at + 2) + rewriteValue(name, html.slice(at + 2, end), here, pagePath);
      done = end;
    }
    at = html.indexOf('="/', at + 3);
  }
  return done === 0 ? html : written + html.slice(done);
}

/** What the next script contains; behind the end of the page where there is none. */
function scriptFrom(html: string, from: number): { start: number; end: number } {
  const tag = html.indexOf('<script', from);
  const start = tag === -1 ? -1 : html.indexOf('>', tag);
  const end = start === -1 ? -1 : html.indexOf('</script', start);
  return end === -1 ? { start: html.length, end: html.length } : { start, end };
}

/** Name of the attribute whose `=` stands at a place. */
function nameBefore(html: string, equals: number): string {
  let start = equals;
  while (start > 0 && html.charCodeAt(start - 1) > 32) start--;
  return html.slice(start, equals);
}

/**
 * The same for the `url()`s of a style sheet.
 * @example relativeUrls('url(/assets/noto.woff2)', 'assets/page.css') // => 'url(noto.woff2)'
 */
export function relativeUrls(css: string, cssPath: string): string {
  return rewriteCss(css, foldersOf(cssPath));
}

/**
 * Rewrites the style sheets of a built site in place; pages come with relative links from their rendering. They are all in
 * `assets`: looking for others among tens of thousands of folders takes seconds.
 */
export async function rewriteStyles(folder: string): Promise<void> {
  for await (const file of glob('assets/*.css', { cwd: folder })) {
    const path = join(folder, file);
    const before = await readFile(path, 'utf8');
    const after = relativeUrls(before, file.replaceAll(sep, '/'));
    if (after !== before) await writeFile(path, after);
  }
}

function rewriteValue(name: string, value: string, here: readonly string[], pagePath: string): string {
  if (name === 'srcset') return value.replace(candidate, (_, before, url) => before + relative(url, here));
  if (value.startsWith('//')) return value;
  const link = relative(value, here);
  // A jump within the page stays a jump wherever the page is served: at `/2023/`, `index.html#x` would load it anew.
  const self = `${pagePath.split('/').at(-1)}#`;
  return link.startsWith(self) ? link.slice(self.length - 1) : link;
}

function rewriteCss(css: string, here: readonly string[]): string {
  return css.replace(cssUrl, (_, quote, url) => `url(${quote}${relative(url, here)}${quote})`);
}

/** `link` starts with one slash; `here` are the folders that the linking file is in. */
function relative(link: string, here: readonly string[]): string {
  const path = pathEnd.exec(link)![0];
  const target = toFile(path).split('/').slice(1);
  return pathBetween(here, target) + link.slice(path.length);
}

/** A folder is shown by its `index.html`; `/data/2023/scores.csv` is a file, `/indices/5.7` is not. */
function toFile(path: string): string {
  if (path.endsWith('/')) return `${path}index.html`;
  return /\.[a-z]\w*$/i.test(path) ? path : `${path}/index.html`;
}

function foldersOf(path: string): string[] {
  return path.split('/').filter(Boolean).slice(0, -1);
}
