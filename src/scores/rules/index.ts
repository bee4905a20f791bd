import type { Finding } from '../../findings/finding.ts';
import type { ScoreContext, UnitSheet } from '../unit-sheet.ts';
import { componentDuplicate } from './component-duplicate.ts';
import { componentMissing } from './component-missing.ts';
import { roundBonusIgnored } from './round-bonus-ignored.ts';
import { scoreAboveMax } from './score-above-max.ts';
import { scoreCellsOf } from './score-cells-of.ts';
import { scoreLinked } from './score-linked.ts';
import { scoreMissing } from './score-missing.ts';
import { scoreNegative } from './score-negative.ts';
import type { ScoreRule } from './score-rule.ts';
import { scoreTooPrecise } from './score-too-precise.ts';
import { scoreUnreadable } from './score-unreadable.ts';
import { sumDiffers } from './sum-differs.ts';

/** All rules over one unit's table. */
const SCORE_RULES: readonly ScoreRule[] = [
  componentDuplicate,
  componentMissing,
  roundBonusIgnored,
  scoreAboveMax,
  scoreLinked,
  scoreMissing,
  scoreNegative,
  scoreTooPrecise,
  scoreUnreadable,
  sumDiffers,
];

/** What all rules find in one unit's table. */
export function judgeSheet(sheet: UnitSheet, context: ScoreContext): Finding[] {
  const cells = scoreCellsOf(sheet);
  return SCORE_RULES.flatMap((rule) => rule(sheet, context, cells));
}
