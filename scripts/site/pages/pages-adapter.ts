import { join } from 'node:path';
import type { AstroIntegration, IntegrationResolvedRoute } from 'astro';

const ROUTES = 'virtual:page-routes';
const resolved = `\0${ROUTES}`;

/**
 * Makes Astro bundle the pages as for a server, which is us: pages are then rendered when and where we ask for them, by
 * several processes and without bundling again.
 * @param root absolute path of the project
 */
export function pagesAdapter(root: string): AstroIntegration {
  let pages: readonly IntegrationResolvedRoute[] = [];
  return {
    name: 'bang-diem:pages',
    hooks: {
      'astro:config:setup': ({ addMiddleware, updateConfig }) => {
        addMiddleware({ order: 'pre', entrypoint: new URL('./keep-failure.ts', import.meta.url) });
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'bang-diem:page-routes',
                resolveId: (id: string) => (id === ROUTES ? resolved : undefined),
                load: (id: string) => (id === resolved ? routesModule(root, pages) : undefined),
              },
            ],
          },
        });
      },
      'astro:routes:resolved': ({ routes }) => {
        pages = routes.filter(({ type, origin }) => type === 'page' && origin !== 'internal');
      },
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'bang-diem:pages',
          serverEntrypoint: new URL('./page-entry.ts', import.meta.url),
          entrypointResolution: 'auto',
          supportedAstroFeatures: {
            serverOutput: 'stable',
            hybridOutput: 'stable',
            staticOutput: 'stable',
            sharpImageService: 'stable',
          },
        }),
    },
  };
}

function routesModule(root: string, routes: readonly IntegrationResolvedRoute[]): string {
  const entries = routes.map(({ pattern, entrypoint }) => {
    const file = JSON.stringify(join(root, entrypoint));
    return `{ pattern: ${JSON.stringify(pattern)}, load: () => import(${file}) }`;
  });
  return `export default [${entries.join(', ')}];`;
}
