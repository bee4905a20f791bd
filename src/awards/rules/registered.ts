import { predecessorsOf } from '../../units/unit-history.ts';
import type { ConditionJudge } from '../eligibility.ts';

/** Registered by a day, the day itself included. A predecessor's registration counts for its successor. */
export const registered: ConditionJudge<'registered'> = (unit, { by }, { book, registry, day }) => {
  const ids = [unit, ...predecessorsOf(registry, unit, day)];
  const own = book.registrations.filter((registration) => ids.includes(registration.unit));
  const earliest = own.reduce<(typeof own)[number] | undefined>(
    (best, registration) => (best === undefined || registration.day < best.day ? registration : best),
    undefined,
  );
  return {
    met: earliest !== undefined && earliest.day <= by,
    value: earliest?.day ?? '',
    threshold: by,
    detail: earliest !== undefined && earliest.unit !== unit ? [earliest.unit] : [],
    at: earliest?.at,
  };
};
