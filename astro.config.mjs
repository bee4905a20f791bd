import { defineConfig } from 'astro/config';
import { astroOptions } from './scripts/site/astro-options.ts';

// For `astro check` and editors. Pages need a computed site: use `npm run build` and `npm run dev`.
export default defineConfig(astroOptions);
