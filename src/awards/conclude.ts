import type { AwardRule } from '../framework/award-rules.ts';
import { canonicalName } from '../text/canonical-name.ts';
import type { AwardDecision } from './awards-book.ts';

/** One who may receive: a unit, or an individual of a unit under a private name. */
export interface Contender {
  readonly unit: string;
  readonly recipient: string;
  readonly merit: bigint;
}

/**
 * What stands of an award. `tied` is never resolved by order: it needs a recorded choice with its basis.
 * `decided` exists only with a decision number and date; before that a candidate is `proposed`. `not-eligible`: some
 * were held against the conditions and none met them all; `no-candidate`: there was nobody to be held against them.
 */
export type AwardOutcome =
  | {
      readonly kind: 'decided';
      readonly units: readonly string[];
      readonly decisions: readonly AwardDecision[];
      readonly tiedWith: readonly string[];
    }
  | { readonly kind: 'proposed'; readonly units: readonly string[] }
  | {
      readonly kind: 'tied';
      readonly units: readonly string[];
      readonly candidates: readonly string[];
      /** What the candidates are equal in. Of individuals: votes, which are private. */
      readonly merit: bigint;
    }
  | { readonly kind: 'not-eligible' }
  | { readonly kind: 'no-candidate' };

/** An award's outcome, and what of its decisions does not agree with it. */
export interface Conclusion {
  readonly outcome: AwardOutcome;
  /** The lowest merit that is still a candidate's; null without candidates. */
  readonly cutMerit: bigint | null;
  /** Decisions whose recipient is not among the candidates. */
  readonly contradicting: readonly AwardDecision[];
}

/**
 * What follows from the eligible ones and the recorded decisions.
 * @param considered how many were held against the conditions, eligible or not
 * @see docs/methodology.md §6.2
 */
export function conclude(
  rule: AwardRule,
  contenders: readonly Contender[],
  considered: number,
  allDecisions: readonly AwardDecision[],
): Conclusion {
  const decisions = allDecisions.filter(({ award }) => award === rule.id);
  const { sure, atCut } = cut(contenders, rule.number);
  const open = rule.tie === 'choice' && sure.length + atCut.length > rule.number;
  const candidates = [...sure, ...atCut];
  const cutMerit = atCut[0]?.merit ?? null;
  const chosen = candidates.flatMap((contender) => {
    const own = decisions.filter(
      ({ recipient }) => canonicalName(recipient) === canonicalName(contender.recipient),
    );
    // Of two decisions for one recipient the one with its basis says more; the other contradicts the list.
    const decision = own.find(({ basis }) => basis !== undefined) ?? own[0];
    return decision === undefined ? [] : [{ contender, decision }];
  });
  const contradicting = decisions.filter(
    (decision) => !chosen.some((choice) => choice.decision === decision),
  );
  const unitsOf = (list: readonly Contender[]) => list.map(({ unit }) => unit);
  if (candidates.length === 0) {
    const outcome = { kind: considered === 0 ? 'no-candidate' : 'not-eligible' } as const;
    return { outcome, cutMerit, contradicting };
  }
  const needed = rule.tie === 'all' ? candidates.length : Math.min(rule.number, candidates.length);
  // Those above the cut cannot be passed over; at the cut a choice needs its basis.
  const settled =
    !open ||
    (sure.every((contender) => chosen.some((choice) => choice.contender === contender)) &&
      chosen.every(({ contender, decision }) => sure.includes(contender) || decision.basis !== undefined));
  if (chosen.length === needed && settled) {
    const units = chosen.map(({ contender }) => contender.unit);
    const others = open
      ? atCut.filter((contender) => !chosen.some((choice) => choice.contender === contender))
      : [];
    const outcome = {
      kind: 'decided',
      units,
      decisions: chosen.map(({ decision }) => decision),
      tiedWith: unitsOf(others),
    } as const;
    return { outcome, cutMerit, contradicting };
  }
  if (open) {
    const outcome = {
      kind: 'tied',
      units: unitsOf(sure),
      candidates: unitsOf(atCut),
      merit: atCut[0]!.merit,
    } as const;
    return { outcome, cutMerit, contradicting };
  }
  return { outcome: { kind: 'proposed', units: unitsOf(candidates) }, cutMerit, contradicting };
}

/** Those above the cut, and those who stand exactly at it. The order of rows never decides. */
function cut(contenders: readonly Contender[], number: number): { sure: Contender[]; atCut: Contender[] } {
  const merits = contenders.map(({ merit }) => merit).sort((a, b) => (a > b ? -1 : a < b ? 1 : 0));
  const last = merits[Math.min(number, merits.length) - 1];
  if (last === undefined) return { sure: [], atCut: [] };
  return {
    sure: contenders.filter(({ merit }) => merit > last),
    atCut: contenders.filter(({ merit }) => merit === last),
  };
}
