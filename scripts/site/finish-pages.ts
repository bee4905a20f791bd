import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { relativeLinks } from './relative-links.ts';

/** Told of every page that was written, and how many there are. */
export type OnPage = (written: number, all: number) => void;

/**
 * Takes each page from Astro's rendering, makes its links relative and writes it: no page is read a second time, and
 * none goes through a stream again. Astro sees an empty answer, for which it writes no file.
 * @param folder that Astro would write the pages to
 */
export function finishPages(folder: string, onPage?: OnPage): AstroIntegration {
  const made = new Set<string>();
  let written = 0;
  let all = 0;
  const finished = (astro: AstroPrerenderer): AstroPrerenderer => ({
    ...astro,
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      all = paths.length;
      return paths;
    },
    async render(request, options) {
      const result = await astro.render(request, options);
      const response = result instanceof Response ? result : result.response;
      const file = fileOf(new URL(request.url).pathname);
      const page = relativeLinks(await response.text(), file);
      const path = join(folder, file);
      const parent = dirname(path);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(path, page);
      onPage?.(++written, all);
      return new Response(null, { status: response.status });
    },
  });
  return {
    name: 'bang-diem:finish-pages',
    hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer(finished) },
  };
}

/** The file that a page's address is written to. @example fileOf('/2023/') // => '2023/index.html' */
function fileOf(pathname: string): string {
  const path = decodeURI(pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
