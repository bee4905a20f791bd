import type { Address } from '../../dataset/addresses.ts';

/** Where telephones look for the icon of a page on their home screen. */
export const TOUCH_ICON: Address = '/apple-touch-icon.png';

/** The icon of `favicon.svg` with room around it, on white: telephones show no transparency and cut the corners. */
export const touchIconSvg = [
  '<svg xmlns="http://www.w3.org/2000/svg" width="180" height="180" viewBox="0 0 28 28">',
  '<path fill="#ffffff" d="M0 0h28v28H0z"/>',
  '<path fill="#14507f" d="M6 16h4v6H6zM12 11h4v11h-4zM18 6h4v16h-4z"/>',
  '</svg>',
].join('');
