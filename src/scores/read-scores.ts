import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfSheet } from '../findings/make-finding.ts';
import type { Grid } from '../grid/grid.ts';
import { appraisedWithoutSelf } from './appraised-without-self.ts';
import { factsOfUnits, type StatedFact } from './facts-of-units.ts';
import { Notes, type SheetNote } from './notes-of.ts';
import { type GridFile, readFileSheets } from './read-file.ts';
import type { UnitIndex } from './resolve-unit.ts';
import { judgeSheet } from './rules/index.ts';
import { emptyScoreTable, type ScoreTable, type SheetSource } from './score-table.ts';
import type { ScoreContext, StatedBonus, UnitSheet } from './unit-sheet.ts';
import type { UnreadPart } from './unread-parts.ts';
import { Repeats } from './without-repeats.ts';
import { ScoreWriter } from './write-scores.ts';

/** A bonus that some sheet states, with its unit and sheet. */
export type SheetBonus = StatedBonus & { readonly unit: string; readonly grid: Grid };

export interface ReadScores {
  readonly table: ScoreTable;
  readonly bonuses: readonly SheetBonus[];
  /** Units for which at least one sheet was read. */
  readonly unitsWithSheet: ReadonlySet<string>;
  /** Declared facts by unit, in the order of the framework; a unit without any is absent. */
  readonly facts: ReadonlyMap<string, readonly StatedFact[]>;
  /** Private: what was written beside scores. */
  readonly notes: readonly SheetNote[];
  readonly unread: readonly UnreadPart[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the score sheets of a year or round into one table.
 * @param units ids of the units that take part, in the order of the registry
 */
export function readScores(
  files: readonly GridFile[],
  units: readonly string[],
  index: UnitIndex,
  context: ScoreContext,
): ReadScores {
  const sources: SheetSource[] = [];
  const table = emptyScoreTable(units, context.components, sources);
  const writer = new ScoreWriter(table, sources);
  const repeats = new Repeats(context.year);
  const notes = new Notes();
  const bonuses: SheetBonus[] = [];
  const stated: Array<Pick<UnitSheet, 'unit' | 'grid' | 'facts'>> = [];
  const judged: Finding[] = [];
  // Sheet by sheet: the lines of one need not be kept when the next is read.
  const take = (sheet: UnitSheet) => {
    if (!repeats.isFirst(sheet)) return;
    const { unit, grid, facts } = sheet;
    writer.write(sheet);
    notes.add(sheet);
    stated.push({ unit, grid, facts });
    for (const bonus of sheet.bonuses) bonuses.push({ ...bonus, unit, grid });
    judged.push(...judgeSheet(sheet, context));
  };
  const read = files.map((file) => readFileSheets(file, index, context, take));
  const { facts, findings } = factsOfUnits(stated, context);
  const firstGrids = new Map(stated.toReversed().map(({ unit, grid }) => [unit, grid]));
  return {
    table,
    bonuses,
    unitsWithSheet: new Set(stated.map(({ unit }) => unit)),
    facts,
    notes: notes.notes,
    unread: read.flatMap(({ unread }) => unread),
    findings: [
      ...read.flatMap(({ findings }) => findings),
      ...repeats.findings,
      ...judged,
      ...findings,
      ...missingColumns(table, firstGrids, context),
      ...appraisedWithoutSelf(table, context.year),
    ],
  };
}

/** The column that counts must be in some sheet of each unit. Another column never stands in for it. */
function missingColumns(
  table: ScoreTable,
  firstGrids: ReadonlyMap<string, Grid>,
  { year, counted }: ScoreContext,
): Finding[] {
  return table.units.flatMap((unit, i) => {
    const grid = firstGrids.get(unit);
    if (grid === undefined || table.columns[counted].present[i] === 1) return [];
    return [makeFinding('column-missing', { year, unit }, placeOfSheet(grid), { column: counted })];
  });
}
