import type { LocalisedText, Site } from '../dataset/site.ts';
import { formatDay } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { publishedDay } from './publication-facts.ts';

/** Something that subscribers of the feed are told. */
export interface PublicationEvent {
  readonly kind: 'published' | 'corrected';
  /** The assessment year that it is about. */
  readonly year: number;
  /** YYYY-MM-DD */
  readonly day: string;
  /** What was published or corrected, in plain text. */
  readonly summary: LocalisedText;
}

/** The publication of every year, oldest first. */
export function publicationEvents({ years }: Pick<Site, 'years'>): PublicationEvent[] {
  return years.map(({ year, settings }) => ({
    kind: 'published',
    year,
    day: publishedDay(settings),
    summary: { vi: summaryOf('vi', settings), en: summaryOf('en', settings) },
  }));
}

/** The status, the decision and whether it is all a sample. */
function summaryOf(lang: Lang, settings: Site['years'][number]['settings']): string {
  const { status, site } = messagesOf(lang);
  const { decision } = settings;
  return [
    ...(settings.sample ? [site.sample] : []),
    status[settings.status],
    decision === undefined
      ? status.noDecision.replace(/\.$/, '')
      : status.basis(decision.number, formatDay(lang, decision.date), decision.issuer[lang]),
  ]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}
