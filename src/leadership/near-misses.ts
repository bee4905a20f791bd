import type { AwardLedger } from '../awards/decide-awards.ts';
import type { AwardView, Points, YearDataset } from '../dataset/site.ts';
import { type HeldCondition, heldCondition } from './conditions.ts';
import type { NomineeView } from './nominees-of.ts';

/** Who is near enough to be named: the rest is in the ledger. */
export const NEAREST = 10;

/** Units and nominees that nearly were candidates of an award. */
export interface NearMisses {
  readonly award: AwardView;
  /** Eligible units behind the last candidate, nearest first, with what they lack in what the award ranks by. */
  readonly behind: ReadonlyArray<{ readonly unit: string; readonly points: Points }>;
  /** Units that fail exactly one condition, best rank first; of an award to units only, for nominees have their own. */
  readonly oneCondition: ReadonlyArray<{ readonly unit: string; readonly condition: HeldCondition }>;
  /** Eligible nominees behind the last candidate, most votes first. */
  readonly fewerVotes: ReadonlyArray<{
    readonly name: string;
    readonly unit: string;
    readonly votes: number;
  }>;
  /** Nominees that fail exactly one condition. */
  readonly nomineeCondition: ReadonlyArray<{
    readonly name: string;
    readonly unit: string;
    readonly condition: HeldCondition;
  }>;
}

/** @param award the same award as `ledger`   @param nominees of the same award */
export function nearMisses(
  award: AwardView,
  ledger: AwardLedger,
  nominees: readonly NomineeView[],
  { units }: Pick<YearDataset, 'units'>,
): NearMisses {
  const rankOf = new Map(units.map(({ id, rank }) => [id, rank ?? Number.MAX_SAFE_INTEGER]));
  const behind = award.entries
    .flatMap(({ unit, shortOf }) => (shortOf === null ? [] : [{ unit, points: shortOf }]))
    .sort((a, b) => a.points - b.points)
    .slice(0, NEAREST);
  const oneCondition = (award.recipient === 'unit' ? ledger.entries : [])
    .flatMap(({ unit, conditions }) => {
      const failed = onlyFailed(conditions.map(heldCondition));
      return failed === undefined ? [] : [{ unit, condition: failed }];
    })
    .sort((a, b) => rankOf.get(a.unit)! - rankOf.get(b.unit)!);
  return {
    award,
    behind,
    oneCondition,
    fewerVotes: nominees
      .filter(({ standing }) => standing === 'fewer-votes')
      .slice(0, NEAREST)
      .map(({ name, unit, votes }) => ({ name, unit, votes: Number(ledger.cutMerit ?? 0n) - votes })),
    nomineeCondition: nominees.flatMap(({ name, unit, conditions }) => {
      const failed = onlyFailed(conditions);
      return failed === undefined ? [] : [{ name, unit, condition: failed }];
    }),
  };
}

/** The condition that is not met, where it is the only one. */
function onlyFailed(conditions: readonly HeldCondition[]): HeldCondition | undefined {
  const failed = conditions.filter(({ met }) => !met);
  return failed.length === 1 ? failed[0] : undefined;
}
