import { unzipSync } from 'fflate';

/**
 * Files of a zip by their paths, without the name of the folder that they are all in. By its list at the end, as every
 * program reads it; what stands between its files is nobody's.
 * @returns undefined where it is no zip, or its files are not all in one folder
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> | undefined {
  try {
    const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
    const folder = /^[^/]+\//.exec(files[0]?.[0] ?? '')?.[0];
    if (folder === undefined || files.some(([name]) => !name.startsWith(folder))) return undefined;
    return new Map(files.map(([name, content]) => [name.slice(folder.length), content]));
  } catch {
    return undefined;
  }
}
