import type { ConditionJudge } from '../eligibility.ts';
import { sentBy } from './required-documents.ts';

/** The last document was sent by the end of the day; 23:59 of the day itself still counts. Times are Vietnamese local time. */
export const dossierOnTime: ConditionJudge<'dossier-on-time'> = (unit, { by }, facts) => {
  const sent = sentBy(unit, facts);
  const last = sent.reduce<(typeof sent)[number] | undefined>(
    (latest, document) => (latest === undefined || document.sentAt > latest.sentAt ? document : latest),
    undefined,
  );
  const threshold = `${by}T23:59`;
  return {
    met: last !== undefined && last.sentAt <= threshold,
    value: last?.sentAt ?? '',
    threshold,
    detail: [],
    at: last?.at,
  };
};
