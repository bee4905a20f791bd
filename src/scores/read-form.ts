import type { Finding, Place } from '../findings/finding.ts';
import { makeFinding, placeOfCell, type Subject } from '../findings/make-finding.ts';
import type { FlatComponent } from '../framework/flatten.ts';
import { cellAt, cellText } from '../grid/cell-text.ts';
import { pointsText } from '../points/format-points.ts';
import { SCORE_COLUMNS, type ScoreColumn } from '../points/score-column.ts';
import { columnKindOf } from '../sheet/header-names.ts';
import type { FormTable, LongTable } from '../sheet/located-table.ts';
import { canonical } from '../text/canonical.ts';
import { Headings } from './headings.ts';
import { numberBehindDate } from './number-behind-date.ts';
import { readFacts } from './read-facts.ts';
import { readScoreCell } from './read-score-cell.ts';
import type {
  ComponentLine,
  PlacedReading,
  ScoreContext,
  StatedBonus,
  StatedSum,
  UnitSheet,
} from './unit-sheet.ts';

/** What a row of a form is, by its code and name. */
type RowMeaning =
  | { readonly kind: 'component'; readonly component: FlatComponent }
  | { readonly kind: 'sum'; readonly level: StatedSum['level']; readonly code: string }
  | { readonly kind: 'bonus' }
  | { readonly kind: 'unknown-code'; readonly stated: string }
  | { readonly kind: 'number-code' | 'date-code'; readonly raw: string }
  | { readonly kind: 'other' };

/**
 * Reads the rows of one unit, a row for each component. Findings are those of its codes and maxima; scores are judged by
 * the rules.
 * @param rows a form's rows are all below its head; of a long table, those of the unit
 */
export function readForm(
  table: FormTable | LongTable,
  unit: string,
  context: ScoreContext,
  rows: readonly number[],
): { sheet: UnitSheet; findings: Finding[] } {
  const { grid, columns, shape } = table;
  const scoreColumns = SCORE_COLUMNS.filter((column) => columns.has(column));
  const meaningOf = rowMeanings(table, context);
  const subject: Subject = { year: context.year, unit };
  const findings: Finding[] = [];
  const lines: ComponentLine[] = [];
  const lost: string[] = [];
  const sums: StatedSum[] = [];
  const bonuses: StatedBonus[] = [];
  const codeColumn = columns.get('code')!;
  const read = (row: number, kind: ScoreColumn | 'max'): PlacedReading => {
    const column = columns.get(kind)!;
    return { ...readScoreCell(cellAt(grid, row, column)), row, column };
  };
  const nameOf = (row: number) => cellText(cellAt(grid, row, columns.get('name') ?? -1));
  // The rows of a long table may stand in any order.
  const headings = new Headings(shape === 'form');
  for (const row of rows) {
    const meaning = meaningOf(row);
    const codeAt = placeOfCell(grid, row, codeColumn);
    if (meaning.kind === 'component') {
      const { component } = meaning;
      const scores = Object.fromEntries(scoreColumns.map((column) => [column, read(row, column)]));
      lines.push({ component, codeAt, scores });
      if (columns.has('max')) findings.push(...maxFindings(read(row, 'max'), component, table, subject));
      const nameAt = placeOfCell(grid, row, columns.get('name') ?? codeColumn);
      findings.push(...context.names.check(component, nameOf(row), subject, nameAt));
      const under = headings.above();
      // A line that stands twice has its own finding.
      const isRepeated = lines.slice(0, -1).some((line) => line.component.code === component.code);
      if (under !== undefined && !isRepeated)
        findings.push(...movedFindings(component, under, subject, codeAt));
    } else if (meaning.kind === 'sum') {
      const stated = columns.has('max') ? ([...scoreColumns, 'max'] as const) : scoreColumns;
      const { level, code } = meaning;
      headings.pass(level, code);
      for (const column of stated) sums.push({ level, code, column, reading: read(row, column) });
    } else if (meaning.kind === 'bonus') {
      for (const column of scoreColumns) bonuses.push({ column, reading: read(row, column) });
    } else if (meaning.kind === 'unknown-code') {
      const { stated } = meaning;
      const suggestion = context.names.codeOf(nameOf(row));
      findings.push(makeFinding('component-unknown', subject, codeAt, { stated, suggestion }));
    } else if (meaning.kind === 'number-code' || meaning.kind === 'date-code') {
      const finding = lostCode(meaning.kind, meaning.raw, codeAt, subject, context, nameOf(row));
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

function rowMeanings(
  { grid, columns }: FormTable | LongTable,
  { framework, components }: ScoreContext,
): (row: number) => RowMeaning {
  const byCode = new Map(components.map((component) => [component.code, component]));
  const levels = new Map<string, StatedSum['level']>();
  for (const group of framework.groups) {
    levels.set(group.code, 'group');
    for (const main of group.mainIndices) levels.set(main.code, 'main-index');
  }
  return (row) => {
    const codeCell = cellAt(grid, row, columns.get('code')!);
    const typed = cellText(codeCell).trim().replace(/\.$/, '');
    const component = byCode.get(typed);
    if (codeCell?.kind === 'number' || codeCell?.kind === 'date') {
      // 6.10 typed as a number is 6.1: which of two components it was, only the office can say. A whole number is safe.
      if (codeCell.kind === 'date') return { kind: 'date-code', raw: typed };
      if (!Number.isInteger(codeCell.number)) return { kind: 'number-code', raw: typed };
    }
    if (component !== undefined) return { kind: 'component', component };
    const level = levels.get(typed);
    if (level !== undefined) return { kind: 'sum', level, code: typed };
    if (/^\d+(?:\.\d+)+$/.test(typed)) return { kind: 'unknown-code', stated: typed };
    return typed === '' || columnKindOf(typed) === undefined
      ? meaningOfName(grid, row, columns.get('name'))
      : { kind: 'other' };
  };
}

function meaningOfName(grid: FormTable['grid'], row: number, column: number | undefined): RowMeaning {
  const name = column === undefined ? '' : canonical(cellText(cellAt(grid, row, column)));
  if (/^(?:tổng cộng|tổng điểm và điểm thưởng|tổng điểm \(cả điểm thưởng\))/.test(name)) {
    return { kind: 'sum', level: 'total-with-bonus', code: '' };
  }
  if (/^(?:tổng điểm|tổng số điểm|total)/.test(name)) return { kind: 'sum', level: 'total', code: '' };
  if (/^(?:điểm thưởng|bonus)/.test(name)) return { kind: 'bonus' };
  return { kind: 'other' };
}

function maxFindings(
  reading: PlacedReading,
  component: FlatComponent,
  table: FormTable | LongTable,
  subject: Subject,
): Finding[] {
  if (reading.kind === 'missing') return [];
  if (reading.kind === 'scored' && reading.points === component.maxScore) return [];
  const stated = reading.kind === 'scored' ? pointsText(reading.points) : reading.raw;
  const at = placeOfCell(table.grid, reading.row, reading.column);
  return [
    makeFinding('max-differs', subject, at, {
      component: component.code,
      stated,
      maxScore: component.maxScore,
    }),
  ];
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
