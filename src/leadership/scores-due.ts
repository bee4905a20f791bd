import type { YearDataset } from '../dataset/site.ts';

/** The day when counted scores must be there: a unit's own with its dossier, the appraisers' and the council's before the decision. */
export function scoresDue({ counted, framework }: Pick<YearDataset, 'counted' | 'framework'>): string {
  return counted === 'self' ? framework.deadlines.dossier : framework.deadlines.decision;
}
