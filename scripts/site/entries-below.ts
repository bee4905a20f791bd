import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file, folder and link below a folder, each folder before what is in it. Links are not followed.
 *
 * Synchronous: of twenty thousand folders, the promises of `readdir` take fifteen times as long.
 * @throws the file system's error
 */
export function* entriesBelow(folder: string): Generator<Dirent> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    yield entry;
    if (entry.isDirectory()) yield* entriesBelow(join(folder, entry.name));
  }
}
