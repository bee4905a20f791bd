import { canonicalName } from '../../text/canonical-name.ts';
import type { ConditionJudge } from '../eligibility.ts';

/** Every required document is in the dossier. */
export const dossierComplete: ConditionJudge<'dossier-complete'> = (condition, { documents }) => {
  const required = condition.documents.map(({ name }) => ({ key: canonicalName(name.vi), name: name.vi }));
  const keys = new Set(required.map(({ key }) => key));
  return ({ unit }) => {
    const sent = (documents.get(unit) ?? []).map(({ name, at }) => ({ key: canonicalName(name), at }));
    const there = new Set(sent.map(({ key }) => key));
    const missing = required.filter(({ key }) => !there.has(key));
    return {
      met: missing.length === 0,
      value: String(required.length - missing.length),
      threshold: String(required.length),
      shortfall: missing.length === 0 ? null : { kind: 'documents', count: missing.length },
      detail: missing.map(({ name }) => name),
      at: sent.find(({ key }) => keys.has(key))?.at,
    };
  };
};
