import type { Address } from '../dataset/addresses.ts';

/**
 * Links from one page of the site to other pages and files of it, by their paths on a disk: the site opens without a server
 * and under any sub-path.
 * @param from address of the page with the links
 * @returns the link to an address that ends in `/`, or to that of a file
 * @example relativeTo('/embed/2023/total/')('/2023/') // => '../../../2023/index.html'
 * @example relativeTo('/en/embed/2023/total/')('/en/2023/') // => '../../../2023/index.html'
 */
export function relativeTo(from: Address): (to: Address) => string {
  const here = from.split('/').slice(1, -1);
  return (to) => {
    const target = (to.endsWith('/') ? `${to}index.html` : to).split('/').slice(1);
    return pathBetween(here, target);
  };
}

/** The way from a folder to a file. @param here folders from the root   @param target folders and the name of the file */
export function pathBetween(here: readonly string[], target: readonly string[]): string {
  let shared = 0;
  while (shared < here.length && shared < target.length - 1 && here[shared] === target[shared]) shared++;
  return '../'.repeat(here.length - shared) + target.slice(shared).join('/');
}
