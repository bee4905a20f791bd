import type { Framework } from '../framework/framework.ts';
import { nameOn, unitsOn } from '../units/unit-history.ts';
import type { UnitRegistry } from '../units/unit-registry.ts';

/** Whom a form is for. */
export interface FormUnit {
  readonly id: string;
  /** Vietnamese name on the day the dossiers are due. */
  readonly name: string;
  /** The province or city it belongs to; '' where `site.yaml` does not name one. */
  readonly owner: string;
}

/** Units that fill in a form: those that exist on the day the dossiers are due, in the order of the registry. */
export function formUnitsOf({ deadlines }: Framework, registry: UnitRegistry, owner: string): FormUnit[] {
  const day = deadlines.dossier;
  return unitsOn(registry, day).map((unit) => ({ id: unit.id, name: nameOn(unit, day).vi, owner }));
}
