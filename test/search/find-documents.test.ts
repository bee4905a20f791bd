import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/i18n/lang.ts';
import { findDocuments } from '../../src/search/find-documents.ts';
import { hitAddress } from '../../src/search/hit-address.ts';
import { openSearch } from '../../src/search/open-search.ts';
import { searchDocuments } from '../../src/search/search-documents.ts';
import { fold } from '../../src/text/fold.ts';
import { sampleSearch, sampleSite, siteWith } from './sample-site.ts';

function first(lang: Lang, query: string): string | undefined {
  const hit = findDocuments(sampleSearch(lang), query).hits[0];
  return hit && hitAddress(hit.document, lang, hit.year);
}

describe('the first result', () => {
  it.each`
    query                       | address                     | because
    ${'Sở Y tế'}                | ${'/units/so-y-te/'}        | ${'a unit by its name'}
    ${'so y te'}                | ${'/units/so-y-te/'}        | ${'without marks'}
    ${'  SO   Y TE '}           | ${'/units/so-y-te/'}        | ${'case and spaces do not matter'}
    ${'Sơ\u0309 Y tê\u0301'}    | ${'/units/so-y-te/'}        | ${'marks as code points of their own, as macOS writes them'}
    ${'y tế'}                   | ${'/units/so-y-te/'}        | ${'people leave "Sở" out'}
    ${'xay dung'}               | ${'/units/so-xay-dung/'}    | ${'a unit before components that begin so'}
    ${'2024 so y te'}           | ${'/2024/units/so-y-te/'}   | ${'a unit in a year'}
    ${'sở y tế năm 2024'}       | ${'/2024/units/so-y-te/'}   | ${'the word "năm" says only what 2024 is'}
    ${'2019 so y te'}           | ${'/units/so-y-te/'}        | ${'no year of this publication'}
    ${'thong tin truyen thong'} | ${'/units/so-thong-tin/'}   | ${'its own name before that of its successor'}
    ${'Sở TT&TT'}               | ${'/units/so-thong-tin/'}   | ${'as papers shorten it'}
    ${'KHCN'}                   | ${'/units/so-khoa-hoc/'}    | ${'initials without "Sở" and "và"'}
    ${'UBND'}                   | ${'/units/van-phong-ubnd/'} | ${'initials from the middle of a name'}
    ${'ban dan toc'}            | ${'/units/ban-dan-toc/'}    | ${'a unit that is no more'}
    ${'văn hoá'}                | ${'/units/so-van-hoa/'}     | ${'written "Văn hóa" in the registry'}
    ${'van ho'}                 | ${'/units/so-van-hoa/'}     | ${'half a word, while typing'}
    ${'truyen thonh'}           | ${'/units/so-khoa-hoc/'}    | ${'a slip; of both who had the name the one that exists'}
    ${'nhan thuc so'}           | ${'/2025/indices/1/'}       | ${'a main index'}
    ${'số'}                     | ${'/2025/indices/1/'}       | ${'whoever types "số" does not mean "Sở"'}
    ${'sở'}                     | ${/^\/units\/so-/}          | ${'and the other way round'}
    ${'chuyen doi so'}          | ${'/2025/indices/6/'}       | ${'đ is d without its stroke'}
    ${'5.7'}                    | ${'/2025/indices/5.7/'}     | ${'a component by its code'}
    ${'5,7'}                    | ${'/2025/indices/5.7/'}     | ${'a code typed as a number'}
    ${'chỉ số 5.7'}             | ${'/2025/indices/5.7/'}     | ${'with what it is'}
    ${'2023 5.7'}               | ${'/2023/indices/5.7/'}     | ${'a code in a year'}
    ${'5'}                      | ${'/2025/indices/5/'}       | ${'a main index before the components under it'}
    ${'2024'}                   | ${'/2024/'}                 | ${'a year alone'}
    ${'xep hang 2023'}          | ${'/2023/'}                 | ${'the ranking of a year'}
    ${'khen thuong 2024'}       | ${'/2024/awards/'}          | ${'the awards of a year'}
    ${'bang khen'}              | ${'/2025/awards/'}          | ${'a word that leads to a page'}
    ${'csv'}                    | ${'/data/'}                 | ${'a file type'}
    ${'so sanh'}                | ${'/compare/'}              | ${'a page'}
    ${'liên hệ'}                | ${'/about/'}                | ${'part of a title'}
    ${'cach tinh'}              | ${'/2025/methodology/'}     | ${'a page of the newest year'}
  `('vi "$query" → $address: $because', ({ query, address }) => {
    if (address instanceof RegExp) expect(first('vi', query)).toMatch(address);
    else expect(first('vi', query)).toBe(address);
  });

  it.each`
    query                     | address                      | because
    ${'Department of Health'} | ${'/en/units/so-y-te/'}      | ${'the English name'}
    ${'heatlh'}               | ${'/en/units/so-y-te/'}      | ${'two letters exchanged'}
    ${'2024 health'}          | ${'/en/2024/units/so-y-te/'} | ${'in a year'}
    ${'so y te'}              | ${'/en/units/so-y-te/'}      | ${'the Vietnamese name on an English page'}
    ${'chuyen doi so'}        | ${'/en/2025/indices/6/'}     | ${'Vietnamese names of indices as well'}
    ${'digital awareness'}    | ${'/en/2025/indices/1/'}     | ${'a main index'}
    ${'6.10'}                 | ${'/en/2025/indices/6.10/'}  | ${'6.10 is not 6.1'}
    ${'6.1'}                  | ${'/en/2025/indices/6.1/'}   | ${'and 6.1 stands before 6.10'}
    ${'khen thuong 2024'}     | ${'/en/2024/awards/'}        | ${'Vietnamese titles of pages'}
    ${'download'}             | ${'/en/data/'}               | ${'a word that leads to a page'}
    ${'year 2023'}            | ${'/en/2023/'}               | ${'the word "year" says only what 2023 is'}
  `('en "$query" → $address: $because', ({ query, address }) => {
    expect(first('en', query)).toBe(address);
  });
});

