import type { Status } from '../points/status.ts';
import type { Finding, FindingCode, Severity } from './finding.ts';

type Weigh<Code extends FindingCode> = (
  status: Status,
  finding: Extract<Finding, { code: Code }>,
) => Severity;

const error = (): Severity => 'error';
const warning = (): Severity => 'warning';
const info = (): Severity => 'info';
/** What an official result cannot do without, and an earlier one still waits for. */
const errorOnceOfficial = (status: Status): Severity => (status === 'official' ? 'error' : 'warning');

/** Weight of each finding. The same fault weighs more once the year is official. */
const WEIGHTS: { readonly [Code in FindingCode]: Weigh<Code> } = {
  'config-invalid': error,
  'file-missing': error,
  'file-unreadable': error,
  'table-not-found': error,
  'column-missing': errorOnceOfficial,
  'column-not-read': (_status, { facts }) => (facts.repeated ? 'error' : 'warning'),
  'year-differs': error,
  'entry-ignored': warning,
  'old-encoding': error,
  'stamp-differs': error,
  'sheet-hidden': warning,
  'row-too-long': error,
  'row-hidden': warning,
  'column-hidden': warning,
  'unit-unknown': error,
  'unit-differs': error,
  'unit-duplicate': error,
  'unit-not-valid': error,
  'sheet-missing': (status, { facts }) => (status === 'official' ? 'error' : facts.due ? 'warning' : 'info'),
  'code-not-text': error,
  'code-date': error,
  'component-unknown': error,
  'component-duplicate': error,
  'component-missing': errorOnceOfficial,
  'max-differs': error,
  // A name that is only worded otherwise does not say that another component was meant.
  'component-renamed': (_status, { facts }) => (facts.suggestion === null ? 'warning' : 'error'),
  'component-moved': warning,
  'score-above-max': error,
  'score-negative': error,
  'score-unreadable': error,
  'score-boolean': error,
  'score-date': error,
  'score-error': error,
  'score-merged': error,
  'score-not-calculated': error,
  'score-percent': error,
  'score-too-precise': warning,
  'score-linked': warning,
  'appraised-without-self': warning,
  'score-missing': errorOnceOfficial,
  'sum-differs': error,
  'sum-skips-text': warning,
  'sum-unreadable': warning,
  'fact-unreadable': warning,
  'fact-repeated': warning,
  // A unit may claim what the council did not recognise; the figure that counts must agree.
  'bonus-differs': (_status, { facts }) => (facts.column === 'self' ? 'warning' : 'error'),
  'bonus-without-list': warning,
  'bonus-unreadable': warning,
  'round-bonus-ignored': info,
  'initiative-duplicate': error,
  'initiative-late': warning,
  'award-row-unreadable': error,
  'award-row-twice': error,
  'award-day-outside': warning,
  'award-sheet-missing': error,
  'award-tie-open': errorOnceOfficial,
  'award-decision-differs': error,
  'award-decision-missing': warning,
  'personal-data': error,
  'acceptance-void': warning,
  'frozen-file-changed': error,
  'frozen-differs': error,
  'edition-damaged': error,
};

/**
 * Severity of a finding in a year of this status. Nothing in a draft year is worse than a warning, so that a year
 * in preparation never keeps the published years from being built. A file that belongs to no year is never a draft.
 */
export function severityOf(finding: Finding, status: Status): Severity {
  // The table is keyed by the finding's own code, which TypeScript cannot see through the union.
  const weigh = WEIGHTS[finding.code] as Weigh<FindingCode>;
  const severity = weigh(status, finding);
  return status === 'draft' && severity === 'error' ? 'warning' : severity;
}

/** Errors that somebody may answer for: a decision is valid although the ledger is against it; a number only looks like a telephone number. */
const ACCEPTABLE_ERRORS: ReadonlySet<FindingCode> = new Set(['award-decision-differs', 'personal-data']);

/** Whether `accepted` in `year.yaml` may name a finding. */
export function isAcceptable(finding: Finding, status: Status): boolean {
  return severityOf(finding, status) === 'warning' || ACCEPTABLE_ERRORS.has(finding.code);
}
