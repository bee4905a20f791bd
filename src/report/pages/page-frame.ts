import { messagesOf } from '../../i18n/messages-of.ts';
import { type Html, html, markupOf } from '../../text/html.ts';
import { hrefTo, INDEX_PATH, STYLE_PATH, type View } from './view.ts';

/** A file of the report, with its path in the report folder. */
export interface ReportFile {
  readonly path: string;
  readonly text: string;
}

interface PageParts {
  /** What the page is about; the report's name is added. */
  readonly title: string;
  /** What the page says of sample data; null where all is real. */
  readonly sample: readonly string[] | null;
  /** Places above the page, then the page itself; empty on the overview. */
  readonly crumbs: ReadonlyArray<{ readonly text: string; readonly path: string | null }>;
  readonly main: Html;
}

/** A whole page. It has no script, and the policy in its head keeps any from running. */
export function pageFile(view: View, { title, sample, crumbs, main }: PageParts): ReportFile {
  const { lang, words, path } = view;
  const { site } = messagesOf(lang);
  const written = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="script-src 'none'; object-src 'none'; frame-src 'none'; img-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === words.frame.name ? title : `${title} – ${words.frame.name}`}</title>
<link rel="stylesheet" href="${hrefTo(view, STYLE_PATH)}">
</head>
<body>
<a class="skip-link" href="#main">${site.skip}</a>
<header>
<div class="wrap brand"><a href="${hrefTo(view, INDEX_PATH)}">${words.frame.name}</a></div>
${sample === null ? null : html`<div class="sample"><p class="wrap"><strong>${sample[0]!}</strong> ${sample.slice(1).join(' ')}</p></div>`}
</header>
<main id="main" class="wrap" tabindex="-1">
${crumbs.length === 0 ? null : breadcrumb(view, crumbs)}
${main}</main>
<footer><p class="wrap">${words.frame.footer}</p></footer>
</body>
</html>
`;
  return { path, text: markupOf(written) };
}

/** What pages of a sample year say. */
export function sampleWords({ lang }: View): readonly string[] {
  const { site } = messagesOf(lang);
  return [`${site.sample}.`, site.sampleWhy, site.illustrative];
}

function breadcrumb(view: View, crumbs: PageParts['crumbs']): Html {
  const items = crumbs.map(({ text, path }) =>
    path === null
      ? html`<li><span aria-current="page">${text}</span></li>`
      : html`<li><a href="${hrefTo(view, path)}">${text}</a></li>`,
  );
  return html`<nav class="crumbs" aria-label="${messagesOf(view.lang).site.breadcrumb}"><ol>${items}</ol></nav>`;
}

/** A table in a region of its own that scrolls sideways and can be reached by keyboard. */
export function tableRegion(view: View, caption: string, className: string, table: Html): Html {
  const label = `${caption}. ${messagesOf(view.lang).table.scroll}`;
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">
<table class="${className}">
<caption>${caption}</caption>
${table}</table>
</div>
`;
}
