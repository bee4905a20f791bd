import type { ConditionRule } from '../../framework/framework.ts';
import type { ConditionJudge, ConditionResult, EligibilityFacts } from '../eligibility.ts';
import { dossierComplete } from './dossier-complete.ts';
import { dossierOnTime } from './dossier-on-time.ts';
import { dossierSigned } from './dossier-signed.ts';
import { ranked } from './ranked.ts';
import { registered } from './registered.ts';

const JUDGES: { readonly [Kind in ConditionRule['kind']]: ConditionJudge<Kind> } = {
  ranked,
  registered,
  'dossier-complete': dossierComplete,
  'dossier-signed': dossierSigned,
  'dossier-on-time': dossierOnTime,
};

/** The judge of one condition of an award: holds the condition against one unit after the other. */
export function judgeOf(
  condition: ConditionRule,
  facts: EligibilityFacts,
): (unit: string) => ConditionResult {
  // Keyed by the condition's own kind, which TypeScript cannot see through the union.
  const judge = (JUDGES[condition.kind] as ConditionJudge<ConditionRule['kind']>)(condition, facts);
  return (unit) => ({ kind: condition.kind, ...judge(unit) });
}
