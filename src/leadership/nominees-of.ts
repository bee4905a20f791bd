import type { AwardLedger, NomineeEntry } from '../awards/decide-awards.ts';
import type { CellRef } from '../grid/grid.ts';
import { publishedCell } from '../pipeline/published-cell.ts';
import { canonicalName } from '../text/canonical-name.ts';
import { type HeldCondition, heldCondition } from './conditions.ts';

/**
 * How a nominee stands in an award. `against`: a decision names them, and the ledger does not; `tied`: equal at the
 * cut, so that a choice with its basis is needed; `not-chosen`: equal at the cut, and another was chosen.
 */
export type NomineeStanding =
  | ('decided' | 'against' | 'proposed' | 'tied')
  | ('not-chosen' | 'fewer-votes' | 'not-eligible');

/** A nominated individual with everything that was held against them. Private: no public page may know this type. */
export interface NomineeView {
  readonly name: string;
  readonly unit: string;
  readonly votes: number;
  /** Members of the council that voted; null where the sheet does not say. */
  readonly members: number | null;
  readonly eligible: boolean;
  readonly standing: NomineeStanding;
  /** "Đồng ý công khai", or the rule by which they may be named without it. */
  readonly consent: boolean;
  readonly legalBasis: string | null;
  readonly conditions: readonly HeldCondition[];
  /** The row of the nominee, and the cell of their votes. */
  readonly source: CellRef | null;
  readonly votesSource: CellRef | null;
}

/** Nominees of an award: eligible ones first, then by votes; equal ones in the order of the sheet. */
export function nomineesOf(ledger: AwardLedger): NomineeView[] {
  return ledger.nominees
    .map((entry) => viewOf(entry, ledger))
    .sort((a, b) => Number(b.eligible) - Number(a.eligible) || b.votes - a.votes);
}

function viewOf(entry: NomineeEntry, ledger: AwardLedger): NomineeView {
  const { name, unit, votes, members, consent, legalBasis, at, votesPlace } = entry.nominee;
  return {
    ...{ name, unit, votes, consent },
    members: members ?? null,
    eligible: entry.eligible,
    standing: standingOf(entry, ledger),
    legalBasis: legalBasis ?? null,
    conditions: entry.conditions.map(heldCondition),
    source: publishedCell(at),
    votesSource: publishedCell(votesPlace),
  };
}

function standingOf(
  { nominee, eligible }: NomineeEntry,
  { outcome, cutMerit, contradicting }: AwardLedger,
): NomineeStanding {
  const key = canonicalName(nominee.name);
  const isNamedIn = (decisions: AwardLedger['contradicting']) =>
    decisions.some(({ recipient }) => canonicalName(recipient) === key);
  if (outcome.kind === 'decided' && isNamedIn(outcome.decisions)) return 'decided';
  if (isNamedIn(contradicting)) return 'against';
  if (!eligible) return 'not-eligible';
  const votes = BigInt(nominee.votes);
  if (cutMerit === null || votes < cutMerit) return 'fewer-votes';
  if (outcome.kind === 'decided') return 'not-chosen';
  return outcome.kind === 'tied' && votes === cutMerit ? 'tied' : 'proposed';
}
