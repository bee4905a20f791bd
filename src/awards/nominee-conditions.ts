import type { AwardRule } from '../framework/award-rules.ts';
import { canonicalName } from '../text/canonical-name.ts';
import type { DossierDocument, Nominee } from './awards-book.ts';
import type { ByUnit, ConditionResult } from './eligibility.ts';

/** What an award asks of a nominee beyond the unit's conditions: a report in the dossier under their name, and criteria. */
export function nomineeConditions(
  { report, criteria }: AwardRule,
  documents: ByUnit<DossierDocument>,
): (nominee: Nominee) => ConditionResult[] {
  const reportName = report && canonicalName(report.vi);
  return (nominee) => [
    ...(reportName === undefined ? [] : [reportPresent(reportName, report!.vi, nominee, documents)]),
    ...(criteria.length === 0 ? [] : [criteriaMet(criteria, nominee)]),
  ];
}

function reportPresent(
  key: string,
  name: string,
  { unit, name: person }: Nominee,
  documents: ByUnit<DossierDocument>,
): ConditionResult {
  const own = (documents.get(unit) ?? []).find(
    (document) =>
      canonicalName(document.name) === key && canonicalName(document.subject) === canonicalName(person),
  );
  const met = own !== undefined;
  return {
    kind: 'report-present',
    met,
    value: met ? '1' : '0',
    threshold: '1',
    shortfall: met ? null : { kind: 'documents', count: 1 },
    detail: met ? [] : [name],
    at: own?.at,
  };
}

function criteriaMet(criteria: AwardRule['criteria'], { met, at }: Nominee): ConditionResult {
  const failed = criteria.filter(({ vi }) => !met.has(canonicalName(vi)));
  return {
    kind: 'criteria-met',
    met: failed.length === 0,
    value: String(criteria.length - failed.length),
    threshold: String(criteria.length),
    shortfall: failed.length === 0 ? null : { kind: 'criteria', count: failed.length },
    detail: failed.map(({ vi }) => vi),
    at,
  };
}
