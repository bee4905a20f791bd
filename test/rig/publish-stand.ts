import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { contentOf, writeBuiltSite } from './built-site.ts';

/** What is put in front of the command, and in its environment. */
interface Faults {
  readonly env?: Readonly<Record<string, string>>;
  /** Names of files in this folder. */
  readonly preload?: readonly string[];
}

/** A folder with two built sites, `first` and `second`, and a place to publish them to. */
export function publishStand(pages?: number) {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'publish-')));
  writeBuiltSite(join(top, 'first'), 'một', 'public', pages);
  writeBuiltSite(join(top, 'second'), 'hai', 'public', pages);
  const target = join(top, 'srv/thi-dua');
  const previous = `${target}.previous`;
  const nameOf = (content: object | undefined) => {
    if (content === undefined) return 'nothing';
    const same = (name: string) => JSON.stringify(contentOf(join(top, name))) === JSON.stringify(content);
    return ['first', 'second'].find(same) ?? 'a mixture';
  };
  return {
    top,
    target,
    previous,
    publish: (name: string, ...more: string[]) => run(['--to', target, '--from', join(top, name), ...more]),
    publishWith: (faults: Faults, name: string, ...more: string[]) =>
      run(['--to', target, '--from', join(top, name), ...more], faults),
    rollBack: (...more: string[]) => run(['--to', target, '--rollback', ...more]),
    rollBackWith: (faults: Faults) => run(['--to', target, '--rollback'], faults),
    /** What stands in the published folder and in the previous one: names of the two sites. */
    standing: () => [target, previous].map((folder) => nameOf(contentOf(folder))),
  };
}

/** Runs the command as the office does. */
export function run(args: readonly string[], { env = {}, preload = [] }: Faults = {}) {
  const imports = preload.flatMap((name) => ['--import', resolve(`test/rig/${name}.ts`)]);
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [...imports, 'scripts/publish.ts', ...args],
    { encoding: 'utf8', env: { ...process.env, ...env } },
  );
  return { status, signal, stdout, stderr };
}

/** For `KILL_AT_RENAME`: a moment that chance seldom meets. */
export const killAtRename = (rename: number): Faults => ({
  env: { KILL_AT_RENAME: String(rename) },
  preload: ['kill-at-rename'],
});

/** For `DISK_FULL_AFTER`. @param room bytes */
export const diskFullAfter = (room: number): Faults => ({
  env: { DISK_FULL_AFTER: String(room) },
  preload: ['disk-full'],
});
