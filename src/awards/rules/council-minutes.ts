import { canonicalName } from '../../text/canonical-name.ts';
import type { ConditionJudge } from '../eligibility.ts';

/** The minutes of the unit's own council are in its dossier. */
export const councilMinutes: ConditionJudge<'council-minutes'> = ({ document }, { documents }) => {
  const key = canonicalName(document.vi);
  return ({ unit }) => {
    const found = (documents.get(unit) ?? []).find(({ name }) => canonicalName(name) === key);
    const met = found !== undefined;
    return {
      met,
      value: met ? '1' : '0',
      threshold: '1',
      shortfall: met ? null : { kind: 'documents', count: 1 },
      detail: met ? [] : [document.vi],
      at: found?.at,
    };
  };
};
