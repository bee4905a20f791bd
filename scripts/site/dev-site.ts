import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type AstroInlineConfig, dev } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { compareScripts } from '../../src/compare/compare-scripts.ts';
import type { Site } from '../../src/dataset/site.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { searchScript } from '../../src/search/search-script.ts';
import { astroOptions, gallery } from './astro-options.ts';
import { bundleClient } from './bundle-client.ts';
import { subsetFonts } from './subset-fonts.ts';
import { offeredSite, offerSite, resolvedSiteModule, virtualSite } from './virtual-site.ts';

export interface DevOptions {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute path of the data folder: a change in it recomputes the site. */
  readonly data: string;
  /** Absent: 4321, or the next free one. */
  readonly port?: number;
  readonly logLevel?: AstroInlineConfig['logLevel'];
}

const key = 'dev';
/** Excel saves in several steps; one recomputation after the last of them is enough. */
const settleMs = 200;

/**
 * Serves the pages for development, with `computeSite()` recomputed and the browser reloaded when the data change.
 * A computation that throws is reported and the last good site stays.
 */
export async function serveSite(computeSite: () => Promise<unknown>, options: DevOptions) {
  await subsetFonts(options.root);
  offerSite(key, await computeSite());
  return dev({
    ...astroOptions,
    integrations: [gallery],
    root: options.root,
    logLevel: options.logLevel ?? 'info',
    configFile: false,
    server: options.port === undefined ? {} : { port: options.port },
    vite: {
      ...astroOptions.vite,
      plugins: [
        virtualSite(key),
        recomputeOnChange(computeSite, options.data),
        clientScripts(options.root),
        searchIndex(),
        comparisonFigures(),
      ],
    },
  });
}

function recomputeOnChange(computeSite: () => Promise<unknown>, data: string): Plugin {
  return {
    name: 'bang-diem:recompute',
    configureServer(server) {
      let timer: NodeJS.Timeout | undefined;
      // One after the other: an older computation must never overwrite a newer one.
      let queue = Promise.resolve();
      server.watcher.add(data);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(data + sep)) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          queue = queue.then(async () => {
            try {
              offerSite(key, await computeSite());
              reload(server);
            } catch (error) {
              server.config.logger.error(String(error));
            }
          });
        }, settleMs);
      });
    },
  };
}

/** Pages that were evaluated keep the object they imported: every environment must evaluate `virtual:site` again. */
function reload(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    const module = environment.moduleGraph.getModuleById(resolvedSiteModule);
    if (module !== undefined) environment.moduleGraph.invalidateModule(module);
    environment.hot.send({ type: 'full-reload' });
  }
}

/** Serves `/assets/<name>.js` as the build would make it, bundled afresh on each request. */
function clientScripts(root: string): Plugin {
  return {
    name: 'bang-diem:client-scripts',
    configureServer(server) {
      const folder = join(root, '.cache', 'dev');
      server.middlewares.use(async (request, response, next) => {
        const name = /^\/assets\/([\w-]+\.js)(?:\?|$)/.exec(request.url ?? '')?.[1];
        if (name === undefined) return next();
        try {
          await bundleClient(root, folder);
          const body = await readFile(join(folder, 'assets', name));
          response.setHeader('content-type', 'text/javascript; charset=utf-8').end(body);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

/** Serves `/search/index-<lang>.js` from the site as it was last computed. */
function searchIndex(): Plugin {
  return {
    name: 'bang-diem:search-index',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const lang = LANGS.find((one) => request.url?.split('?')[0] === `/search/index-${one}.js`);
        if (lang === undefined) return next();
        const body = searchScript(offeredSite(key) as Site, lang);
        response.setHeader('content-type', 'text/javascript; charset=utf-8').end(body);
      });
    },
  };
}

/** Serves `/compare/<name>.js` from the site as it was last computed. */
function comparisonFigures(): Plugin {
  return {
    name: 'bang-diem:comparison-figures',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /^\/compare\/([\w-]+\.js)(?:\?|$)/.exec(request.url ?? '')?.[1];
        const script = name && [...compareScripts(offeredSite(key) as Site)].find((one) => one.name === name);
        if (!script) return next();
        response.setHeader('content-type', 'text/javascript; charset=utf-8').end(script.text);
      });
    },
  };
}
