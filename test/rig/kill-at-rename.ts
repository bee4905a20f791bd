/**
 * Kills the process just before it moves something for the `KILL_AT_RENAME`th time. For `node --import` in front of a
 * command: a random moment seldom falls between two renames.
 */
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

let left = Number(process.env.KILL_AT_RENAME ?? Number.POSITIVE_INFINITY);
const { rename } = fs;

fs.rename = async (from, to) => {
  if (--left === 0) process.kill(process.pid, 'SIGKILL');
  return rename(from, to);
};
syncBuiltinESMExports();
