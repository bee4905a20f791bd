import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfCell, placeOfSheet } from '../findings/make-finding.ts';
import type { FormTable, LongTable, MatrixTable } from '../sheet/located-table.ts';
import { canonicalName } from '../text/canonical-name.ts';
import { existsOn, nameOn } from '../units/unit-history.ts';
import type { RegisteredUnit, UnitRegistry } from '../units/unit-registry.ts';

/** Finds units by what sheets call them, on the day that decides who takes part. */
export interface UnitIndex {
  readonly byId: ReadonlyMap<string, RegisteredUnit>;
  /** By canonical Vietnamese and English name on the day. */
  readonly byName: ReadonlyMap<string, RegisteredUnit>;
  readonly day: string;
}

/** Either the unit, or the finding that says why there is none. Never a guess. */
export type ResolvedUnit = { readonly unit: string } | { readonly finding: Finding };

/** Longest name that a spreadsheet allows a sheet: longer unit names are cut there. */
const SHEET_NAME_LENGTH = 31;

export function indexUnits(registry: UnitRegistry, day: string): UnitIndex {
  const byName = new Map<string, RegisteredUnit>();
  const keys = keysOf(registry);
  for (const unit of registry.units) {
    for (const name of unit.names) {
      // A unit that exists on the day wins a name that an abolished one also had.
      for (const text of [name.vi, name.en]) {
        const key = keys.get(text)!;
        if (!byName.has(key) || existsOn(unit, day)) byName.set(key, unit);
      }
    }
  }
  return { byId: new Map(registry.units.map((unit) => [unit.id, unit])), byName, day };
}

const KEYS = new WeakMap<UnitRegistry, ReadonlyMap<string, string>>();

/** Canonical forms of all names of a registry, which are the same in all its years. */
function keysOf(registry: UnitRegistry): ReadonlyMap<string, string> {
  const known = KEYS.get(registry);
  if (known !== undefined) return known;
  const names = registry.units.flatMap((unit) => unit.names.flatMap(({ vi, en }) => [vi, en]));
  const keys = new Map(names.map((name) => [name, canonicalName(name)]));
  KEYS.set(registry, keys);
  return keys;
}

/** The unit of a form: the name that the sheet states, which the file or sheet name must not contradict. */
export function resolveFormUnit(table: FormTable, index: UnitIndex, year: number): ResolvedUnit {
  const { grid, statement } = table;
  const base = grid.file.slice(grid.file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const named = index.byId.get(base) ?? unitOfSheetName(grid.sheet, index);
  const stated = statement.unit;
  const at = stated ? placeOfCell(grid, stated.row, stated.column) : placeOfSheet(grid);
  if (stated === undefined) {
    if (named === undefined) {
      return { finding: makeFinding('unit-unknown', { year, unit: null }, at, { stated: grid.sheet }) };
    }
    return validated(named, index, year, at);
  }
  const unit = index.byName.get(canonicalName(stated.name));
  if (unit === undefined)
    return { finding: makeFinding('unit-unknown', { year, unit: null }, at, { stated: stated.name }) };
  if (named !== undefined && named.id !== unit.id) {
    const facts = { stated: stated.name, expected: nameOn(named, index.day).vi };
    return { finding: makeFinding('unit-differs', { year, unit: named.id }, at, facts) };
  }
  return validated(unit, index, year, at);
}

/** The unit of a row in a matrix or a long table: by its id, which its name must not contradict; by name alone where the table has no ids. */
export function resolveRowUnit(
  { grid, columns }: LongTable | MatrixTable,
  { row, id, name }: { readonly row: number; readonly id: string; readonly name: string },
  index: UnitIndex,
  year: number,
): ResolvedUnit {
  const at = placeOfCell(grid, row, columns.get(id === '' ? 'unitName' : 'unitId') ?? 0);
  const unit = id === '' ? index.byName.get(canonicalName(name)) : index.byId.get(id);
  if (unit === undefined)
    return { finding: makeFinding('unit-unknown', { year, unit: null }, at, { stated: id || name }) };
  if (id !== '' && name !== '' && index.byName.get(canonicalName(name))?.id !== unit.id) {
    const facts = { stated: name, expected: nameOn(unit, index.day).vi };
    const nameAt = placeOfCell(grid, row, columns.get('unitName') ?? 0);
    return { finding: makeFinding('unit-differs', { year, unit: unit.id }, nameAt, facts) };
  }
  return validated(unit, index, year, at);
}

function validated(unit: RegisteredUnit, index: UnitIndex, year: number, at: Finding['at']): ResolvedUnit {
  if (existsOn(unit, index.day)) return { unit: unit.id };
  return {
    finding: makeFinding('unit-not-valid', { year, unit: unit.id }, at, { name: nameOn(unit, index.day).vi }),
  };
}

function unitOfSheetName(sheet: string, index: UnitIndex): RegisteredUnit | undefined {
  const wanted = canonicalName(sheet);
  const exact = index.byId.get(wanted) ?? index.byName.get(wanted);
  if (exact !== undefined || sheet.length < SHEET_NAME_LENGTH) return exact;
  // The cut may end inside a syllable ("hoà" of "hoàng"), so a name is brought to its canonical form after it is cut.
  const cut = [...index.byName].filter(([name]) => canonicalName(name.slice(0, wanted.length)) === wanted);
  return cut.length === 1 ? cut[0]![1] : undefined;
}
