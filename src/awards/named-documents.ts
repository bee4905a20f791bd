import type { AwardRule } from '../framework/award-rules.ts';
import { canonicalName } from '../text/canonical-name.ts';

/** Documents that a unit's dossier must hold by some rule, in canonical form. */
export function requiredDocuments(rules: readonly AwardRule[]): ReadonlySet<string> {
  const names = rules.flatMap(({ conditions }) =>
    conditions.flatMap((condition) => {
      if (condition.kind === 'council-minutes') return [condition.document.vi];
      return condition.kind === 'dossier-complete' ? condition.documents.map(({ name }) => name.vi) : [];
    }),
  );
  return new Set(names.map(canonicalName));
}

/** Documents that the rules name at all, reports of nominees among them, in canonical form. */
export function namedDocuments(rules: readonly AwardRule[]): ReadonlySet<string> {
  const reports = rules.flatMap(({ report }) => (report ? [canonicalName(report.vi)] : []));
  return new Set([...requiredDocuments(rules), ...reports]);
}
