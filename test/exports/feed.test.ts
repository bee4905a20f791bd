import { describe, expect, it } from 'vitest';
import { feedText } from '../../src/exports/feed.ts';
import { type PublicationEvent, publicationEvents } from '../../src/exports/publication-events.ts';
import { homeless, site } from '../rig/published-site.ts';
import { elementsOf, xmlTree } from '../rig/xml-tree.ts';

const event = (kind: PublicationEvent['kind'], year: number, day: string, text = 'a'): PublicationEvent => ({
  kind,
  year,
  day,
  summary: { vi: text, en: text },
});
const feedOf = (events: readonly PublicationEvent[], { publisher } = site, lang: 'vi' | 'en' = 'vi') =>
  xmlTree(feedText(publisher, lang, events));
const textsIn = (events: readonly PublicationEvent[], name: string) =>
  elementsOf(feedOf(events), 'entry').map((entry) => elementsOf(entry, name)[0]!.text);
const MOMENT = /^\d{4}-\d\d-\d\dT00:00:00Z$/;
const TAG = /^tag:[a-z0-9.-]+,\d{4}(-\d\d-\d\d)?:[\w:-]+$/;

describe('the feed', () => {
  it.each`
    lang    | publication | first
    ${'vi'} | ${site}     | ${'Công bố kết quả năm 2025'}
    ${'en'} | ${site}     | ${'Results of 2025 published'}
    ${'vi'} | ${homeless} | ${'Công bố kết quả năm 2025'}
  `('has what Atom requires, newest first, in $lang', ({ lang, publication, first }) => {
    const feed = feedOf(publicationEvents(publication), publication, lang);
    expect([feed.name, feed.attributes.xmlns, feed.attributes['xml:lang']]).toEqual([
      'feed',
      'http://www.w3.org/2005/Atom',
      lang,
    ]);
    const entries = elementsOf(feed, 'entry');
    expect(entries).toHaveLength(3);
    expect(elementsOf(entries[0]!, 'title')[0]!.text).toBe(first);
    for (const one of [feed, ...entries]) {
      const own = (name: string) => one.children.filter((child) => child.name === name);
      expect(['id', 'title', 'updated'].map((name) => own(name).length)).toEqual([1, 1, 1]);
      expect(own('id')[0]!.text).toMatch(TAG);
      expect(own('updated')[0]!.text).toMatch(MOMENT);
      expect(own('link').filter(({ attributes }) => attributes.rel === 'alternate')).toHaveLength(1);
    }
    expect(elementsOf(feed, 'author')[0]!.children[0]!.text).not.toBe('');
  });

  it('says the status and the decision', () => {
    expect(textsIn(publicationEvents(site), 'summary')[1]).toBe(
      'Dữ liệu mẫu, không phải kết quả thật. Kết quả chính thức. Quyết định số 2124/QĐ-UBND ngày 18/12/2024 của Chủ tịch Ủy ban nhân dân tỉnh Mẫu.',
    );
  });

  it('tells corrections apart, and two of one day', () => {
    const events = [
      event('published', 2023, '2023-12-20'),
      event('corrected', 2023, '2024-02-01'),
      event('corrected', 2023, '2024-02-01'),
    ];
    expect(textsIn(events, 'id')).toEqual([
      'tag:thidua.tinhmau.example,2024-02-01:2023:corrected:2:vi',
      'tag:thidua.tinhmau.example,2024-02-01:2023:corrected:vi',
      'tag:thidua.tinhmau.example,2023-12-20:2023:published:vi',
    ]);
    expect(textsIn(events, 'title')[0]).toBe('Đính chính kết quả năm 2023');
  });

  it('does not depend on the order of the events', () => {
    const events = publicationEvents(site);
    expect(feedText(site.publisher, 'vi', [...events].reverse())).toBe(
      feedText(site.publisher, 'vi', events),
    );
  });

  it('changes as its newest event does, and is whole without any', () => {
    expect(elementsOf(feedOf(publicationEvents(site)), 'updated')[0]!.text).toBe('2025-12-05T00:00:00Z');
    expect(elementsOf(feedOf([]), 'updated')[0]!.text).toBe('1970-01-01T00:00:00Z');
  });

  it('takes a hostile text as the text that it is', () => {
    const text = '</summary><script>alert("1")</script> & \u0000';
    expect(textsIn([event('corrected', 2024, '2025-01-01', text)], 'summary')).toEqual([
      '</summary><script>alert("1")</script> &  ',
    ]);
  });

  it('links from its own folder where there is no address', () => {
    const links = (lang: 'vi' | 'en') =>
      elementsOf(feedOf([event('published', 2023, '2023-12-20')], homeless, lang), 'link').map(
        ({ attributes }) => attributes.href,
      );
    expect(links('vi')).toEqual(['feed.xml', 'index.html', '2023/index.html']);
    expect(links('en')).toEqual(['feed.xml', 'index.html', '2023/index.html']);
  });
});
