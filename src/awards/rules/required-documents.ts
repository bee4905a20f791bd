import type { ConditionRule } from '../../framework/framework.ts';
import { canonical } from '../../text/canonical.ts';
import type { DossierDocument } from '../awards-book.ts';
import type { EligibilityFacts } from '../eligibility.ts';

type RequiredDocument = Extract<ConditionRule, { kind: 'dossier-complete' }>['documents'][number];

/** Documents of a unit that are on the list of required ones. */
export function requiredOf(
  unit: string,
  required: readonly RequiredDocument[],
  { book }: EligibilityFacts,
): DossierDocument[] {
  const names = new Set(required.map(({ name }) => canonical(name.vi)));
  return book.documents.filter((document) => document.unit === unit && names.has(canonical(document.name)));
}

/** All documents that a unit sent, required or not: what must be signed and on time. */
export function sentBy(unit: string, { book }: EligibilityFacts): DossierDocument[] {
  return book.documents.filter((document) => document.unit === unit);
}
