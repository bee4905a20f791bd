import type { AwardsBook } from '../awards/awards-book.ts';
import { byUnit } from '../awards/by-unit.ts';
import type { DossierView } from '../dataset/site.ts';
import { predecessorsOf } from '../units/unit-history.ts';
import type { UnitRegistry } from '../units/unit-registry.ts';

/** What each unit has registered, sent and signed: counts and days, nothing that names anybody. */
export function dossierViews(
  units: readonly string[],
  book: AwardsBook,
  registry: UnitRegistry,
  day: string,
): DossierView[] {
  const registrations = byUnit(book.registrations);
  const documents = byUnit(book.documents);
  return units.map((unit) => {
    const days = [unit, ...predecessorsOf(registry, unit, day)]
      .flatMap((id) => registrations.get(id) ?? [])
      .map((registration) => registration.day);
    const own = documents.get(unit) ?? [];
    return {
      unit,
      registeredOn: days.toSorted()[0] ?? null,
      documents: own.length,
      signed: own.filter(({ signed }) => signed).length,
      sentAt: own.map(({ sentAt }) => sentAt).toSorted()[own.length - 1] ?? null,
    };
  });
}
