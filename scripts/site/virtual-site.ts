import type { Plugin } from 'vite';

// Pages run as modules that Vite wrote to disk or evaluates itself: they share our process and our globals, but not
// our module instances. So the only door both sides can see is a global symbol.
const registryName = 'bang-diem:sites';
const registry = new Map<string, unknown>();
Reflect.set(globalThis, Symbol.for(registryName), registry);

const moduleName = 'virtual:site';

/** What Vite calls the module once it is resolved; the leading NUL keeps other plugins away from it. */
export const resolvedSiteModule = `\0${moduleName}`;

/**
 * Offers `site` to pages as the default export of `virtual:site`, under a key of its own so that several builds
 * can run in one process. The object itself is handed over, never a copy: typed arrays stay typed arrays.
 *
 * This works because Astro (7.3) renders static pages in the process that called `build()`: it bundles them and
 * imports the bundle with a plain `import()` (astro/dist/core/build/default-prerenderer.js), and its dev server
 * evaluates modules with `new AsyncFunction` in the same realm. `test/scripts/render-site.test.ts` holds it to that.
 */
export function offerSite(key: string, site: unknown): void {
  registry.set(key, site);
}

/** The site that is offered under `key` now. */
export function offeredSite(key: string): unknown {
  return registry.get(key);
}

/** Lets go of a site after its build: it may hold a million scores. */
export function withdrawSite(key: string): void {
  registry.delete(key);
}

/** Vite plugin that resolves `virtual:site` to the site offered under `key`. */
export function virtualSite(key: string): Plugin {
  const address = `globalThis[Symbol.for(${JSON.stringify(registryName)})].get(${JSON.stringify(key)})`;
  return {
    name: 'bang-diem:virtual-site',
    resolveId: (id) => (id === moduleName ? resolvedSiteModule : undefined),
    load: (id) => (id === resolvedSiteModule ? `export default ${address};` : undefined),
  };
}
