import type { UnreadableReason } from '../points/parse-points.ts';
import type { Points } from '../points/points.ts';

/** Why a file was not read. */
export type FileFault =
  | ('not-a-workbook' | 'unknown-format' | 'not-utf-8' | 'damaged' | 'password')
  | ('too-large' | 'too-slow' | 'not-a-file');

/** Why the cell of a declared fact is not published. `merged`: it stands beside the labels of several. */
export type FactFault =
  | UnreadableReason
  | ('negative' | 'percent' | 'boolean' | 'date' | 'error-cell' | 'not-calculated' | 'merged');

/** What a stated sum should add up to. */
export type SumLevel = 'main-index' | 'group' | 'total' | 'total-with-bonus';

/** What those at the cut of an award are equal in: units in their total, individuals in their votes. */
export type AwardTie =
  | { readonly by: 'total'; readonly total: Points }
  | { readonly by: 'votes'; readonly votes: number };
