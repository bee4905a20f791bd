import type { EditionView, LocalisedText, Site } from '../dataset/site.ts';
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

/** The publication of every year, oldest first, and the corrections of frozen ones. */
export function publicationEvents({ years, editions }: Pick<Site, 'years' | 'editions'>): PublicationEvent[] {
  const first = new Map(editions.filter(({ name }) => name === 'r1').map(({ year, day }) => [year, day]));
  return [
    ...years.map(({ year, settings }): PublicationEvent => {
      // A correction may change the day that year.yaml states, and never the day of the first publication.
      const day = first.get(year) ?? publishedDay(settings);
      const summary = { vi: summaryOf('vi', settings), en: summaryOf('en', settings) };
      return { kind: 'published', year, day, summary };
    }),
    ...editions.flatMap((edition): PublicationEvent[] => {
      const { year, day, correction } = edition;
      if (correction === null) return [];
      return [
        {
          kind: 'corrected',
          year,
          day,
          summary: { vi: correctionOf('vi', edition), en: correctionOf('en', edition) },
        },
      ];
    }),
  ];
}

/** The new edition, why it was made, and how much it changes. */
function correctionOf(lang: Lang, { year, name, code, correction }: EditionView): string {
  const { editions } = messagesOf(lang);
  const { reason, differences } = correction!;
  return `${editions.mark(year, name, code)}. ${editions.reason}: ${reason}. ${editions.changes(differences.length)}.`;
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
