import type { AstroIntegration, AstroUserConfig } from 'astro';

// Astro reports usage and asks for newer versions over the network unless these are set before its first call.
// An office's build machine may have no way out, and must never need one.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

/** What `npm run build`, `npm run dev` and `astro check` share; paths are relative to the project root. */
export const astroOptions = {
  srcDir: './src',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: {
    format: 'directory',
    inlineStylesheets: 'never',
    // Not `_astro`: some static hosts (Jekyll behind GitHub Pages) drop folders that start with an underscore.
    assets: 'assets',
  },
  vite: {
    // A font inside a style sheet would be a `data:` address, which the pages' content security policy refuses.
    build: { assetsInlineLimit: 0 },
  },
} satisfies AstroUserConfig;

/** Adds the gallery of components under `/gallery/`: for `npm run dev` and tests, never for a publication. */
export const gallery: AstroIntegration = {
  name: 'bang-diem:gallery',
  hooks: {
    'astro:config:setup': ({ injectRoute }) =>
      injectRoute({ pattern: '/gallery/[...place]', entrypoint: './src/gallery/Gallery.astro' }),
  },
};
