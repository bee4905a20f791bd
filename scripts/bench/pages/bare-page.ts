/** What says something by itself: a link's target, the scope of a header, a language. */
const KEPT = new Set(['href', 'scope', 'colspan', 'rowspan', 'lang']);

/**
 * The floor that a page is held against: the text, headings, lists and tables of its `<main>` as bare HTML, without style
 * sheet, script, drawing or control.
 * @throws Error when the page has no `<main>`: an empty floor would flatter every page
 */
export function barePage(html: string): string {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
  if (main === undefined || title === undefined) throw new Error('The page has no main part or no title');
  const body = main
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|svg|button|select|dialog|template)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(input|canvas)\b[^>]*>/g, '')
    .replace(
      /<([a-z][\w-]*)((?:\s+(?:"[^"]*"|'[^']*'|[^"'>])*)?)>/g,
      (_, tag: string, attributes: string) => `<${tag}${keptOf(attributes)}>`,
    );
  const lang = /<html[^>]*\slang="?([\w-]+)/.exec(html)?.[1] ?? 'vi';
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head><body><main>${body}</main></body></html>`;
}

function keptOf(attributes: string): string {
  const found = attributes.matchAll(/([\w:-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g);
  return [...found]
    .flatMap(([, name, a, b, c]) => (KEPT.has(name!) ? [` ${name}="${a ?? b ?? c}"`] : []))
    .join('');
}
