/** A file whose bytes are not those that a list of hashes names. */
export interface FileFault {
  readonly path: string;
  readonly fault: 'changed' | 'missing' | 'not-listed';
}

/**
 * Lines of `sha256sum`: hash, two spaces (or a space and an asterisk), path. Undefined where a line is none.
 */
export function readSums(text: string): Map<string, string> | undefined {
  const sums = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
    if (match === null || sums.has(match[2]!)) return undefined;
    sums.set(match[2]!, match[1]!);
  }
  return sums;
}

/**
 * Files against a list of hashes, in the order of the list.
 * @param listed and found: hashes by path   @param apart paths that stand in no list
 */
export function inventory(
  listed: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
  apart: ReadonlySet<string>,
): FileFault[] {
  return [
    ...[...listed].flatMap(([path, sha256]): FileFault[] => {
      const hash = found.get(path);
      if (hash === sha256) return [];
      return [{ path, fault: hash === undefined ? 'missing' : 'changed' }];
    }),
    ...[...found.keys()].flatMap((path): FileFault[] =>
      listed.has(path) || apart.has(path) ? [] : [{ path, fault: 'not-listed' }],
    ),
  ];
}
