import type { Points } from '../points/points.ts';

/** Why a file was not read. */
export type FileFault =
  | ('not-a-workbook' | 'unknown-format' | 'not-utf-8' | 'damaged' | 'password')
  | ('too-large' | 'too-slow' | 'not-a-file');

/** What a stated sum should add up to. */
export type SumLevel = 'main-index' | 'group' | 'total' | 'total-with-bonus';

/** What those at the cut of an award are equal in: units in their total, individuals in their votes. */
export type AwardTie =
  | { readonly by: 'total'; readonly total: Points }
  | { readonly by: 'votes'; readonly votes: number };
