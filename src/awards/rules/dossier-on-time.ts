import type { DossierDocument } from '../awards-book.ts';
import { daysBetween, minutesBetween } from '../days-between.ts';
import type { ConditionJudge } from '../eligibility.ts';

/**
 * The last document was sent in time. Of a day its last minute still counts, of a minute that minute. Times are
 * Vietnamese local time.
 */
export const dossierOnTime: ConditionJudge<'dossier-on-time'> = ({ by }, { documents }) => {
  const threshold = by.includes('T') ? by : `${by}T23:59`;
  return ({ unit }) => {
    const last = (documents.get(unit) ?? []).reduce<DossierDocument | undefined>(
      (latest, document) => (latest === undefined || document.sentAt > latest.sentAt ? document : latest),
      undefined,
    );
    const met = last !== undefined && last.sentAt <= threshold;
    return {
      met,
      value: last?.sentAt ?? '',
      threshold,
      shortfall: met || last === undefined ? null : lateBy(threshold, last.sentAt),
      detail: [],
      at: last?.sentPlace,
    };
  };
};

function lateBy(threshold: string, sentAt: string) {
  const days = daysBetween(threshold, sentAt);
  return days > 0
    ? ({ kind: 'days', days } as const)
    : ({ kind: 'minutes', minutes: minutesBetween(threshold, sentAt) } as const);
}
