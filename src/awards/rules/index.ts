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

/** Holds one condition against a unit. */
export function judgeCondition(
  unit: string,
  condition: ConditionRule,
  facts: EligibilityFacts,
): ConditionResult {
  // Keyed by the condition's own kind, which TypeScript cannot see through the union.
  const judge = JUDGES[condition.kind] as ConditionJudge<ConditionRule['kind']>;
  return { kind: condition.kind, ...judge(unit, condition, facts) };
}
