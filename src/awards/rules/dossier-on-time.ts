import type { DossierDocument } from '../awards-book.ts';
import type { ConditionJudge } from '../eligibility.ts';

/** The last document was sent by the end of the day; 23:59 of the day itself still counts. Times are Vietnamese local time. */
export const dossierOnTime: ConditionJudge<'dossier-on-time'> = ({ by }, { documents }) => {
  const threshold = `${by}T23:59`;
  return (unit) => {
    const last = (documents.get(unit) ?? []).reduce<DossierDocument | undefined>(
      (latest, document) => (latest === undefined || document.sentAt > latest.sentAt ? document : latest),
      undefined,
    );
    return {
      met: last !== undefined && last.sentAt <= threshold,
      value: last?.sentAt ?? '',
      threshold,
      detail: [],
      at: last?.at,
    };
  };
};
