import type { Address } from '../dataset/addresses.ts';
import type { Lang } from '../i18n/lang.ts';
import type { searchVi } from '../i18n/search-vi.ts';
import type { Hit } from '../search/find-documents.ts';
import { hitAddress } from '../search/hit-address.ts';
import { markedParts } from '../search/marked-parts.ts';
import { shownName } from '../search/shown-name.ts';

export interface HitPlace {
  readonly lang: Lang;
  readonly words: typeof searchVi;
  /** Address of a page as a link from here. */
  readonly href: (address: Address) => string;
}

/** A result for the list: its kind, its title, the name it was found by, and the years that have it. */
export function hitElement(hit: Hit, { lang, words, href }: HitPlace): HTMLLIElement {
  const { document: found, year } = hit;
  const hasCode = found.kind === 'main' || found.kind === 'component';
  const name = hasCode ? `${found.key}. ${found.title}` : found.title;
  const title = year === undefined || found.kind === 'year' ? name : words.inYear(name, year);
  const item = document.createElement('li');
  const link = element('a', 'hit-title', marked(title, hit.found));
  link.href = href(hitAddress(found, lang, year));
  item.append(element('p', 'hit-kind', [words.kinds[found.kind]]), link);
  const also = shownName(hit);
  if (also) {
    const other = element('span', '', marked(also.text, hit.found));
    if (also.vietnamese && lang !== 'vi') other.lang = 'vi';
    item.append(element('p', 'hit-also', [also.former ? words.alsoKnown : words.inVietnamese, ' ', other]));
  }
  if (found.years.length > 0 && found.kind !== 'year') {
    const years = [...found.years].reverse().map((one) => {
      const to = element('a', '', [String(one)]);
      to.href = href(hitAddress(found, lang, one));
      to.setAttribute('aria-label', words.inYear(name, one));
      return to;
    });
    item.append(element('p', 'hit-years', [`${words.years}: `, ...years]));
  }
  return item;
}

function marked(text: string, found: ReadonlySet<string>): Array<string | Node> {
  return markedParts(text, found).map((part) => (part.found ? element('mark', '', [part.text]) : part.text));
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  content: ReadonlyArray<string | Node>,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}
