import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { filesOf } from './fixture-files.ts';
import { CLEAN_FOLDER, type FixtureFolder } from './fixture-folder.ts';

/** How a script is started. */
interface Start {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Names of files in this folder, imported before the script. */
  readonly preload?: readonly string[];
}

export interface Ended {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script of the project as the office does. Several may run at once: a freeze keeps one core busy for seconds. */
export function runScript(script: string, args: readonly string[], { env, cwd, preload = [] }: Start = {}) {
  const imports = preload.flatMap((name) => ['--import', resolve(`test/rig/${name}.ts`)]);
  const child = spawn(process.execPath, [...imports, resolve(`scripts/${script}.ts`), ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  return new Promise<Ended>((done, fail) => {
    child.once('error', fail);
    child.once('close', (status, signal) => done({ status, signal, ...said }));
  });
}

/**
 * A data folder to be frozen. One sheet has a name with signs, as offices give them.
 * @param folder below `top`
 */
export function archiveStand(top = newFolder(), fixture: FixtureFolder = CLEAN_FOLDER, folder = 'data') {
  const data = join(top, folder);
  writeFiles(data, named(filesOf(fixture)));
  const archive = join(data, 'archive/2023');
  return {
    top,
    data,
    archive,
    /** Folder of an edition. */
    edition: (name = 'r1') => join(archive, name),
    zip: (name = 'r1') => join(archive, `2023-${name}.zip`),
    /** Entries of the year's archive, hidden ones too. */
    entries: () => (readdirSync(dirname(archive)).includes('2023') ? readdirSync(archive).sort() : []),
    write: (path: string, content: string | Uint8Array) => writeFiles(data, new Map([[path, content]])),
    run: (script: string, args: readonly string[] = [], start: Start = {}) =>
      runScript(script, ['--data', data, '--lang', 'en', ...args], start),
    freeze: (args: readonly string[] = [], start: Start = {}) =>
      runScript('archive', ['--data', data, '--lang', 'en', '--year', '2023', ...args], start),
  };
}

/** Where the sheet of so-b stands in the data folder. */
export const SHEET_B = '2023/scores/Sở Bình (bản chốt).xlsx';

/** A new folder, by its real path. */
export const newFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'archive-')));

/** SHA-256 of every file below a folder by its path. */
export function hashesBelow(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(folder.length + 1),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

function named(files: ReadonlyMap<string, string | Uint8Array>): Map<string, string | Uint8Array> {
  return new Map(
    [...files].map(([path, content]) => [path.replace(/^2023\/scores\/so-b\.xlsx$/, SHEET_B), content]),
  );
}

function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
