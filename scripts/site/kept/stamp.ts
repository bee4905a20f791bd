import { lstatSync } from 'node:fs';

/**
 * Which file it is, how long, and when it and its names were last changed. Nobody can set the last of these, so whatever is
 * written into the file or in its place has another stamp. Undefined where there is no such file.
 */
export function stampOf(path: string): string | undefined {
  // Numbers of files and nanoseconds go beyond what a double holds.
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (!found?.isFile()) return undefined;
  return `${found.dev}:${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
}

/** Whether two stamps are of one file that nobody has written to; it may have got or lost a name. */
export function isOneFile(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && withoutNames(one) === withoutNames(other);
}

const withoutNames = (stamp: string): string => stamp.slice(0, stamp.lastIndexOf(' '));
