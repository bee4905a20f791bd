import { daysBetween } from '../awards/days-between.ts';
import type { YearDataset } from './site.ts';

/** A stage of the year. */
export interface TimelineStep {
  readonly kind: 'registration' | 'dossier' | 'decision';
  /** The last day of it. */
  readonly day: string;
  /** As of the day that the pages speak of; 0 on the day itself, negative once it is over. */
  readonly daysLeft: number;
  /** How many are done, of how many: units, or awards in the last step. */
  readonly done: number;
  readonly of: number;
}

/** The stages of a year as its rules set them, with how far they have come. Counted by what the rules ask for, and in time. */
export function timelineOf({ framework, settings, dossiers, awards }: YearDataset): TimelineStep[] {
  const { deadlines } = framework;
  const step = (kind: TimelineStep['kind'], day: string, done: number, of: number): TimelineStep => ({
    ...{ kind, day, done, of },
    daysLeft: daysBetween(settings.asOf, day),
  });
  const registered = dossiers.filter(
    ({ registeredOn }) => registeredOn !== null && registeredOn <= deadlines.registration,
  );
  const sent = dossiers.filter(
    ({ documents, signed, sentAt }) =>
      documents > 0 && signed === documents && sentAt !== null && sentAt.slice(0, 10) <= deadlines.dossier,
  );
  const decided = awards.filter(({ outcome }) => outcome.kind === 'decided');
  return [
    step('registration', deadlines.registration, registered.length, dossiers.length),
    step('dossier', deadlines.dossier, sent.length, dossiers.length),
    step('decision', deadlines.decision, decided.length, awards.length),
  ];
}
