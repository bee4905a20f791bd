import type { Finding, Place } from '../findings/finding.ts';
import { makeFinding, placeOfCell } from '../findings/make-finding.ts';
import { a1 } from '../grid/a1.ts';
import type { Points } from '../points/points.ts';
import type { ScoreContext, UnitSheet } from './unit-sheet.ts';

/** A declared fact of a unit, with the cell it stands in. */
export interface StatedFact {
  readonly code: string;
  /** Millionths, like points. */
  readonly value: Points;
  readonly raw: string;
  readonly at: Place;
}

/**
 * The facts of each unit out of all its sheets, in the order of the framework. Of two different values nobody can say
 * which holds: neither is kept.
 */
export function factsOfUnits(
  sheets: ReadonlyArray<Pick<UnitSheet, 'unit' | 'grid' | 'facts'>>,
  { year, framework }: Pick<ScoreContext, 'year' | 'framework'>,
): { facts: ReadonlyMap<string, readonly StatedFact[]>; findings: Finding[] } {
  const facts = new Map<string, readonly StatedFact[]>();
  const findings: Finding[] = [];
  for (const [unit, stated] of statedByUnit(sheets, year, findings)) {
    const kept = framework.facts.flatMap(({ code, label }) => {
      const [first, ...others] = stated.filter((fact) => fact.code === code);
      if (first === undefined) return [];
      const different = others.filter(({ value }) => value !== first.value);
      for (const { raw, at } of different) {
        const said = { fact: code, label, raw, first: cellName(first.at, at), firstRaw: first.raw };
        findings.push(makeFinding('fact-repeated', { year, unit }, at, said));
      }
      return different.length === 0 ? [first] : [];
    });
    if (kept.length > 0) facts.set(unit, kept);
  }
  return { facts, findings };
}

/** What could be read, sheet after sheet; what could not is named. */
function statedByUnit(
  sheets: ReadonlyArray<Pick<UnitSheet, 'unit' | 'grid' | 'facts'>>,
  year: number,
  findings: Finding[],
): Map<string, StatedFact[]> {
  const byUnit = new Map<string, StatedFact[]>();
  for (const { unit, grid, facts } of sheets) {
    const stated = byUnit.get(unit) ?? [];
    byUnit.set(unit, stated);
    for (const { fact, row, column, reading } of facts) {
      const { code, label } = fact;
      const at = placeOfCell(grid, row, column);
      if (reading.kind === 'faulty') {
        const { raw, fault: reason } = reading;
        findings.push(makeFinding('fact-unreadable', { year, unit }, at, { fact: code, label, raw, reason }));
      } else if (reading.kind === 'stated') stated.push({ code, value: reading.value, raw: reading.raw, at });
    }
  }
  return byUnit;
}

/** A cell as it is named to somebody who looks at another. */
function cellName({ file, sheet, row, column }: Place, seenFrom: Place): string {
  const cell = a1(row ?? 0, column ?? 0);
  const isNear = file === seenFrom.file && sheet === seenFrom.sheet;
  return isNear ? cell : `${file}, ${sheet}, ${cell}`;
}
