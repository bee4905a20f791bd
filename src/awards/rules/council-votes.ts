import type { Ratio } from '../../points/ratio.ts';
import type { ConditionJudge } from '../eligibility.ts';

/** So many votes, or such a part of the council's members, for a nominee or, from the sheet "Biểu quyết", for a unit. */
export const councilVotes: ConditionJudge<'council-votes'> =
  ({ count, share }, { unitVotes }, award) =>
  ({ unit, nominee }) => {
    const own = nominee ?? (unitVotes.get(unit) ?? []).find((one) => one.award === award);
    const members = own?.members ?? undefined;
    // without the size of the council a part of it cannot be judged: that is not met, and never guessed
    const needed = count ?? (members === undefined ? undefined : votesFor(share!, members));
    const met = own !== undefined && needed !== undefined && own.votes >= needed;
    return {
      met,
      value: own === undefined ? '' : String(own.votes),
      threshold: needed === undefined ? '' : String(needed),
      shortfall:
        met || own === undefined || needed === undefined
          ? null
          : { kind: 'votes', count: needed - own.votes },
      detail: [],
      at: own?.votesPlace,
    };
  };

/** The fewest votes that are at least this part of the members: of 2/3 of 9 members 6, of 2/3 of 10 members 7. */
function votesFor({ numerator, denominator }: Ratio, members: number): number {
  return Number((numerator * BigInt(members) + denominator - 1n) / denominator);
}
