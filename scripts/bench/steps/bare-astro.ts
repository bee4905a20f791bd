import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// node scripts/bench/steps/bare-astro.ts FOLDER PAGES: the floor of rendering, which is to let Astro write so many pages
// of a title and one small table. FOLDER lies inside the project, so that Astro is found in its node_modules.
const [folder = '', pages = ''] = process.argv.slice(2);

const route = `---
export function getStaticPaths() {
  return Array.from({ length: ${Number(pages)} }, (_, page) => ({ params: { page: String(page + 1) } }));
}
const page = Number(Astro.params.page);
const rows = Array.from({ length: 33 }, (_, row) => [row + 1, 'Chỉ số ' + (row + 1), ((page * 31 + row * 7) % 1000) / 100]);
---
<html lang="vi">
  <head><meta charset="utf-8"><title>Trang {page}</title></head>
  <body>
    <h1>Trang {page}</h1>
    <table>{rows.map((cells) => <tr>{cells.map((cell) => <td>{cell}</td>)}</tr>)}</table>
  </body>
</html>
`;

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'src', 'pages'), { recursive: true });
writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
writeFileSync(join(folder, 'src', 'pages', '[page].astro'), route);
// Astro compares its output folder with the current directory, wherever its root is.
process.chdir(folder);
const { build } = await import('astro');
await build({ root: folder, configFile: false, logLevel: 'error', cacheDir: join(folder, 'cache') });
