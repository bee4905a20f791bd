import type { Finding, Place } from '../findings/finding.ts';
import { makeFinding, placeOfCell, type Subject } from '../findings/make-finding.ts';
import type { FlatComponent } from '../framework/flatten.ts';
import { pointsText } from '../points/format-points.ts';
import { SCORE_COLUMNS, type ScoreColumn } from '../points/score-column.ts';
import type { FormTable, LongTable } from '../sheet/located-table.ts';
import { Headings } from './headings.ts';
import { numberBehindDate } from './number-behind-date.ts';
import { readFacts } from './read-facts.ts';
import type { CellReading } from './read-score-cell.ts';
import { TableRows } from './table-rows.ts';
import type {
  ComponentLine,
  PlacedReading,
  ScoreContext,
  StatedBonus,
  StatedSum,
  UnitSheet,
} from './unit-sheet.ts';

/**
 * Reads the rows of one unit, a row for each component. Findings are those of its codes and maxima; scores are judged by
 * the rules.
 * @param rows a form's rows are all below its head; of a long table, those of the unit
 * @param tableRows the same for all units of a table
 */
export function readForm(
  table: FormTable | LongTable,
  unit: string,
  context: ScoreContext,
  rows: readonly number[],
  tableRows = new TableRows(table, context),
): { sheet: UnitSheet; findings: Finding[] } {
  const { grid, columns, shape } = table;
  const scoreColumns = SCORE_COLUMNS.filter((column) => columns.has(column));
  const subject: Subject = { year: context.year, unit };
  const findings: Finding[] = [];
  const lines: ComponentLine[] = [];
  const lost: string[] = [];
  const sums: StatedSum[] = [];
  const bonuses: StatedBonus[] = [];
  const codeColumn = columns.get('code')!;
  const nameColumn = columns.get('name');
  const maxColumn = columns.get('max');
  const read = (row: number, kind: ScoreColumn | 'max') => tableRows.placedReadingOf(row, columns.get(kind)!);
  // The rows of a long table may stand in any order.
  const headings = new Headings(shape === 'form');
  for (const row of rows) {
    const meaning = tableRows.meaningOf(row);
    const codeAt = () => placeOfCell(grid, row, codeColumn);
    if (meaning.kind === 'component') {
      const { component } = meaning;
      const scores: Partial<Record<ScoreColumn, PlacedReading>> = {};
      for (const column of scoreColumns) scores[column] = read(row, column);
      if (maxColumn !== undefined) {
        const stated = tableRows.readingOf(row, maxColumn);
        findings.push(...maxFindings(stated, component, () => placeOfCell(grid, row, maxColumn), subject));
      }
      const nameAt = () => placeOfCell(grid, row, nameColumn ?? codeColumn);
      findings.push(...tableRows.nameFindings(row, component, subject, nameAt));
      const under = headings.above();
      // A line that stands twice has its own finding.
      if (under !== undefined && !lines.some((line) => line.component.code === component.code))
        findings.push(...movedFindings(component, under, subject, codeAt()));
      lines.push({ component, codeAt: { row, column: codeColumn }, scores });
    } else if (meaning.kind === 'sum') {
      const stated = maxColumn !== undefined ? ([...scoreColumns, 'max'] as const) : scoreColumns;
      const { level, code } = meaning;
      headings.pass(level, code);
      for (const column of stated) sums.push({ level, code, column, reading: read(row, column) });
    } else if (meaning.kind === 'bonus') {
      for (const column of scoreColumns) bonuses.push({ column, reading: read(row, column) });
    } else if (meaning.kind === 'unknown-code') {
      const { stated } = meaning;
      const suggestion = context.names.codeOf(tableRows.nameOf(row));
      findings.push(makeFinding('component-unknown', subject, codeAt(), { stated, suggestion }));
    } else if (meaning.kind === 'number-code' || meaning.kind === 'date-code') {
      const finding = lostCode(meaning.kind, meaning.raw, codeAt(), subject, context, tableRows.nameOf(row));
      findings.push(finding);
      if ('suggestion' in finding.facts && finding.facts.suggestion !== null)
        lost.push(finding.facts.suggestion);
    }
  }
  // The facts of a round are not published, and the block above a long table speaks of no one unit.
  const facts = shape === 'form' && !context.isRound ? readFacts(table, context.framework.facts) : [];
  const sheet = {
    unit,
    shape,
    grid,
    columns: scoreColumns,
    lines,
    lost,
    sums,
    bonuses,
    facts,
    noteColumn: columns.get('note'),
  };
  return { sheet, findings };
}

function maxFindings(
  reading: CellReading,
  component: FlatComponent,
  at: () => Place,
  subject: Subject,
): Finding[] {
  if (reading.kind === 'missing') return [];
  if (reading.kind === 'scored' && reading.points === component.maxScore) return [];
  const stated = reading.kind === 'scored' ? pointsText(reading.points) : reading.raw;
  const facts = { component: component.code, stated, maxScore: component.maxScore };
  return [makeFinding('max-differs', subject, at(), facts)];
}

/** A code that a spreadsheet turned into a number or a day; the name of the row may still tell which it was. */
export function lostCode(
  kind: 'number-code' | 'date-code',
  raw: string,
  at: Place,
  subject: Subject,
  { names, year, components }: ScoreContext,
  name: string,
): Finding {
  const named = names.codeOf(name);
  if (kind === 'number-code') return makeFinding('code-not-text', subject, at, { raw, suggestion: named });
  // Day and month, or month and day where the program is an American one: whichever is a code.
  const behind = numberBehindDate(raw, year);
  const codes = [behind, behind?.split('.').reverse().join('.')];
  const typed = components.find(({ code }) => codes.includes(code))?.code ?? null;
  return makeFinding('code-date', subject, at, { raw, suggestion: named ?? typed });
}

function movedFindings({ code, main }: FlatComponent, under: string, subject: Subject, at: Place): Finding[] {
  if (under === main.code) return [];
  return [makeFinding('component-moved', subject, at, { component: code, main: main.code, under })];
}
