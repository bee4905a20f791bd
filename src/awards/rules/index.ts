import type { ConditionRule } from '../../framework/award-rules.ts';
import type { Candidate, ConditionJudge, ConditionResult, EligibilityFacts } from '../eligibility.ts';
import { councilMinutes } from './council-minutes.ts';
import { councilVotes } from './council-votes.ts';
import { dossierComplete } from './dossier-complete.ts';
import { dossierOnTime } from './dossier-on-time.ts';
import { dossierSigned } from './dossier-signed.ts';
import { minimumValue } from './minimum-value.ts';
import { notExcluded } from './not-excluded.ts';
import { ranked } from './ranked.ts';
import { registered } from './registered.ts';

const JUDGES: { readonly [Kind in ConditionRule['kind']]: ConditionJudge<Kind> } = {
  ranked,
  registered,
  'dossier-complete': dossierComplete,
  'dossier-signed': dossierSigned,
  'dossier-on-time': dossierOnTime,
  'council-minutes': councilMinutes,
  'minimum-value': minimumValue,
  'not-excluded': notExcluded,
  'council-votes': councilVotes,
};

/** The judge of one condition of an award: holds the condition against one candidate after the other. */
export function judgeOf(
  condition: ConditionRule,
  facts: EligibilityFacts,
  award: string,
): (candidate: Candidate) => ConditionResult {
  // Keyed by the condition's own kind, which TypeScript cannot see through the union.
  const judge = (JUDGES[condition.kind] as ConditionJudge<ConditionRule['kind']>)(condition, facts, award);
  return (candidate) => ({ kind: condition.kind, ...judge(candidate) });
}
