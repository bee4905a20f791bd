import { canonical } from '../../text/canonical.ts';
import type { ConditionJudge } from '../eligibility.ts';
import { requiredOf } from './required-documents.ts';

/** Every required document is in the dossier. */
export const dossierComplete: ConditionJudge<'dossier-complete'> = (unit, { documents }, facts) => {
  const sent = requiredOf(unit, documents, facts);
  const names = new Set(sent.map(({ name }) => canonical(name)));
  const missing = documents.filter(({ name }) => !names.has(canonical(name.vi)));
  return {
    met: missing.length === 0,
    value: String(documents.length - missing.length),
    threshold: String(documents.length),
    detail: missing.map(({ name }) => name.vi),
    at: sent[0]?.at,
  };
};
