import type { Site, YearDataset } from '../dataset/site.ts';
import { editionsVi } from '../i18n/editions-vi.ts';
import { papersVi } from '../i18n/papers-vi.ts';
import type { Paper, PaperHead } from './paper.ts';
import { shout } from './shout.ts';

/** Sheet and marks of a paper. */
export type PaperFrame = Pick<Paper, 'orientation' | 'isDraft' | 'isSample' | 'footer'>;

/** What all papers of a year have in common. */
export function paperFrame({ year, settings, edition }: YearDataset): PaperFrame {
  return {
    orientation: 'portrait',
    isDraft: settings.status !== 'official' || edition?.name === 'draft',
    isSample: settings.sample,
    footer: edition && editionsVi.mark(year, edition.name, edition.code),
  };
}

/**
 * The head of a paper.
 * @param own the body that issues it; dotted where it is not known
 * @param number the kind of paper in its number: `TTr`, `BC`, `BB`; null without a number
 */
export function paperHead(
  { publisher }: Site,
  own: string | undefined,
  number: string | null,
  place: string | null = null,
): PaperHead {
  const { blank } = papersVi;
  const above = publisher.owner.vi === '' ? blank : shout(publisher.owner.vi);
  return {
    issuers: [above, own === undefined ? blank : shout(own)],
    number: number === null ? null : papersVi.number(number),
    place,
  };
}

/** Gives the name of a unit of the year, or of a registered one that no longer takes part. */
export function unitNamer({ unitNames }: Site, { units }: YearDataset): (id: string) => string {
  const names = new Map(units.map(({ id, name }) => [id, name.vi]));
  return (id) => names.get(id) ?? unitNames[id]?.vi ?? id;
}
