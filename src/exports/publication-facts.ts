import type { PublishedSettings, SiteSettings } from '../dataset/site.ts';

/** The day that a year was published on: what is recorded, else the "today" of its pages. */
export const publishedDay = ({ publishedOn, asOf }: PublishedSettings): string => publishedOn ?? asOf;

/** The last day on which a year's data changed, as far as its settings say. */
export function changedDay({ publishedOn, asOf }: PublishedSettings): string {
  return publishedOn !== undefined && publishedOn > asOf ? publishedOn : asOf;
}

/** A day as a moment in time for formats that have no days. */
export const momentOf = (day: string): string => `${day}T00:00:00Z`;

/** Who publishes, for formats that must name somebody: the owner, else the publication itself. */
export function publisherName({ name, owner }: SiteSettings, lang: 'vi' | 'en'): string {
  return owner[lang] === '' ? name[lang] : owner[lang];
}
