import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Software } from '../../src/archive/snapshot-facts.ts';

/** This program, and the commit of its source; a source that was changed since says so. */
export function softwareOf(root: string): Software {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Software;
  return { name, version, commit: commitOf(root) };
}

function commitOf(root: string): string {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  try {
    // A copy without a repository of its own may lie in somebody else's.
    if (git('rev-parse', '--show-prefix') !== '') return 'unknown';
    const changed = git(
      'status',
      '--porcelain',
      '--untracked-files=no',
      '--',
      'src',
      'scripts',
      'package-lock.json',
    );
    return `${git('rev-parse', 'HEAD')}${changed === '' ? '' : '+changes'}`;
  } catch {
    return 'unknown';
  }
}
