import type { SnapshotFacts, SnapshotFile } from './snapshot-facts.ts';
import { PAYLOAD, SUMS } from './snapshot-paths.ts';

/** A text file of a snapshot. */
export interface TextFile {
  readonly path: string;
  readonly content: string;
}

/**
 * The files that make a folder a bag (BagIt 1.0, RFC 8493): archives check and take them over without knowing us.
 * @param payload files below `data/`   @param tags the other files, those of the bag and SHA256SUMS left out
 * @param sha256 of a text
 */
export function bagFiles(
  { statement, code, dataset, publisher, software }: SnapshotFacts,
  payload: readonly SnapshotFile[],
  tags: readonly SnapshotFile[],
  sha256: (text: string) => string,
): TextFile[] {
  const bytes = payload.reduce((sum, file) => sum + file.bytes, 0);
  const info: Array<readonly [string, string]> = [
    ['Source-Organization', publisher.owner.vi || publisher.name.vi],
    ...(publisher.contact?.email ? [['Contact-Email', publisher.contact.email] as const] : []),
    ['External-Description', `${dataset.framework.name.vi} / ${dataset.framework.name.en}`],
    ['External-Identifier', `${statement.year}-${statement.edition} ${code}`],
    // The day of the edition, not of the run: the same edition is the same bag.
    ['Bagging-Date', statement.day],
    ['Payload-Oxum', `${bytes}.${payload.length}`],
    ['Bag-Software-Agent', `${software.name} ${software.version} (${software.commit})`],
  ];
  const files: TextFile[] = [
    { path: 'bagit.txt', content: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' },
    { path: 'bag-info.txt', content: info.map(([key, value]) => `${key}: ${oneLine(value)}\n`).join('') },
    { path: 'manifest-sha256.txt', content: manifest(payload) },
  ];
  const listed = [...tags, ...files.map(({ path, content }) => ({ path, sha256: sha256(content) }))];
  return [...files, { path: 'tagmanifest-sha256.txt', content: manifest(listed) }];
}

/** Lines of a manifest in the order of their paths. */
const manifest = (files: ReadonlyArray<Pick<SnapshotFile, 'path' | 'sha256'>>): string =>
  byPath(files)
    .map(({ path, sha256 }) => `${sha256}  ${path.replaceAll('%', '%25')}\n`)
    .join('');

/** The list that `sha256sum -c` takes: every file but itself and its signature. */
export const sumsText = (files: ReadonlyArray<Pick<SnapshotFile, 'path' | 'sha256'>>): string =>
  byPath(files)
    .filter(({ path }) => path !== SUMS)
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');

export const isPayload = ({ path }: Pick<SnapshotFile, 'path'>): boolean => path.startsWith(`${PAYLOAD}/`);

/** By code units: the same order in every language and on every machine. */
const byPath = <T extends { readonly path: string }>(files: readonly T[]): T[] =>
  [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
