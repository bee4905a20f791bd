import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { linkingParts } from './linking-parts.ts';

/** Every attribute is matched, not only the wanted ones: a title may well say `href="/x"`. */
const attribute = /([^\s"'<>/=]+)(\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*))/g;
const addressed = new Set(['href', 'src', 'action', 'poster']);
/** A path ends at `?` or `#`, but the `#` of an entity such as `&#39;` belongs to it. */
const pathEnd = /^(?:&#?\w+;|[^?#])*/;
const candidate = /(^\s*|,\s+|\s[\d.]+[wxh],)(\/(?!\/)[^\s,]+)/g;
const cssUrl = /url\(\s*(["']?)(\/(?!\/)[^"')]*)\1\s*\)/g;

/**
 * Rewrites links that start at the root of the site (`/2023/`) so that they start at the page (`../2023/index.html`):
 * then the site opens from disk by double click and under any sub-path. `href`, `src`, `srcset`, `action`, `poster`
 * and `url()` of inline styles change; text, comments, and what scripts and `<pre>` contain do not.
 * Links with a scheme or a host stay, thus also canonical addresses.
 * @param pagePath path of the file within the site, with `/`
 * @example relativeLinks('<a href="/2023/#so-y-te">', 'en/index.html') // => '<a href="../2023/index.html#so-y-te">'
 */
export function relativeLinks(html: string, pagePath: string): string {
  const here = foldersOf(pagePath);
  let written = '';
  let done = 0;
  for (const { start, end, kind } of linkingParts(html)) {
    const part = html.slice(start, end);
    written += html.slice(done, start);
    written += kind === 'tag' ? rewriteAttributes(part, here, pagePath) : rewriteCss(part, here);
    done = end;
  }
  return done === 0 ? html : written + html.slice(done);
}

/**
 * The same for the `url()`s of a style sheet.
 * @example relativeUrls('url(/assets/noto.woff2)', 'assets/page.css') // => 'url(noto.woff2)'
 */
export function relativeUrls(css: string, cssPath: string): string {
  return rewriteCss(css, foldersOf(cssPath));
}

/** Rewrites the style sheets of a built site in place; pages come with relative links from their rendering. */
export async function rewriteStyles(folder: string): Promise<void> {
  for await (const file of glob('**/*.css', { cwd: folder })) {
    const path = join(folder, file);
    const before = await readFile(path, 'utf8');
    const after = relativeUrls(before, file.replaceAll(sep, '/'));
    if (after !== before) await writeFile(path, after);
  }
}

function rewriteAttributes(tag: string, here: readonly string[], pagePath: string): string {
  return tag.replace(attribute, (whole, name: string, equals: string, double, single, bare) => {
    const value: string = double ?? single ?? bare;
    const rewritten = rewriteValue(name.toLowerCase(), value, here, pagePath);
    if (rewritten === value) return whole;
    const quote = double !== undefined ? '"' : single !== undefined ? "'" : '';
    return `${name}${equals}${quote}${rewritten}${quote}`;
  });
}

function rewriteValue(name: string, value: string, here: readonly string[], pagePath: string): string {
  if (name === 'srcset') return value.replace(candidate, (_, before, url) => before + relative(url, here));
  if (!addressed.has(name) || !value.startsWith('/') || value.startsWith('//')) return value;
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
  let shared = 0;
  while (shared < here.length && shared < target.length - 1 && here[shared] === target[shared]) shared++;
  return '../'.repeat(here.length - shared) + target.slice(shared).join('/') + link.slice(path.length);
}

/** A folder is shown by its `index.html`; `/data/2023/scores.csv` is a file, `/indices/5.7` is not. */
function toFile(path: string): string {
  if (path.endsWith('/')) return `${path}index.html`;
  return /\.[a-z]\w*$/i.test(path) ? path : `${path}/index.html`;
}

function foldersOf(path: string): string[] {
  return path.split('/').filter(Boolean).slice(0, -1);
}