describe('results', () => {
  it('of a year leave out what did not take part in it', () => {
    const { hits } = findDocuments(sampleSearch('vi'), '2025 nông nghiệp');
    expect(hits.map(({ document: { key } }) => key)).toEqual(['so-nong-nghiep-moi-truong']);
  });

  it('say when they are only similar', () => {
    expect(findDocuments(sampleSearch('vi'), 'so y te').similar).toBe(false);
    expect(findDocuments(sampleSearch('vi'), 'truyen thonh').similar).toBe(true);
  });

  it('name the found words, and not those that only begin like one', () => {
    const { hits } = findDocuments(sampleSearch('vi'), 'dữ liệu mở');
    expect(hits.find(({ document: { key } }) => key === '6.8')?.found).toEqual(new Set(['du', 'lieu', 'mo']));
  });

  it('keep an index apart whose code means something else in another year', () => {
    const [old, ...others] = sampleSite.years;
    const groups = structuredClone(old!.framework.groups);
    groups[0]!.mainIndices[0]!.name = { vi: 'Chính quyền số', en: 'Digital government' };
    const site = { ...sampleSite, years: [{ ...old!, framework: { ...old!.framework, groups } }, ...others] };
    const mains = searchDocuments(site, 'vi').filter(({ kind, key }) => kind === 'main' && key === '1');
    expect(mains.map(({ title, years }) => [title, years])).toEqual([
      ['Nhận thức số', [2024, 2025]],
      ['Chính quyền số', [2023]],
    ]);
  });
});

describe('hostile queries', () => {
  it.each`
    query                    | some     | because
    ${''}                    | ${false} | ${'nothing was typed'}
    ${'   '}                 | ${false} | ${'nor here'}
    ${'\u202E\u200F'}        | ${false} | ${'marks of direction are no words'}
    ${'\u202Eso y te\u202C'} | ${true}  | ${'and do not hide one'}
    ${'.*+?^$()|[]\\{'}      | ${false} | ${'characters of regular expressions are no words'}
    ${'(so'}                 | ${true}  | ${'nor do they break one'}
    ${'s'}                   | ${true}  | ${'one letter begins many words'}
    ${'đ'}                   | ${true}  | ${'the letter that no normal form takes apart'}
    ${'x'.repeat(10_000)}    | ${false} | ${'one endless word'}
    ${'so '.repeat(10_000)}  | ${true}  | ${'endless words are one word'}
    ${'</script><b>'}        | ${true}  | ${'markup is text, of which b begins a word'}
    ${'__proto__ toString'}  | ${false} | ${'names that objects have'}
    ${'🙂'}                  | ${false} | ${'signs are no words'}
  `('$because', ({ query, some }) => {
    for (const lang of ['vi', 'en'] as const) {
      const { hits } = findDocuments(sampleSearch(lang), query);
      expect(hits.length > 0).toBe(some);
    }
  });
});

const syllable = fc.constantFrom(
  ...'Sở Ủy ban nhân dân xã Đắk Nông Đông Hòa Hoà Thuỷ Quý Nguyễn Tân Trường Văn An Y Ô số 7 12'.split(' '),
);
const name = fc.array(syllable, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(' '));

describe('any unit', () => {
  it('is found by its folded name, whatever other units there are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), (names) => {
        const units = names.map((vi, i) => ({ id: `don-vi-${i}`, vi, en: `Unit ${i}`, in: [2025] }));
        const search = openSearch(searchDocuments(siteWith(units), 'vi'));
        for (const { id, vi } of units) {
          const same = units.filter((unit) => fold(unit.vi) === fold(vi)).length;
          const keys = findDocuments(search, fold(vi)).hits.map(({ document }) => document.key);
          expect(keys.indexOf(id)).toBeGreaterThanOrEqual(0);
          expect(keys.indexOf(id)).toBeLessThan(same);
        }
      }),
      {
        numRuns: 60,
        // A name that says a word twice is not the one that says it once.
        examples: [[['Tân An', 'Tân An An', 'An Tân']]],
      },
    );
  });

  it.each(['vi', 'en'] as const)('of the sample is first by its own name (%s)', (lang) => {
    for (const { id, name } of sampleSite.units) {
      for (const typed of [name[lang], fold(name[lang]), name.vi, fold(name.vi)].slice(
        0,
        lang === 'vi' ? 2 : 4,
      )) {
        expect(first(lang, typed)).toBe(`${lang === 'en' ? '/en' : ''}/units/${id}/`);
      }
    }
  });
});
