/** Where things stand in a snapshot. The payload is a bag's: all below `data/`. */
export const PAYLOAD = 'data';
export const STATEMENT = 'data/edition.json';
export const RESULTS = 'data/results/dataset.json';
export const SITE = 'data/site';
export const SUMS = 'SHA256SUMS';
/** Detached signature of SUMS, and the public key that it was made for. */
export const SIGNATURE = 'SHA256SUMS.sig';
export const PUBLIC_KEY = 'SHA256SUMS.pub';
export const VERIFY_PAGE = 'verify.html';
/** Files that SUMS cannot list. */
export const UNLISTED: ReadonlySet<string> = new Set([SUMS, SIGNATURE, PUBLIC_KEY]);

/** Folder and zip of an edition, in the archive of its year. @example zipName(2023, 'r1') // => '2023-r1.zip' */
export const zipName = (year: number, edition: string): string => `${year}-${edition}.zip`;

/**
 * Path of a source's cleared copy within a snapshot. Signs that some file system or `sha256sum` takes for its own are
 * replaced.
 * @param file relative to the data folder
 * @example clearedPath('2023/scores/so-y-te.ods') // => 'data/sources/2023/scores/so-y-te.ods.xlsx'
 */
export function clearedPath(file: string): string {
  const safe = file.replace(/[\p{Cc}\p{Cf}\\:*?"<>|]/gu, '_').replace(/[. ]+(?=\/|$)/g, '_');
  return `data/sources/${/\.(?:xlsx|yaml)$/i.test(safe) ? safe : `${safe}.xlsx`}`;
}
