import type { Finding } from '../../findings/finding.ts';
import type { ScoreContext, UnitSheet } from '../unit-sheet.ts';
import type { ScoreCell } from './score-cells-of.ts';

/** One rule over what one table says about one unit. Pure; gives every fault it finds. @param cells all score cells of the sheet */
export type ScoreRule = (sheet: UnitSheet, context: ScoreContext, cells: readonly ScoreCell[]) => Finding[];
