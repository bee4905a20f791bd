import { type Html, html } from '../text/html.ts';

/** Badge of a main index. @param code what it says; @param m position in the framework, from 0: its colour */
export function indexBadge(code: string, m: number): Html {
  return html`<span class="index-badge index-${1 + (m % 9)}">${code}</span>`;
}
