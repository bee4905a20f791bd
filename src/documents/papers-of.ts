import type { YearDataset } from '../dataset/site.ts';
import { sheetPaper } from './bang-diem.ts';
import { summaryPaper } from './bang-tong-hop.ts';
import { minutesPaper } from './bien-ban.ts';
import { annexPaper } from './danh-sach.ts';
import type { Paper } from './paper.ts';
import { MOST_UNITS } from './row-limit.ts';
import { proposalPaper } from './to-trinh.ts';
import type { PaperSource } from './year-papers.ts';

/** Papers of a whole year, in the order of the dossier. */
const YEAR_PAPERS = {
  'to-trinh': proposalPaper,
  'danh-sach': annexPaper,
  'bien-ban': minutesPaper,
  'bang-tong-hop': summaryPaper,
} as const;

/** Papers of one unit. Reports, of units and of individuals, are for the leadership. */
const UNIT_PAPERS = { 'bang-diem': sheetPaper } as const;

export type YearPaperKind = keyof typeof YEAR_PAPERS;
export type UnitPaperKind = keyof typeof UNIT_PAPERS;
export const YEAR_PAPER_KINDS = Object.keys(YEAR_PAPERS) as YearPaperKind[];
export const UNIT_PAPER_KINDS = Object.keys(UNIT_PAPERS) as UnitPaperKind[];

/** Which paper: of the year, or of the unit at a position in the dataset. */
export type PaperChoice =
  | { readonly kind: YearPaperKind; readonly u: null }
  | { readonly kind: UnitPaperKind; readonly u: number };

/** Every public paper of a year. With very many units none are made for single ones. */
export function paperChoices(dataset: YearDataset): PaperChoice[] {
  const units = hasUnitPapers(dataset) ? dataset.units : [];
  return [
    ...YEAR_PAPER_KINDS.map((kind) => ({ kind, u: null })),
    ...units.flatMap((_, u) => UNIT_PAPER_KINDS.map((kind) => ({ kind, u }))),
  ];
}

export const hasUnitPapers = ({ units }: YearDataset): boolean => units.length <= MOST_UNITS;

/** Id of a paper, without making it. */
export function paperId({ units }: YearDataset, { kind, u }: PaperChoice): string {
  return u === null ? kind : `${kind}/${units[u]!.id}`;
}

export function paperOf(source: PaperSource, { kind, u }: PaperChoice): Paper {
  return u === null ? YEAR_PAPERS[kind](source) : UNIT_PAPERS[kind](source, u);
}
