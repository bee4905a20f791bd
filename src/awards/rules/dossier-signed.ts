import type { ConditionJudge } from '../eligibility.ts';

/** Every document of the unit's dossier, required or not, is digitally signed; a dossier that does not exist is not. */
export const dossierSigned: ConditionJudge<'dossier-signed'> =
  (_condition, { documents }) =>
  ({ unit }) => {
    const sent = documents.get(unit) ?? [];
    const unsigned = sent.filter(({ signed }) => !signed);
    return {
      met: sent.length > 0 && unsigned.length === 0,
      value: String(sent.length - unsigned.length),
      threshold: String(sent.length),
      shortfall: unsigned.length === 0 ? null : { kind: 'signatures', count: unsigned.length },
      detail: unsigned.map(({ name }) => name),
      at: (unsigned[0] ?? sent[0])?.signedPlace,
    };
  };
