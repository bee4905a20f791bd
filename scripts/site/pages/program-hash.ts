import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { version } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { BundleOptions } from './bundle-pages.ts';

/** Where the program's own part in the pages and files lies: how they are bundled and written. */
const SITE = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Hash of everything that the pages' bundle, and the files of a site besides its data, are made from: their sources, the
 * versions of all packages, the way of bundling and writing, and the version of Node. Another program has another hash, and
 * never gets the bundle or the pages of this one.
 */
export function programHash({ root, srcDir, gallery }: BundleOptions): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([version, srcDir ?? '', gallery === true]));
  const add = (folder: string, pattern: string) => {
    for (const file of globSync(pattern, { cwd: folder, withFileTypes: false }).sort()) {
      const content = contentOf(join(folder, file));
      if (content !== undefined)
        hash.update(`${file.replaceAll(sep, '/')}\n${content.length}\n`).update(content);
    }
  };
  add(join(root, 'src'), '**/*');
  add(join(root, 'public'), '**/*');
  add(root, '{package-lock.json,package.json,tsconfig.json}');
  add(SITE, '**/*.ts');
  return hash.digest('hex').slice(0, 32);
}

/** Undefined for a folder. */
function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') return undefined;
    throw error;
  }
}
