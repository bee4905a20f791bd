import { type AwardsBook, EMPTY_AWARDS_BOOK } from '../awards/awards-book.ts';
import { readAwardsBook } from '../awards/read-awards-book.ts';
import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfFile } from '../findings/make-finding.ts';
import type { Framework } from '../framework/framework.ts';
import { existsOn, nameOn } from '../units/unit-history.ts';
import type { UnitRegistry } from '../units/unit-registry.ts';
import type { YearInput } from './year-input.ts';

/** The year's `awards.xlsx`. Without one nobody is registered and nothing is recognised: that is said, not guessed. */
export function readAwards(
  { year, awards }: YearInput,
  framework: Framework,
  registry: UnitRegistry,
): { book: AwardsBook; findings: readonly Finding[]; present: boolean } {
  const subject = { year, unit: null };
  if (awards === undefined) {
    const needed = framework.awards.length > 0 || framework.bonus !== undefined;
    const file = `${year}/awards.xlsx`;
    const findings = needed ? [makeFinding('file-missing', subject, placeOfFile(file), { what: file })] : [];
    return { book: EMPTY_AWARDS_BOOK, findings, present: false };
  }
  if (!awards.read.ok) {
    const finding = makeFinding('file-unreadable', subject, placeOfFile(awards.file), {
      reason: awards.read.fault,
    });
    return { book: EMPTY_AWARDS_BOOK, findings: [finding], present: false };
  }
  const known = new Set(registry.units.map(({ id }) => id));
  const { book, findings } = readAwardsBook(awards.read.grids, awards.file, framework, known);
  const current = onlyCurrentUnits(book, framework, registry);
  return { book: current.book, findings: [...findings, ...current.findings], present: true };
}

/**
 * Dossiers, initiatives and nominees belong to units that take part. Only a registration may be a predecessor's: it
 * counts for the successor.
 */
function onlyCurrentUnits(
  book: AwardsBook,
  { year, deadlines }: Framework,
  registry: UnitRegistry,
): { book: AwardsBook; findings: Finding[] } {
  const day = deadlines.dossier;
  const units = new Map(registry.units.map((unit) => [unit.id, unit]));
  const findings: Finding[] = [];
  const current = <Row extends { readonly unit: string; readonly at: Finding['at'] }>(
    rows: readonly Row[],
  ): Row[] =>
    rows.filter(({ unit, at }) => {
      const registered = units.get(unit);
      if (registered === undefined || existsOn(registered, day)) return true;
      findings.push(makeFinding('unit-not-valid', { year, unit }, at, { name: nameOn(registered, day).vi }));
      return false;
    });
  const { documents, initiatives, nominees } = book;
  const kept = {
    documents: current(documents),
    initiatives: current(initiatives),
    nominees: current(nominees),
  };
  return { book: { ...book, ...kept }, findings };
}
