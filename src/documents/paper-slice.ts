import { oncePer } from '../dataset/once-per.ts';
import type { LocalisedText, Site } from '../dataset/site.ts';
import type { YearSlice } from '../dataset/year-slice.ts';
import type { Paper } from './paper.ts';
import { type PaperChoice, paperOf } from './papers-of.ts';
import { paperSource } from './year-papers.ts';

/** Everything that the page of a paper is made from. */
export interface PaperSlice {
  /** The frame of the site. */
  readonly site: Site;
  readonly year: number;
  readonly kind: PaperChoice['kind'];
  /** Null for a paper of the whole year. */
  readonly unit: { readonly id: string; readonly name: LocalisedText } | null;
  readonly paper: Paper;
}

export function paperSlice(year: YearSlice, choice: PaperChoice): PaperSlice {
  const { site, dataset } = year;
  const unit = choice.u === null ? undefined : dataset.units[choice.u]!;
  return {
    site,
    year: dataset.year,
    kind: choice.kind,
    unit: unit === undefined ? null : { id: unit.id, name: unit.name },
    paper: paperOf(sourceOf(year), choice),
  };
}

const sourceOf = oncePer(({ site, dataset }: YearSlice) => paperSource(site, dataset));
