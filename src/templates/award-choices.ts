import type { AwardListKey } from '../awards/award-lists.ts';
import type { AwardRule } from '../framework/award-rules.ts';
import type { Framework } from '../framework/framework.ts';
import { canonicalName } from '../text/canonical-name.ts';
import type { FormUnit } from './form-units.ts';

/** What the drop-down lists of the year offer. */
export interface AwardChoices {
  readonly units: readonly FormUnit[];
  /** Those to units first, so that they can be offered alone. */
  readonly awards: readonly AwardRule[];
  /** Names of documents as the conditions compare them. */
  readonly documents: readonly string[];
}

/** Rows that are prepared at least. */
const FEWEST_ROWS = 200;

export function awardChoicesOf(framework: Framework, units: readonly FormUnit[]): AwardChoices {
  const of = (recipient: AwardRule['recipient']) =>
    framework.awards.filter((award) => award.recipient === recipient);
  return { units, awards: [...of('unit'), ...of('individual')], documents: documentsOf(framework) };
}

/** Documents that some award asks for: of the dossier, minutes of the council, reports of nominees; each once. */
function documentsOf({ awards }: Framework): string[] {
  const names = awards.flatMap(({ conditions, report }) => [
    ...conditions.flatMap((condition) => {
      if (condition.kind === 'dossier-complete') return condition.documents.map(({ name }) => name.vi);
      return condition.kind === 'council-minutes' ? [condition.document.vi] : [];
    }),
    ...(report === undefined ? [] : [report.vi]),
  ]);
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(canonicalName(name))) first.set(canonicalName(name), name);
  return [...first.values()];
}

/** Rows that are prepared in a list: at least two for each unit, and what its whole dossier or its votes need. */
export function preparedRows(key: AwardListKey, { units, awards, documents }: AwardChoices): number {
  const needed: Partial<Record<AwardListKey, number>> = {
    documents: documents.length + 1,
    unitVotes: awards.filter(({ recipient }) => recipient === 'unit').length,
  };
  return Math.max(FEWEST_ROWS, units.length * Math.max(2, needed[key] ?? 0));
}
