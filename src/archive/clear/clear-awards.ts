import { AWARD_LISTS, type AwardListKey } from '../../awards/award-lists.ts';
import { findRecordHead } from '../../awards/read-records.ts';
import type { YearDataset } from '../../dataset/site.ts';
import type { Grid } from '../../grid/grid.ts';
import { readAwards } from '../../pipeline/read-awards.ts';
import type { InputWorkbook, YearInput } from '../../pipeline/year-input.ts';
import { canonicalName } from '../../text/canonical-name.ts';
import type { UnitRegistry } from '../../units/unit-registry.ts';
import { clearDecisions } from './clear-decisions.ts';
import { clearDocuments } from './clear-documents.ts';
import { clearExclusions, clearInitiatives, clearRegistrations, clearUnitVotes } from './clear-records.ts';
import type { ClearedBook } from './cleared-book.ts';
import { ClearedCells } from './cleared-cells.ts';
import type { ClearedRecord } from './cleared-record.ts';
import { legalNames } from './legal-names.ts';

/** Cleared copy of `awards.xlsx`: the lists that units are judged by. Nominees are private: their sheet is left out. */
export function clearAwards(
  { file, read }: InputWorkbook,
  input: YearInput,
  registry: UnitRegistry,
  dataset: Pick<YearDataset, 'framework' | 'units' | 'awards'>,
): ClearedBook {
  const { book } = readAwards(input, dataset.framework, registry);
  const grids = read.ok ? read.grids : [];
  const records: Readonly<Record<Exclude<AwardListKey, 'nominees'>, readonly ClearedRecord[]>> = {
    registrations: clearRegistrations(book.registrations),
    documents: clearDocuments(book.documents, registry, dataset),
    initiatives: clearInitiatives(book.initiatives, dataset),
    unitVotes: clearUnitVotes(book.unitVotes, dataset),
    exclusions: clearExclusions(book.exclusions, dataset),
    decisions: clearDecisions(book.decisions, grids, dataset),
  };
  const cellsOf = new Map<Grid, ClearedCells>();
  for (const key of Object.keys(records) as Array<keyof typeof records>) {
    const { name, columns, further } = AWARD_LISTS[key];
    const grid = grids.find(({ sheet }) => canonicalName(sheet) === canonicalName(name));
    const head = grid && findRecordHead(grid, columns, further);
    if (head === undefined) continue;
    const cells = new ClearedCells();
    cellsOf.set(grid!, cells);
    for (const [column, place] of head.columns) {
      cells.head(head.row, place, column);
      for (const { row, values } of records[key]) {
        const value = values[column];
        if (value !== undefined && value !== '') cells.put(row, place, value);
      }
    }
  }
  const own = grids.filter((grid) => cellsOf.has(grid));
  const names = legalNames(own.map(({ sheet }) => sheet));
  const sheets = own.map((grid, i) => ({
    sheet: grid.sheet,
    name: names[i]!,
    cells: cellsOf.get(grid)!.sorted(),
  }));
  return { file, sheets };
}
