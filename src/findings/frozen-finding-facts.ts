import type { Difference } from './difference.ts';

/** Facts of the findings on frozen years; a part of FindingFacts. */
export interface FrozenFindingFacts {
  // Frozen years
  /** A sheet or a settings file of a frozen year is not what it was frozen from: changed, gone or new. */
  'frozen-file-changed': { edition: string; change: 'changed' | 'missing' | 'added' };
  /** With the changed files of a frozen year a result would be another: one finding for each difference. */
  'frozen-differs': { edition: string; difference: Difference };
  /** A file that an edition in the archive rests on is not what the archive command wrote, or cannot be read. */
  'edition-damaged': { edition: string; problem: 'statement' | 'results' | 'file' };
}
