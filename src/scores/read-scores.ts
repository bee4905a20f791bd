import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfSheet } from '../findings/make-finding.ts';
import type { Grid } from '../grid/grid.ts';
import { appraisedWithoutSelf } from './appraised-without-self.ts';
import { factsOfUnits, type StatedFact } from './facts-of-units.ts';
import { notesOf, type SheetNote } from './notes-of.ts';
import { type GridFile, readFile } from './read-file.ts';
import type { UnitIndex } from './resolve-unit.ts';
import { judgeSheet } from './rules/index.ts';
import { emptyScoreTable, type ScoreTable } from './score-table.ts';
import type { ScoreContext, StatedBonus, UnitSheet } from './unit-sheet.ts';
import type { UnreadPart } from './unread-parts.ts';
import { withoutRepeats } from './without-repeats.ts';
import { writeScores } from './write-scores.ts';

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
  const read = files.map((file) => readFile(file, index, context));
  const kept = withoutRepeats(
    read.flatMap(({ sheets }) => sheets),
    context.year,
  );
  const sources = kept.sheets.map(({ grid }) => ({ file: grid.file, sheet: grid.sheet }));
  const table = emptyScoreTable(units, context.components, uniqueSources(sources));
  writeScores(table, kept.sheets);
  const stated = factsOfUnits(kept.sheets, context);
  return {
    table,
    bonuses: kept.sheets.flatMap(({ unit, grid, bonuses }) =>
      bonuses.map((bonus) => ({ ...bonus, unit, grid })),
    ),
    unitsWithSheet: new Set(kept.sheets.map(({ unit }) => unit)),
    facts: stated.facts,
    notes: notesOf(kept.sheets),
    unread: read.flatMap(({ unread }) => unread),
    findings: [
      ...read.flatMap(({ findings }) => findings),
      ...kept.findings,
      ...kept.sheets.flatMap((sheet) => judgeSheet(sheet, context)),
      ...stated.findings,
      ...missingColumns(table, kept.sheets, context),
      ...appraisedWithoutSelf(table, context.year),
    ],
  };
}

/** The column that counts must be in some sheet of each unit. Another column never stands in for it. */
function missingColumns(
  table: ScoreTable,
  sheets: readonly UnitSheet[],
  { year, counted }: ScoreContext,
): Finding[] {
  const first = new Map<string, UnitSheet>();
  for (const sheet of sheets) if (!first.has(sheet.unit)) first.set(sheet.unit, sheet);
  return table.units.flatMap((unit, i) => {
    const sheet = first.get(unit);
    if (sheet === undefined || table.columns[counted].present[i] === 1) return [];
    return [makeFinding('column-missing', { year, unit }, placeOfSheet(sheet.grid), { column: counted })];
  });
}

function uniqueSources(sources: ReadonlyArray<{ file: string; sheet: string }>) {
  const unique = new Map(sources.map((source) => [JSON.stringify([source.file, source.sheet]), source]));
  return [...unique.values()];
}
