import { type Address, addresses, onTheWeb } from '../dataset/addresses.ts';
import type { SiteSettings } from '../dataset/site.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { compareText } from '../text/compare-text.ts';
import type { PublicationEvent } from './publication-events.ts';
import { momentOf, publisherName } from './publication-facts.ts';
import { xmlText } from './xml-text.ts';

/** Where the feed of a language stands. */
export const feedAddress = (lang: Lang): Address =>
  addresses.siteFile(lang === 'vi' ? 'feed.xml' : 'en/feed.xml');

/** A feed must say when it changed; one in which nothing has happened yet says this. */
const NEVER = '1970-01-01';
/** The feed's own id has no day of an event: years may still be added before the first. */
const FEED_YEAR = '2025';

/**
 * The Atom feed (RFC 4287) of publications and corrections, newest first.
 * Ids are tag URIs (RFC 4151) of the host, the day and the event, the same in every build. Without an address they
 * name a host that cannot exist, and links are relative to the feed: nobody can subscribe to a folder on a disk.
 */
export function feedText(publisher: SiteSettings, lang: Lang, events: readonly PublicationEvent[]): string {
  const words = messagesOf(lang).exports.feed;
  const newestFirst = numbered(events).sort(
    (a, b) => compareText(b.day, a.day) || b.year - a.year || compareText(b.key, a.key),
  );
  const link = (address: Address) => linkFrom(publisher, lang, address);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `  <id>${tagUri(publisher, FEED_YEAR, `feed:${lang}`)}</id>`,
    `  <title>${xmlText(words.title(publisher.name[lang]))}</title>`,
    `  <updated>${momentOf(newestFirst[0]?.day ?? NEVER)}</updated>`,
    `  <author><name>${xmlText(publisherName(publisher, lang))}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${link(feedAddress(lang))}"/>`,
    `  <link rel="alternate" type="text/html" hreflang="${lang}" href="${link(addresses.home(lang))}"/>`,
    ...newestFirst.flatMap((event) => [
      '  <entry>',
      `    <id>${tagUri(publisher, event.day, `${event.key}:${lang}`)}</id>`,
      `    <title>${xmlText(words[event.kind](event.year))}</title>`,
      `    <updated>${momentOf(event.day)}</updated>`,
      `    <published>${momentOf(event.day)}</published>`,
      `    <category term="${event.kind}"/>`,
      `    <link rel="alternate" type="text/html" hreflang="${lang}" href="${link(addresses.year(lang, event.year))}"/>`,
      `    <summary>${xmlText(event.summary[lang])}</summary>`,
      '  </entry>',
    ]),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

/** Events with a name of their own: a second correction of a year on one day is 2023:corrected:2. */
function numbered(events: readonly PublicationEvent[]): Array<PublicationEvent & { readonly key: string }> {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const key = `${event.year}:${event.kind}`;
    const dayKey = `${event.day}:${key}`;
    const count = (seen.get(dayKey) ?? 0) + 1;
    seen.set(dayKey, count);
    return { ...event, key: count === 1 ? key : `${key}:${count}` };
  });
}

function tagUri({ address }: SiteSettings, day: string, key: string): string {
  const host = address === undefined ? 'address.invalid' : new URL(address).hostname;
  return `tag:${host},${day}:${key}`;
}

/** An absolute link; without an address one that starts at the folder of the feed, and opens from a disk. */
function linkFrom(publisher: SiteSettings, lang: Lang, address: Address): string {
  const web = onTheWeb(publisher.address, address);
  if (web !== undefined) return xmlText(web);
  const file = address.endsWith('/') ? `${address}index.html` : address;
  const folder = lang === 'vi' ? '/' : '/en/';
  return file.startsWith(folder) ? file.slice(folder.length) : `..${file}`;
}
