import { quietly } from '../../scripts/data/quietly.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { a1 } from '../../src/grid/a1.ts';
import type { Grid } from '../../src/grid/grid.ts';
import { pointsText } from '../../src/points/format-points.ts';
import type { ScoreColumn } from '../../src/points/score-column.ts';
import { type ReadScores, readScores } from '../../src/scores/read-scores.ts';
import { indexUnits } from '../../src/scores/resolve-unit.ts';
import { scoreOf } from '../../src/scores/score-of.ts';
import type { ScoreContext } from '../../src/scores/unit-sheet.ts';
import { unitsOn } from '../../src/units/unit-history.ts';
import type { UnitRegistry } from '../../src/units/unit-registry.ts';
import { readWorkbook } from '../../src/workbook/read-workbook.ts';
import { contextOf, frameworkOf, registryOf } from './rules.ts';
import { type TestSheet, workbookBytes } from './workbooks.ts';

/** Grids of bytes that must be readable. */
export function gridsOf(bytes: Uint8Array, file = '2023/scores/so-a.xlsx'): readonly Grid[] {
  const read = quietly(() => readWorkbook(bytes, file));
  if (!read.ok) throw new Error(`not readable: ${read.fault}`);
  return read.grids;
}

/** Reads test sheets, by file name, through a real workbook into scores. */
export function readSheets(
  files: Readonly<Record<string, readonly TestSheet[]>>,
  {
    framework = frameworkOf(),
    registry = registryOf(),
    ...change
  }: { framework?: Framework; registry?: UnitRegistry } & Partial<ScoreContext> = {},
): ReadScores {
  const day = framework.deadlines.dossier;
  const units = unitsOn(registry, day).map(({ id }) => id);
  const grids = Object.entries(files).map(([name, sheets]) => {
    const file = `2023/scores/${name}`;
    return { file, grids: gridsOf(workbookBytes(sheets), file) };
  });
  return readScores(grids, units, indexUnits(registry, day), contextOf(framework, change));
}

/** A finding as a line: code, unit and cell. */
export function lineOf({ code, unit, at }: Finding): string {
  const cell = at.row === null || at.column === null ? '-' : a1(at.row, at.column);
  return `${code} ${unit ?? '-'} ${cell}`;
}

/** Points of a unit by code as text; kinds that are no points by their name. */
export function scoresOf(
  { table }: ReadScores,
  unit: string,
  column: ScoreColumn = 'appraised',
): Record<string, string> {
  const u = table.units.indexOf(unit);
  if (u < 0) throw new Error(`no unit ${unit}`);
  return Object.fromEntries(
    table.components.map(({ code, i }) => {
      const { kind, points } = scoreOf(table, column, u, i);
      return [code, kind === 'scored' ? pointsText(points) : kind];
    }),
  );
}
