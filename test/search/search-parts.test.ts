import { describe, expect, it } from 'vitest';
import { findDocuments } from '../../src/search/find-documents.ts';
import { markedParts } from '../../src/search/marked-parts.ts';
import { searchDocuments } from '../../src/search/search-documents.ts';
import { searchScript } from '../../src/search/search-script.ts';
import { shownName } from '../../src/search/shown-name.ts';
import { sampleSearch, sampleSite, siteWith } from './sample-site.ts';

describe('marked parts', () => {
  it.each`
    text                    | found                 | parts                                                 | because
    ${'Sở Y tế'}            | ${['y', 'te']}        | ${['Sở ', '[Y tế]']}                                  | ${'words side by side are one mark'}
    ${'Y tế'}               | ${[]}                 | ${['Y', ' ', 'tế']}                                   | ${'nothing was found'}
    ${'5.7. Diễn tập 5.70'} | ${['5.7', 'tap']}     | ${['[5.7]', '. ', 'Diễn', ' ', '[tập]', ' ', '5.70']} | ${'codes are whole'}
    ${'Lao động - Thương'}  | ${['dong', 'thuong']} | ${['Lao', ' ', '[động]', ' - ', '[Thương]']}          | ${'a dash parts marks'}
    ${'<b>&amp;'}           | ${['b']}              | ${['<', '[b]', '>&', 'amp', ';']}                     | ${'markup is text'}
    ${''}                   | ${['a']}              | ${[]}                                                 | ${'nothing to show'}
  `('$text: $because', ({ text, found, parts }) => {
    const made = markedParts(text, new Set(found));
    const joined = made.map((part) => part.text).join('');
    expect(joined).toBe(text);
    expect(merged(made)).toEqual(merged(parts.map(parse)));
  });
});

const parse = (part: string) =>
  part.startsWith('[') ? { text: part.slice(1, -1), found: true } : { text: part, found: false };

/** Neighbours of one kind as one: where unmarked text is cut does not show. */
function merged(parts: ReadonlyArray<{ text: string; found: boolean }>): string[] {
  return parts
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join('')
    .split(/(?=\[)|(?<=\])/);
}

describe('the name shown beside the title', () => {
  const nameFor = (lang: 'vi' | 'en', query: string) => {
    const hit = findDocuments(sampleSearch(lang), query).hits.find(
      ({ document }) => document.key === 'so-khoa-hoc',
    );
    return hit && shownName(hit);
  };

  it.each`
    lang    | query                           | name                                                                                         | because
    ${'vi'} | ${'khoa hoc'}                   | ${undefined}                                                                                 | ${'the title says it'}
    ${'vi'} | ${'truyen thong'}               | ${{ text: 'Sở Thông tin và Truyền thông', vietnamese: false, former: true }}                 | ${'a predecessor was meant'}
    ${'vi'} | ${'so tttt'}                    | ${{ text: 'Sở Thông tin và Truyền thông', vietnamese: false, former: true }}                 | ${'by its initials too'}
    ${'en'} | ${'so khoa hoc'}                | ${{ text: 'Sở Khoa học và Công nghệ', vietnamese: true, former: false }}                     | ${'the Vietnamese name'}
    ${'en'} | ${'so truyen thong'}            | ${{ text: 'Sở Thông tin và Truyền thông', vietnamese: true, former: true }}                  | ${'the Vietnamese name of a predecessor'}
    ${'en'} | ${'information communications'} | ${{ text: 'Department of Information and Communications', vietnamese: false, former: true }} | ${'its English name'}
  `('$lang "$query": $because', ({ lang, query, name }) => {
    expect(nameFor(lang, query)).toEqual(name);
  });
});

describe('documents', () => {
  it('hold each unit once with its years and the names it had', () => {
    const found = searchDocuments(sampleSite, 'vi').filter(({ key }) => key === 'so-noi-vu');
    expect(found).toEqual([
      {
        kind: 'unit',
        key: 'so-noi-vu',
        title: 'Sở Nội vụ',
        years: [2023, 2024, 2025],
        former: ['Sở Lao động - Thương binh và Xã hội'],
      },
    ]);
  });

  it('follow predecessors of predecessors, and end where two come from each other', () => {
    const base = siteWith([
      { id: 'a', vi: 'Sở A', en: 'A', in: [2023] },
      { id: 'b', vi: 'Sở B', en: 'B', in: [2024] },
      { id: 'c', vi: 'Sở C', en: 'C', in: [2025] },
    ]);
    const from = (id: string) => [
      { id, name: base.units.find((unit) => unit.id === id)!.name, date: '2024-01-01' },
    ];
    const came = { a: 'b', b: 'a', c: 'b' } as Record<string, string>;
    const units = base.units.map((unit) => ({ ...unit, predecessors: from(came[unit.id]!) }));
    const documents = searchDocuments({ ...base, units }, 'vi').filter(({ kind }) => kind === 'unit');
    expect(documents.map(({ former }) => former)).toEqual([['Sở B'], ['Sở A'], ['Sở B', 'Sở A']]);
  });

  it('of an empty publication are its pages', () => {
    const kinds = searchDocuments({ ...sampleSite, years: [], units: [] }, 'vi').map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['page']));
  });

  it('come as a script that assigns one global and nothing else, with the same bytes each time', () => {
    const units = [{ id: 'x', vi: '</script><b>\u2028\u202E', en: 'X', in: [2025] }];
    const script = searchScript(siteWith(units), 'vi');
    const page: { searchDocuments?: ReturnType<typeof searchDocuments> } = {};
    new Function('window', script)(page);
    expect(Object.keys(page)).toEqual(['searchDocuments']);
    expect(page.searchDocuments?.[0]?.title).toBe('</script><b>\u2028\u202E');
    expect(searchScript(siteWith(units), 'vi')).toBe(script);
  });
});
