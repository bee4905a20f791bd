import { type Address, addresses } from '../dataset/addresses.ts';
import type { Lang } from '../i18n/lang.ts';

/** Pages of a year, in the order of their menu; the first is the year's own page. */
export const PARTS = ['glance', 'awards', 'near', 'offices', 'reminders', 'sensitivity', 'findings'] as const;
export type Part = (typeof PARTS)[number];

/**
 * Address of a page of the leadership's site.
 * @example leadershipAddress('vi', 2025, 'glance') // => '/2025/'
 * @example leadershipAddress('en', 2025, 'near') // => '/en/2025/near/'
 */
export function leadershipAddress(lang: Lang, year: number, part: Part): Address {
  const own = addresses.year(lang, year);
  return part === 'glance' ? own : `${own}${part}/`;
}
