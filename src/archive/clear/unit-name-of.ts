import type { UnitIndex } from '../../scores/resolve-unit.ts';
import { canonicalName } from '../../text/canonical-name.ts';
import { nameOn } from '../../units/unit-history.ts';

/**
 * The name of a unit on the day by which sheets are read. Where another unit is found by that name, one of its other
 * names: the copy must lead to the same unit as the original.
 */
export function unitNameOf(id: string, index: UnitIndex): string {
  const unit = index.byId.get(id);
  if (unit === undefined) throw new RangeError(`no unit ${id}`);
  const names = [nameOn(unit, index.day).vi, ...unit.names.flatMap(({ vi, en }) => [vi, en])];
  return names.find((name) => index.byName.get(canonicalName(name))?.id === id) ?? names[0]!;
}
