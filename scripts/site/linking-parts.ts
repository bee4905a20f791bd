/** A part of a page in which links may stand: a start tag, or what a `style` element contains. */
export interface LinkingPart {
  readonly start: number;
  /** Just behind it. */
  readonly end: number;
  readonly kind: 'tag' | 'style';
}

const [QUOTE, APOSTROPHE, SLASH, GREATER] = [34, 39, 47, 62] as const;

/** What a link from the root of the site comes after: a quote, `=`, or what parts the candidates of a list. */
const beginsLink = /["'=,\s]/;

/** Elements whose content is text to a parser, or must be shown as it stands. */
const raw = /<(script|style|pre|textarea|title)(?=[\s>])/iy;
const closing: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ['script', 'style', 'pre', 'textarea', 'title'].map((name) => [name, new RegExp(`</${name}\\s*>`, 'gi')]),
);

/**
 * Start tags that may hold a link from the root of the site, and contents of `style` elements, in the order of the page.
 * Comments, text, and what scripts, `<pre>` and texts contain are stepped over; a `>` inside quotes does not end a tag.
 * Each character is looked at once: a publication has thousands of pages of a hundred thousand characters.
 */
export function* linkingParts(html: string): Generator<LinkingPart> {
  let at = html.indexOf('<');
  while (at !== -1) {
    if (html.startsWith('<!--', at)) {
      const close = html.indexOf('-->', at + 4);
      at = html.indexOf('<', close === -1 ? at + 4 : close);
      continue;
    }
    const letter = html.charCodeAt(at + 1) | 32;
    const tag = letter >= 97 && letter <= 122 ? startTag(html, at) : undefined;
    if (tag === undefined) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    const { end, linking } = tag;
    if (linking) yield { start: at, end, kind: 'tag' };
    raw.lastIndex = at;
    const name = raw.exec(html)?.[1]?.toLowerCase();
    const close = name === undefined ? -1 : closeOf(html, name, end);
    if (name === 'style' && close !== -1) yield { start: end, end: close, kind: 'style' };
    at = html.indexOf('<', Math.max(end, close));
  }
}

/** Where the element's closing tag begins, or -1. */
function closeOf(html: string, name: string, from: number): number {
  const close = closing[name]!;
  close.lastIndex = from;
  return close.exec(html)?.index ?? -1;
}

/** Where a tag ends, and whether a `/` in it stands where a link would begin; undefined where the page ends before it. */
function startTag(html: string, start: number): { end: number; linking: boolean } | undefined {
  let quote = 0;
  let linking = false;
  for (let at = start + 1; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === SLASH && !linking) linking = beginsLink.test(html[at - 1]!);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === GREATER) return { end: at + 1, linking };
  }
  return undefined;
}
