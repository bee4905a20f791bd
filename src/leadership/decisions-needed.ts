import { daysBetween } from '../awards/days-between.ts';
import type { AwardView, YearDataset } from '../dataset/site.ts';
import type { NomineeView } from './nominees-of.ts';

/** An award that waits for somebody. `choice`: equals at the cut; `decision`: a proposal; `nobody`: no candidate at all. */
export interface DecisionNeeded {
  readonly kind: 'choice' | 'decision' | 'nobody';
  readonly award: AwardView;
  /** Units of the candidates; of an award to individuals in the order of `names`. */
  readonly units: readonly string[];
  /** Of candidates who are individuals. */
  readonly names: readonly string[];
  readonly due: string;
  /** As of the year's day; negative once it is over. */
  readonly daysLeft: number;
}

/**
 * Awards without a decision. In a year in preparation nothing is asked for yet, and that nobody is a candidate says nothing
 * before the dossiers are due.
 * @param nomineesOf nominees by id of the award
 */
export function decisionsNeeded(
  { awards, framework, settings }: Pick<YearDataset, 'awards' | 'framework' | 'settings'>,
  nomineesOf: ReadonlyMap<string, readonly NomineeView[]>,
): DecisionNeeded[] {
  return awards.flatMap((award): DecisionNeeded[] => {
    const { outcome, id } = award;
    if (outcome.kind === 'decided' || settings.status === 'draft') return [];
    const due = framework.awards.find((rule) => rule.id === id)?.decideBy ?? framework.deadlines.decision;
    const candidates = (nomineesOf.get(id) ?? []).filter(
      ({ standing }) => standing === 'proposed' || standing === 'tied',
    );
    const units = award.recipient === 'unit' ? unitsOf(award) : candidates.map(({ unit }) => unit);
    const kind = outcome.kind === 'tied' ? 'choice' : outcome.kind === 'proposed' ? 'decision' : 'nobody';
    if (kind === 'nobody' && settings.asOf <= framework.deadlines.dossier) return [];
    const names = candidates.map(({ name }) => name);
    return [{ kind, award, units, names, due, daysLeft: daysBetween(settings.asOf, due) }];
  });
}

function unitsOf({ outcome }: AwardView): readonly string[] {
  if (outcome.kind === 'tied') return [...outcome.units, ...outcome.candidates];
  return outcome.kind === 'proposed' ? outcome.units : [];
}
