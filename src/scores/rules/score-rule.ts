import type { Finding } from '../../findings/finding.ts';
import type { ScoreContext, UnitSheet } from '../unit-sheet.ts';

/** One rule over what one table says about one unit. Pure; gives every fault it finds. */
export type ScoreRule = (sheet: UnitSheet, context: ScoreContext) => Finding[];
