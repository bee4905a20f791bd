import type { Points, YearDataset } from '../dataset/site.ts';
import { addRatios, compareRatios, type Ratio } from '../points/ratio.ts';
import { SCORE_KINDS, scoreIndex } from '../scores/score-table.ts';
import { compareCodes } from '../text/compare-codes.ts';
import type { LocalisedText } from '../text/localised.ts';
import { pointWorths } from './point-worth.ts';

/** What one component could still give. */
export interface PathStep {
  readonly code: string;
  readonly name: LocalisedText;
  /** Maximum less the counted score, in points of the component. */
  readonly remaining: Points;
  /** What that adds to the total: the same where points are summed. Rounded down to a millionth. */
  readonly gives: Points;
}

/** The fewest components that would have brought a unit to the next better rank: arithmetic, not advice. */
export interface ShortestPath {
  readonly unit: string;
  readonly rank: number;
  /** The next better rank and who has it; whoever reaches it shares it. */
  readonly to: number;
  readonly ahead: readonly string[];
  /** What the unit lacks to that total. */
  readonly needed: Points;
  /** Largest first; where even all of them do not suffice, all of them. */
  readonly steps: readonly PathStep[];
  /** Sum of what the steps give. */
  readonly gives: Points;
  readonly reachable: boolean;
}

const SCORED = SCORE_KINDS.indexOf('scored');

/**
 * Paths of all ranked units but the first, best rank first. The components with most to give, taken one after the other,
 * are the fewest that can add up to what is needed; of equal ones the first by code is taken.
 */
export function shortestPaths(dataset: YearDataset): ShortestPath[] {
  return dataset.units.flatMap((_, u) => pathOf(dataset, u) ?? []).sort((a, b) => a.rank - b.rank);
}

function pathOf(dataset: YearDataset, u: number): ShortestPath | undefined {
  const { id, rank, margin } = dataset.units[u]!;
  const above = margin?.above;
  if (rank === null || !above) return undefined;
  const needed: Ratio = { numerator: BigInt(above.points), denominator: 1n };
  let sum: Ratio = { numerator: 0n, denominator: 1n };
  const steps: PathStep[] = [];
  for (const { step, gain } of gainsOf(dataset, u)) {
    if (compareRatios(sum, needed) >= 0) break;
    steps.push(step);
    sum = addRatios(sum, gain);
  }
  return {
    unit: id,
    rank,
    to: above.rank,
    ahead: above.units,
    needed: above.points,
    steps,
    gives: roundedDown(sum),
    reachable: compareRatios(sum, needed) >= 0,
  };
}

/** What each component of a unit could still give, most first. */
function gainsOf(dataset: YearDataset, u: number): Array<{ step: PathStep; gain: Ratio }> {
  const { scores, counted } = dataset;
  const worths = pointWorths(dataset, u);
  const mainCodes = dataset.units[u]!.mains.map(({ code }) => code);
  const { kind, points } = scores.columns[counted];
  return scores.components
    .flatMap(({ code, name, maxScore, main }, c) => {
      const i = scoreIndex(scores, u, c);
      const remaining = maxScore - points[i]!;
      if (kind[i] !== SCORED || !(remaining > 0)) return [];
      const worth = worths[mainCodes.indexOf(main.code)]!;
      const gain = { ...worth, numerator: worth.numerator * BigInt(remaining) };
      return gain.numerator === 0n
        ? []
        : [{ step: { code, name, remaining, gives: roundedDown(gain) }, gain }];
    })
    .sort((a, b) => compareRatios(b.gain, a.gain) || compareCodes(a.step.code, b.step.code));
}

const roundedDown = ({ numerator, denominator }: Ratio): Points => Number(numerator / denominator);
