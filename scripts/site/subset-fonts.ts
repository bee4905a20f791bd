import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const SOURCE = dirname(fileURLToPath(import.meta.resolve('@fontsource-variable/noto-sans/package.json')));
/** Where `src/styles/fonts.css` looks for them. */
const TARGET = '.cache/fonts';
/** The weights that the style sheets use; the family has 100 to 900. */
const WEIGHTS = { wght: { min: 400, max: 700, default: 400 } };

const range = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

/** Letters of Vietnamese and English with the punctuation of the pages; any other letter comes from the reader's system. */
const FONTS = {
  'noto-sans-latin-wght-normal.woff2': `${range(0x20, 0x7e)}ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý\u00a0«»§©®°±²³·×÷–—‘’“”…•−‰↑↓\u202f`,
  'noto-sans-vietnamese-wght-normal.woff2': `ĂăĐđĨĩŨũƠơƯư${range(0x300, 0x301)}${range(0x303, 0x304)}${range(0x308, 0x309)}\u0323${range(0x1ea0, 0x1ef9)}₫`,
};

/**
 * Makes the two font files of the site, about half the size of the packages'. Anew for each build, which takes some tenths of
 * a second: a file kept from another version of the package, or of the letters above, would be the wrong one.
 * @param root of the project
 */
export async function subsetFonts(root: string): Promise<void> {
  const folder = join(root, TARGET);
  await mkdir(folder, { recursive: true });
  for (const [name, letters] of Object.entries(FONTS)) {
    const source = await readFile(join(SOURCE, 'files', name));
    const font = await subsetFont(source, letters, { targetFormat: 'woff2', variationAxes: WEIGHTS });
    // Two builds may do this at once: each file appears whole, and both are the same.
    const own = join(folder, `${name}.${process.pid}`);
    await writeFile(own, font);
    await rename(own, join(folder, name));
  }
}
