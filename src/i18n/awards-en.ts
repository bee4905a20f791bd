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
  noCandidate: 'No candidate.',
  noneEligible: 'No unit meets all conditions.',
  person: (name: string, unit: string) => `${quoted(name)}, ${unit}`,
  overruling: (number: string, date: string, issuer: string, who: string, reason: string) =>
    `Decision no. ${quoted(number)} of ${date}, ${quoted(issuer)}, gives the award to ${who}, against what follows below. Reason: ${quoted(reason)}`,
  unknownRecipient: 'a recipient who is not in the lists',
  shortOf: (points: string) => `${points} points behind the candidate`,
  shortfall: {
    points: (points: string) => `${points} points short`,
    days: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} late`,
    minutes: (hours: number, minutes: number) =>
      hours === 0 ? `${minutes} min late` : `${hours} h ${minutes} min late`,
    documents: (count: number) => `${count} ${count === 1 ? 'document' : 'documents'} missing`,
    signatures: (count: number) => `${count} ${count === 1 ? 'signature' : 'signatures'} missing`,
    criteria: (count: number) => `${count} ${count === 1 ? 'criterion' : 'criteria'} not met`,
    votes: (count: number) => `${count} ${count === 1 ? 'vote' : 'votes'} short`,
  },
  form: 'Form',
  basis: 'Basis',
  ledger: 'Conditions by unit',
  eligible: 'Eligible',
  notEligible: 'Not eligible',
  met: 'Met',
  notMet: 'Not met',
  result: 'Conclusion',
  passed: (unit: string, reasons: string) => `${unit} ranks higher but is not eligible: ${reasons}.`,
  timeline: {
    registration: 'Registration',
    dossier: 'Dossier',
    decision: 'Award decision',
    done: 'completed',
    over: 'over',
    today: 'today is the last day',
    left: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} left`,
    progress: {
      registration: (done: number, of: number) => `${done} of ${of} units registered in time`,
      dossier: (done: number, of: number) => `${done} of ${of} units sent their dossier in time, all signed`,
      decision: (done: number, of: number) => `${done} of ${of} awards decided`,
    },
    asOf: (day: string) => `As of ${day}.`,
    title: 'Stages of the year',
  },
  rankedBy: (what: string) => `Judged by ${what}`,
  rankedByPoints: 'index points without bonus',
  pointsIn: (main: string) => `Points in ${main}`,
  condition: {
    ranked: 'Ranked',
    registered: 'Registered in time',
    'dossier-complete': 'Dossier complete',
    'dossier-signed': 'Dossier digitally signed',
    'dossier-on-time': 'Dossier sent in time',
    'council-minutes': 'Minutes of the council',
    'minimum-value': 'Minimum reached',
    'not-excluded': 'Not left out this year',
    'council-votes': 'Enough votes',
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
    'minimum-value': (share: string, atLeast: string) =>
      share === '' ? `no result (minimum ${atLeast})` : `attained ${share}, minimum ${atLeast}`,
    'not-excluded': 'on the list of units left out this year',
    'council-votes': (votes: string, needed: string) =>
      votes === '' || needed === '' ? 'no votes recorded' : `${votes} votes, ${needed} needed`,
  },
  individuals:
    'Judged among eligible units: the individual’s report is in the dossier, every criterion is met, and most votes. Nominees are not named; a winner only with their consent or a legal basis.',
};
