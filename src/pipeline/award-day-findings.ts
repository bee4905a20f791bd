import type { AwardsBook } from '../awards/awards-book.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { makeFinding } from '../findings/make-finding.ts';
import type { Framework } from '../framework/framework.ts';
import type { YearSettings } from '../framework/year-file.ts';

/**
 * Days that are not of this year: registrations, dossiers and recognitions outside the competition's period, decisions
 * before it or after the day that the year's pages speak of.
 */
export function awardDayFindings(
  book: AwardsBook,
  { year, period }: Framework,
  { asOf }: YearSettings,
): Finding[] {
  const outside = (column: string, day: string, to: string, unit: string | null, at: Place): Finding[] => {
    if (day >= period.from && day <= to) return [];
    return [makeFinding('award-day-outside', { year, unit }, at, { column, day, from: period.from, to })];
  };
  // A dossier may be sent after the period: it is then late, which is for the ledger to say.
  const late = asOf > period.to ? asOf : period.to;
  return [
    ...book.registrations.flatMap(({ unit, day, at }) => outside('Ngày đăng ký', day, period.to, unit, at)),
    ...book.documents.flatMap(({ unit, sentAt, sentPlace }) =>
      outside('Thời điểm gửi', sentAt.slice(0, 10), late, unit, sentPlace),
    ),
    ...book.initiatives.flatMap(({ unit, day, dayPlace }) =>
      outside('Ngày công nhận', day, late, unit, dayPlace),
    ),
    ...book.decisions.flatMap(({ day, dayPlace }) => outside('Ngày quyết định', day, late, null, dayPlace)),
  ];
}
