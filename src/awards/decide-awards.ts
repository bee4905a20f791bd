import type { AwardRule } from '../framework/award-rules.ts';
import type { Framework } from '../framework/framework.ts';
import type { AwardsBook, Nominee } from './awards-book.ts';
import { byUnit } from './by-unit.ts';
import { type Conclusion, type Contender, conclude } from './conclude.ts';
import type { ConditionResult, EligibilityFacts } from './eligibility.ts';
import { nomineeConditions } from './nominee-conditions.ts';
import { judgeOf } from './rules/index.ts';

/** A unit held against an award's conditions. */
export interface LedgerEntry {
  readonly unit: string;
  readonly conditions: readonly ConditionResult[];
  readonly eligible: boolean;
  /** What candidate units are compared by, as an order-preserving integer. */
  readonly merit: bigint;
}

/** A nominee held against the conditions of their unit and their own. Private. */
export interface NomineeEntry {
  readonly nominee: Nominee;
  readonly conditions: readonly ConditionResult[];
  readonly eligible: boolean;
}

/** An award with its ledger: everybody, every condition, the outcome, and whether decisions agree with it. */
export interface AwardLedger extends Conclusion {
  readonly rule: AwardRule;
  readonly entries: readonly LedgerEntry[];
  /** Of an award to individuals. */
  readonly nominees: readonly NomineeEntry[];
}

/** What awards are decided on besides the records of `awards.xlsx`. */
export interface AwardFacts extends Pick<EligibilityFacts, 'registry' | 'rankOf' | 'attainedOf' | 'day'> {
  /** Order-preserving integer of what an award ranks by; undefined where the unit is not ranked by it. */
  readonly meritOf: (unit: string, by: AwardRule['rankedBy']) => bigint | undefined;
  /** Code of a unit's ranked group; null where it is in none. */
  readonly listOf: (unit: string) => string | null;
}

/** Decides every award of a year. @param units ids in the order of the registry, which decides nothing */
export function decideAwards(
  framework: Framework,
  units: readonly string[],
  book: AwardsBook,
  { meritOf, listOf, ...known }: AwardFacts,
): AwardLedger[] {
  const facts: EligibilityFacts = {
    ...known,
    registrations: byUnit(book.registrations),
    documents: byUnit(book.documents),
    exclusions: byUnit(book.exclusions),
    unitVotes: byUnit(book.unitVotes),
  };
  return framework.awards.map((rule) => {
    const isOwn = (kind: string) => rule.recipient === 'individual' && kind === 'council-votes';
    const judgesOf = (own: boolean) =>
      rule.conditions
        .filter(({ kind }) => isOwn(kind) === own)
        .map((condition) => judgeOf(condition, facts, rule.id));
    const judges = judgesOf(false);
    const inList = units.filter(
      (unit) => rule.rankedGroup === undefined || listOf(unit) === rule.rankedGroup,
    );
    const entries = inList.map((unit): LedgerEntry => {
      const conditions = judges.map((judge) => judge({ unit }));
      return { unit, conditions, eligible: allMet(conditions), merit: meritOf(unit, rule.rankedBy) ?? 0n };
    });
    if (rule.recipient === 'unit') {
      const contenders = entries
        .filter(({ eligible, unit }) => eligible && meritOf(unit, rule.rankedBy) !== undefined)
        .map(({ unit, merit }): Contender => ({ unit, recipient: unit, merit }));
      return {
        rule,
        entries,
        nominees: [],
        ...conclude(rule, contenders, entries.length, book.decisions),
      };
    }
    const nominees = nomineeEntries(rule, entries, book.nominees, facts, judgesOf(true));
    const contenders = nominees
      .filter(({ eligible }) => eligible)
      .map(({ nominee: { unit, name, votes } }) => ({ unit, recipient: name, merit: BigInt(votes) }));
    return { rule, entries, nominees, ...conclude(rule, contenders, nominees.length, book.decisions) };
  });
}

/** Nominees of units in the list: their unit's conditions first, then their own. */
function nomineeEntries(
  rule: AwardRule,
  entries: readonly LedgerEntry[],
  nominees: readonly Nominee[],
  { documents }: EligibilityFacts,
  judges: ReadonlyArray<ReturnType<typeof judgeOf>>,
): NomineeEntry[] {
  const ofUnit = new Map(entries.map((entry) => [entry.unit, entry.conditions]));
  const ownOf = nomineeConditions(rule, documents);
  return nominees.flatMap((nominee) => {
    const unitConditions = ofUnit.get(nominee.unit);
    if (unitConditions === undefined) return [];
    const { unit } = nominee;
    const votes = judges.map((judge) => judge({ unit, nominee }));
    const conditions = [...unitConditions, ...ownOf(nominee), ...votes];
    return [{ nominee, conditions, eligible: allMet(conditions) }];
  });
}

const allMet = (conditions: readonly ConditionResult[]): boolean => conditions.every(({ met }) => met);
