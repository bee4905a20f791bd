import type { LocalisedText, Site } from '../dataset/site.ts';
import { mainsOf } from '../dataset/tree.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { canonicalName } from '../text/canonical-name.ts';
import type { SearchDocument, SearchKind } from './search-document.ts';

/** Something that years have under a code or id; the same code may mean something else in another year's rules. */
interface Entry {
  readonly kind: SearchKind;
  readonly key: string;
  readonly name: LocalisedText;
}

/** Main indices, component indices and awards, each once with the years that have it, in the order of the newest rules. */
export function indexDocuments(site: Site, lang: Lang): SearchDocument[] {
  const found = new Map<string, { entry: Entry; years: number[] }>();
  for (const dataset of site.years.toReversed()) {
    for (const entry of entriesOf(dataset)) {
      const same = JSON.stringify([entry.kind, entry.key, canonicalName(entry.name.vi)]);
      const years = found.get(same)?.years ?? [];
      // The newest year comes first and gives the name.
      if (years.length === 0) found.set(same, { entry, years });
      if (years[0] !== dataset.year) years.unshift(dataset.year);
    }
  }
  return [...found.values()].map(({ entry: { kind, key, name }, years }) => ({
    kind,
    key,
    title: name[lang],
    years,
    // So that "chỉ số 5.7" finds one, also from an English page.
    words: [...new Set([lang, 'vi' as const])].map((one) => messagesOf(one).search.kinds[kind]).join(' '),
    ...(lang !== 'vi' && { vietnamese: [name.vi] }),
  }));
}

function entriesOf(dataset: Site['years'][number]): Entry[] {
  const mains = mainsOf(dataset);
  return [
    ...mains.map(({ code, name }): Entry => ({ kind: 'main', key: code, name })),
    ...dataset.awards.map(({ id, name }): Entry => ({ kind: 'award', key: id, name })),
    ...mains
      .flatMap(({ components }) => components)
      .map(({ code, name }): Entry => ({ kind: 'component', key: code, name })),
  ];
}
