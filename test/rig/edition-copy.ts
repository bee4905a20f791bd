import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, write } from 'xlsx';
import { hashesBelow } from './archive-stand.ts';

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** A copy of an edition to be spoilt. */
export function editionCopy(edition: string, folder: string) {
  cpSync(edition, folder, { recursive: true });
  const at = (path: string) => join(folder, path);
  const kept = new Map<string, Uint8Array>();
  const keep = (path: string) => {
    if (!kept.has(path)) kept.set(path, readFileSync(at(path)));
  };
  const put = (path: string, content: string | Uint8Array) => {
    keep(path);
    writeFileSync(at(path), content);
  };
  const text = (path: string) => readFileSync(at(path), 'utf8');
  return {
    folder,
    at,
    text,
    /** Changes a text. @throws where that changes nothing: a mistake in the test */
    edit: (path: string, change: (text: string) => string) => {
      const changed = change(text(path));
      if (changed === text(path)) throw new Error(`nothing changed in ${path}`);
      put(path, changed);
    },
    /** Changes one bit in the middle of a file. */
    flip: (path: string) => {
      const bytes = Buffer.from(readFileSync(at(path)));
      bytes[Math.floor(bytes.length / 2)]! ^= 1;
      put(path, bytes);
    },
    put,
    remove: (path: string) => {
      keep(path);
      rmSync(at(path));
    },
    /** Every file that was changed or removed is as it was. */
    restore: () => {
      for (const [path, bytes] of kept) writeFileSync(at(path), bytes);
      kept.clear();
    },
    /** Changes the number in a cell of the first sheet of a workbook. */
    editSheet: (path: string, cell: string, value: number) => {
      const book = read(readFileSync(at(path)), { cellNF: true });
      book.Sheets[book.SheetNames[0]!]![cell] = { t: 'n', v: value };
      put(path, new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })));
    },
    /** What a forger does: the statement names the files as they are now. */
    forgeStatement: () => {
      const statement = JSON.parse(text('data/edition.json'));
      const named = [
        statement.results,
        ...statement.sources.flatMap(({ cleared }: { cleared: object | null }) => cleared ?? []),
      ];
      for (const one of named) one.sha256 = sha256(readFileSync(at(one.path)));
      put('data/edition.json', `${JSON.stringify(statement, null, 1)}\n`);
    },
    /** The same for the lists of hashes. */
    forgeSums: () => {
      const lists = ['manifest-sha256.txt', 'tagmanifest-sha256.txt', 'SHA256SUMS'];
      for (const list of lists) {
        const hashes = hashesBelow(folder);
        const lines = text(list)
          .split('\n')
          .map((line) => line.replace(/^.{64} {2}(.*)$/, (_, path: string) => `${hashes[path]}  ${path}`));
        put(list, lines.join('\n'));
      }
    },
  };
}

/** A file of each class that is in an edition: of each folder but the site's and ending the first. */
export function oneOfEachClass(edition: string): string[] {
  const classes = new Map<string, string>();
  for (const path of Object.keys(hashesBelow(edition))) {
    const ending = path.replace(/^.*?(\.[a-z0-9]+)?$/i, '$1');
    const place = /^data\/site\/(?:assets|charts|data|compare|search|papers|)/.exec(path)?.[0];
    const name = place === undefined ? path : `${place}*${ending}`;
    if (!classes.has(name)) classes.set(name, path);
  }
  return [...classes.values()].filter((path) => existsSync(join(edition, path)));
}
