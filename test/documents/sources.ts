import type { AwardView, OutcomeView, YearDataset } from '../../src/dataset/site.ts';
import type { Paper, PaperRow, TableBlock } from '../../src/documents/paper.ts';
import { paperTexts } from '../../src/documents/paper-texts.ts';
import { type PaperSource, paperSource } from '../../src/documents/year-papers.ts';
import { datasetOf, site } from '../rig/published-site.ts';

/** Papers of a published sample year. */
export const sourceOf = (year: number): PaperSource => paperSource(site, datasetOf(year));

/** The same year with some parts changed. */
export const changed = (year: number, change: Partial<YearDataset>): PaperSource =>
  paperSource(site, { ...datasetOf(year), ...change });

/** A year that nobody has decided on yet, whose awards all have this outcome. */
export function undecided(outcome: OutcomeView, change: Partial<AwardView> = {}): PaperSource {
  const dataset = datasetOf(2025);
  const awards = dataset.awards.map((award) => ({ ...award, ...change, outcome }));
  return paperSource(site, { ...dataset, awards });
}

export const textOf = (paper: Paper): string => paperTexts(paper).join('\n');

export const tablesOf = ({ blocks }: Paper): TableBlock[] =>
  blocks.filter((block): block is TableBlock => block.kind === 'table');

/** Cells of the row that a table names so. */
export function rowOf(paper: Paper, name: string): PaperRow {
  const rows = tablesOf(paper).flatMap((table) =>
    table.rows.filter(({ cells }) => cells[table.rowHead] === name),
  );
  if (rows[0] === undefined) throw new Error(`no row ${name} in ${paper.id}`);
  return rows[0];
}

/** Position of a unit in the year. */
export const unitAt = ({ dataset }: PaperSource, id: string): number =>
  dataset.units.findIndex((unit) => unit.id === id);
