import type { Lang } from '../i18n/lang.ts';
import { searchEn } from '../i18n/search-en.ts';
import { searchVi } from '../i18n/search-vi.ts';
import { type Findings, findDocuments } from '../search/find-documents.ts';
import { openSearch } from '../search/open-search.ts';
import type { SearchDocument } from '../search/search-document.ts';
import { type HitPlace, hitElement } from './hit-element.ts';

/** More are not read; a word more is quicker. */
const SHOWN = 50;
/** Long enough that a screen reader does not count along with every letter. */
const PAUSE_MS = 150;

window.startSearch = (box, root) => {
  const part = (name: string) => document.querySelector<HTMLElement>(name)!;
  const [status, nothing, list, directory] = [
    '.search-status',
    '.search-nothing',
    '.hits',
    '.search-directory',
  ].map(part);
  const field = box.querySelector('input')!;
  const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const words = lang === 'vi' ? searchVi : searchEn;
  const search = openSearch(window.searchDocuments ?? []);
  // a folder from disk would show its list of files
  const file = location.protocol === 'file:' ? 'index.html' : '';
  const place: HitPlace = { lang, words, href: (address) => new URL(address.slice(1) + file, root).href };
  let timer = 0;
  let shown = '';

  function show(): void {
    clearTimeout(timer);
    if (field.value === shown) return;
    shown = field.value;
    keepInAddress(shown.trim());
    const asked = shown.trim() !== '';
    const findings = findDocuments(search, shown);
    status!.textContent = asked ? sentence(findings, words, lang) : '';
    nothing!.hidden = !asked || findings.hits.length > 0;
    list!.replaceChildren(...findings.hits.slice(0, SHOWN).map((hit) => hitElement(hit, place)));
    list!.hidden = findings.hits.length === 0;
    directory!.hidden = findings.hits.length > 0;
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(show, PAUSE_MS);
  });
  const openFirst = () => {
    show();
    list!.querySelector<HTMLAnchorElement>('.hit-title')?.click();
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) openFirst();
  });
  for (const part of [field, list!]) part.addEventListener('keydown', (event) => walk(event, field, list!));
  show();
  if (box.dataset.entered) openFirst();
};

function sentence({ hits, similar }: Findings, words: typeof searchVi, lang: Lang): string {
  const text = (count: number) => count.toLocaleString(lang);
  if (hits.length === 0) return words.nothing;
  if (hits.length > SHOWN) return words.foundFirst(text(hits.length), text(SHOWN));
  return similar ? words.foundSimilar(text(hits.length)) : words.found(text(hits.length));
}

/** So that the search can be passed on and found again by going back. */
function keepInAddress(query: string): void {
  try {
    history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
  } catch {
    // from disk some browsers refuse; the search works all the same
  }
}

/** Up and down go between the field and the titles, past the links to the years. */
function walk(event: KeyboardEvent, field: HTMLElement, list: HTMLElement): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [field, ...list.querySelectorAll<HTMLElement>('.hit-title')];
  const item = document.activeElement?.closest('li')?.querySelector<HTMLElement>('.hit-title');
  const next = stops[stops.indexOf(item ?? field) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

declare global {
  interface Window {
    /** Assigned by search/index-<lang>.js. */
    searchDocuments?: SearchDocument[];
  }
}
