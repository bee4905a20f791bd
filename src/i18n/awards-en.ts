import type { awardsVi } from './awards-vi.ts';
import { quoted } from './quoted.ts';

export const awardsEn: typeof awardsVi = {
  title: (year: number) => `Awards ${year}`,
  description: (year: number) =>
    `Each award of ${year}: conditions, eligible units, proposals and decisions.`,
  intro: 'Every unit is held against every condition; what failed is said with its source cell.',
  someone: (unit: string) => `an individual of ${unit}`,
  decided: (who: string) => `Decided: ${who}.`,
  decision: (number: string, date: string, issuer: string) =>
    `Decision no. ${quoted(number)} of ${date}, ${quoted(issuer)}.`,
  chosen: (others: string, basis: string) => `Tied with ${others}. Basis of the choice: ${quoted(basis)}.`,
  proposed: (who: string) => `Proposed: ${who}. No decision yet.`,
  tied: (units: string, number: number) =>
    `Equal at the cut (number of awards: ${number}): ${units}. A decision with its basis is needed.`,
  noCandidate: 'No eligible candidate.',
  form: 'Form',
  basis: 'Basis',
  ledger: 'Conditions by unit',
  eligible: 'Eligible',
  notEligible: 'Not eligible',
  met: 'Met',
  notMet: 'Not met',
  result: 'Conclusion',
  passed: (unit: string, reasons: string) => `${unit} ranks higher but is not eligible: ${reasons}.`,
  condition: {
    ranked: 'Ranked',
    registered: 'Registered in time',
    'dossier-complete': 'Dossier complete',
    'dossier-signed': 'Dossier digitally signed',
    'dossier-on-time': 'Dossier sent in time',
  },
  reason: {
    ranked: 'not ranked',
    registered: (value: string, by: string) =>
      value === '' ? `not registered (by ${by})` : `registered on ${value}, due by ${by}`,
    registeredBy: (unit: string) => `by the registration of ${unit}`,
    'dossier-complete': (missing: string) => `missing: ${quoted(missing)}`,
    'dossier-signed': (unsigned: string) =>
      unsigned === '' ? 'no dossier' : `not signed: ${quoted(unsigned)}`,
    'dossier-on-time': (sent: string, by: string) =>
      sent === '' ? `not sent (due ${by})` : `sent at ${sent}, due ${by}`,
  },
  individuals:
    'Judged among eligible units: the individual’s report is in the dossier, every criterion is met, and most votes. Nominees are not named.',
};
