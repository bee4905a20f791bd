import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A small folder that looks like a site of `npm run build`; each text stands on every page, so that no two are mixed unseen. @param pages besides those that every site has */
export function writeBuiltSite(folder: string, text: string, audience = 'public', pages = 10): string {
  const page = (title: string) => `<!doctype html><title>${title}</title>${`<p>${text}</p>`.repeat(400)}`;
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write('.generated', `Generated.\naudience: ${audience}\n`);
  for (const name of ['index.html', '404.html']) write(name, page(name));
  for (let i = 0; i < pages; i++) write(`2023/units/u${i}/index.html`, page(`u${i}`));
  write('data/2023/scores.csv', `year,unit\n${`2023,${text}\n`.repeat(2000)}`);
  write('small.txt', text);
  write('pictures/vi/2023.png', randomBytes(4096));
  // In name a text, and as small as it gets.
  write('random.txt', randomBytes(4096));
  return folder;
}

/** SHA-256 of every file below a folder by its path, without the marker; undefined where there is no such folder. */
export function contentOf(folder: string): Readonly<Record<string, string>> | undefined {
  const entries = entriesOf(folder);
  const files = entries?.filter((entry) => entry.isFile() && entry.name !== '.generated');
  return (
    files &&
    Object.fromEntries(
      files
        .map(({ parentPath, name }) => join(parentPath, name))
        .sort()
        .map((path) => [
          path.slice(folder.length),
          createHash('sha256').update(readFileSync(path)).digest('hex'),
        ]),
    )
  );
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
