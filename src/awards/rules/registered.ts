import { predecessorsOf } from '../../units/unit-history.ts';
import type { Registration } from '../awards-book.ts';
import { daysBetween } from '../days-between.ts';
import type { ConditionJudge } from '../eligibility.ts';

/** Registered by a day, the day itself included. A predecessor's registration counts for its successor. */
export const registered: ConditionJudge<'registered'> =
  ({ by }, { registrations, registry, day }) =>
  ({ unit }) => {
    const own = [unit, ...predecessorsOf(registry, unit, day)].flatMap((id) => registrations.get(id) ?? []);
    const earliest = own.reduce<Registration | undefined>(
      (best, registration) => (best === undefined || registration.day < best.day ? registration : best),
      undefined,
    );
    const met = earliest !== undefined && earliest.day <= by;
    return {
      met,
      value: earliest?.day ?? '',
      threshold: by,
      shortfall: met || earliest === undefined ? null : { kind: 'days', days: daysBetween(by, earliest.day) },
      detail: earliest !== undefined && earliest.unit !== unit ? [earliest.unit] : [],
      at: earliest?.at,
    };
  };
