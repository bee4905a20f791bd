import { lockFindings } from '../../src/archive/lock-findings.ts';
import { RESULTS } from '../../src/archive/snapshot-paths.ts';
import type { YearDataset } from '../../src/dataset/site.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { makeFinding, placeOfFile } from '../../src/findings/make-finding.ts';
import { type FrozenEdition, frozenDataset } from './read-editions.ts';
import { presentSources, type YearSources } from './sources-of.ts';

/** A year as it was frozen, and what is not as it was. */
export interface LockedYear {
  /** Undefined where the edition is damaged. */
  readonly dataset: YearDataset | undefined;
  readonly findings: readonly Finding[];
}

/**
 * A frozen year held against its sources.
 * @param sources what stands in the year's folder now; undefined where the folder is gone
 * @param computed what today's program makes of them
 */
export function lockedYear(
  edition: FrozenEdition,
  sources?: Omit<YearSources, 'dataset'>,
  computed?: YearDataset,
): LockedYear {
  const { year, name, statement, statementFile } = edition;
  const dataset = frozenDataset(edition);
  if (statement === undefined || dataset === undefined) {
    const isStatement = statement === undefined;
    const file = isStatement ? statementFile : `archive/${year}/${name}/${RESULTS}`;
    const facts = { edition: name, problem: isStatement ? ('statement' as const) : ('results' as const) };
    return {
      dataset: undefined,
      findings: [makeFinding('edition-damaged', { year, unit: null }, placeOfFile(file), facts)],
    };
  }
  if (sources === undefined) return { dataset, findings: [] };
  const day = dataset.framework.deadlines.dossier;
  const state = { edition: name, sources: statement.sources, dataset };
  return { dataset, findings: lockFindings(state, presentSources(sources, day), computed) };
}
