import { type AwardsBook, EMPTY_AWARDS_BOOK } from '../awards/awards-book.ts';
import { readAwardsBook } from '../awards/read-awards-book.ts';
import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfFile } from '../findings/make-finding.ts';
import type { Framework } from '../framework/framework.ts';
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
  return { ...readAwardsBook(awards.read.grids, awards.file, framework, known), present: true };
}
