import type { Address } from '../dataset/addresses.ts';

/**
 * A link from one page of the site to another page or file of it, by its path on a disk: the site opens without a server and
 * under any sub-path.
 * @param from address of the page with the link   @param to address that ends in `/`, or that of a file
 * @example relativeAddress('/embed/2023/total/', '/2023/') // => '../../../2023/index.html'
 * @example relativeAddress('/en/embed/2023/total/', '/en/2023/') // => '../../../2023/index.html'
 */
export function relativeAddress(from: Address, to: Address): string {
  const here = from.split('/').slice(1, -1);
  const target = (to.endsWith('/') ? `${to}index.html` : to).split('/').slice(1);
  let shared = 0;
  while (shared < here.length && shared < target.length - 1 && here[shared] === target[shared]) shared++;
  return '../'.repeat(here.length - shared) + target.slice(shared).join('/');
}
