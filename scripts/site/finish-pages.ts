import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { relativeLinks } from './relative-links.ts';
import type { RenderShare } from './render-share.ts';

/** Told of every page that was written, and how many there are. */
export type OnPage = (written: number, all: number) => void;

/**
 * Takes each page from Astro's rendering, makes its links relative and writes it: no page is read a second time, and
 * none goes through a stream again. Astro sees an empty answer, for which it writes no file.
 */
export function finishPages(
  { pages, index, of }: Pick<RenderShare, 'pages' | 'index' | 'of'>,
  onPage: OnPage,
): AstroIntegration {
  const made = new Set<string>();
  let written = 0;
  let all = 0;
  const finished = (astro: AstroPrerenderer): AstroPrerenderer => ({
    ...astro,
    async getStaticPaths() {
      // One after the other to each process: pages of a kind, which cost alike, come in a row.
      const mine = (await astro.getStaticPaths()).filter((_, i) => i % of === index);
      all = mine.length;
      return mine;
    },
    async render(request, options) {
      const result = await astro.render(request, options);
      const response = result instanceof Response ? result : result.response;
      const file = fileOf(new URL(request.url).pathname);
      const page = relativeLinks(await response.text(), file);
      const path = join(pages, file);
      const parent = dirname(path);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(path, page);
      onPage(++written, all);
      return new Response(null);
    },
  });
  return {
    name: 'bang-diem:finish-pages',
    hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer(finished) },
  };
}

/** The file that a page's address is written to. @example fileOf('/2023/') // => '2023/index.html' */
function fileOf(pathname: string): string {
  // Servers look for the page of what is not there under this name.
  if (pathname === '/404/') return '404.html';
  const path = decodeURI(pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
