import { globSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Metafile } from 'esbuild';

/** Shipped through the pages' style sheet rather than through a bundle, and its licence too asks to travel along. */
const shippedByPages = ['@fontsource-variable/noto-sans'];

/**
 * Bundles each `src/components/<name>.client.ts` to `<outDir>/assets/<name>.js`, and writes the licences of everything
 * that visitors are sent to `assets/LICENSES.txt`. The same sources give the same bytes.
 *
 * Classic scripts, because a browser that opens the page from disk refuses modules and `import()`.
 */
export async function bundleClient(root: string, outDir: string): Promise<void> {
  const sources = globSync('src/components/*.client.ts', { cwd: root }).sort();
  const assets = join(outDir, 'assets');
  await mkdir(assets, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: sources.map((source) => ({ in: source, out: basename(source, '.client.ts') })),
    outdir: assets,
    bundle: true,
    format: 'iife',
    target: 'es2019',
    // Exact figures need them. Only scripts that are loaded on demand have any; an older browser keeps what the page came with.
    supported: { bigint: true },
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  await writeFile(join(assets, 'LICENSES.txt'), await licencesOf(root, metafile, shippedByPages));
}

/** The licences of everything that a bundle holds. @param more packages that travel beside it */
export async function licencesOf(
  root: string,
  { inputs }: Metafile,
  more: readonly string[] = [],
): Promise<string> {
  const packages = new Set([...more, ...Object.keys(inputs).flatMap(packageOf)]);
  const notices = await Promise.all([...packages].sort().map((name) => readNotice(root, name)));
  return notices.join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** Name of the package that a bundled file came from (`node_modules/@kurkle/color/dist/color.js`); none for our own. */
function packageOf(input: string): string[] {
  const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
  return name === undefined ? [] : [name];
}

/** @throws Error when a package has no licence file: then somebody must decide whether we may ship it */
async function readNotice(root: string, name: string): Promise<string> {
  const folder = join(root, 'node_modules', name);
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const text = await readFile(join(folder, file), 'utf8');
  return `${name} ${version}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}
