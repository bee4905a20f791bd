import type { SiteSettings } from '../dataset/site.ts';

/**
 * `robots.txt`: everything may be read, except charts made for other sites, which would be found instead of their pages.
 * It names the sitemap where there is an address, and so one.
 */
export function robotsText({ address }: SiteSettings): string {
  const base = address === undefined ? '/' : new URL(address).pathname;
  const lines = [
    'User-agent: *',
    `Disallow: ${base}embed/`,
    `Disallow: ${base}en/embed/`,
    ...(address === undefined ? [] : ['', `Sitemap: ${address}sitemap.xml`]),
  ];
  return `${lines.join('\n')}\n`;
}
