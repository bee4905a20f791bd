import { type Html, html } from '../text/html.ts';

/** Bar beside the figure that says the same. @param ratio part of the whole, 0 to 1 */
export function meter(ratio: number): Html {
  const width = Math.round(Math.min(1, Math.max(0, ratio)) * 1000) / 10;
  return html`<svg class="meter" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="${width}" height="1"/></svg>`;
}
