import type { Address } from '../../../src/dataset/addresses.ts';

/**
 * The path of a page from the pattern of its route.
 * @param params by name; a rest parameter may be absent
 * @example pathOf('/[...lang]/[year]/units/[id]', { lang: undefined, year: '2023', id: 'so-y-te' }) // => '/2023/units/so-y-te/'
 * @example pathOf('/[...lang]', { lang: 'en' }) // => '/en/'
 */
export function pathOf(pattern: string, params: Readonly<Record<string, string | undefined>>): Address {
  const filled = pattern.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name] ?? '');
  const parts = filled.split('/').filter((part) => part !== '');
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/**
 * The file that a page is written to.
 * @example fileOf('/2023/') // => '2023/index.html'
 */
export function fileOf(path: string): string {
  // Servers look for the page of what is not there under this name.
  return path === '/404/' ? '404.html' : `${path.slice(1)}index.html`;
}
