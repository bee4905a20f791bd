import { mainIndicesOf, maxOfFramework, maxOfMain, worthOfMain } from '../framework/flatten.ts';
import type { Framework } from '../framework/framework.ts';
import type { Ratio } from '../points/ratio.ts';
import type { ScoreColumn } from '../points/score-column.ts';
import { SCORE_KINDS, type ScoreTable, scoreIndex } from '../scores/score-table.ts';
import { rollUpSum } from './roll-up-sum.ts';
import { rollUpWeighted } from './roll-up-weighted.ts';

/** Indices of all units from one score column, as arrays by unit and by `unit × mains + main`. */
export interface Indices {
  readonly column: ScoreColumn;
  /** Points of each main index; where a component was dropped, scaled to the full maximum. Exact in `mainExact`. */
  readonly mainPoints: Float64Array;
  readonly mainExact: ReadonlyArray<Ratio>;
  /** Components of each main index that have a score or do not apply. */
  readonly mainScored: Uint16Array;
  /** 1 where nothing that is worth points applies, and the rules drop it: it has left the maximum of the total. */
  readonly mainDropped: Uint8Array;
  /** 0 where none of its components applies and the rules grant no points for that: it has no points, which is not zero points. */
  readonly mainApplies: Uint8Array;
  /** By unit: points without bonus, scaled to the full maximum where a main index was dropped; rounded half up to a millionth where that or weights divide. */
  readonly points: Float64Array;
  readonly exact: ReadonlyArray<Ratio>;
  readonly scored: Uint16Array;
  readonly notApplicable: Uint16Array;
  /** By unit: 1 where every main index that is worth anything was dropped. There is nothing to rank. */
  readonly nothingApplies: Uint8Array;
}

const SCORED = SCORE_KINDS.indexOf('scored');
const NOT_APPLICABLE = SCORE_KINDS.indexOf('not-applicable');

/**
 * Sums components into main indices and main indices into the total, exactly.
 * A missing score adds nothing and is counted as missing; the caller decides what an incomplete unit may be.
 * @see docs/methodology.md §3
 */
export function computeIndices(table: ScoreTable, framework: Framework, column: ScoreColumn): Indices {
  const mains = mainIndicesOf(framework);
  const units = table.units.length;
  const mainOf = table.components.map(({ main }) => mains.indexOf(main));
  const sums = new Float64Array(units * mains.length);
  const dropped = new Float64Array(units * mains.length);
  const mainScored = new Uint16Array(units * mains.length);
  const mainNotApplicable = new Uint16Array(units * mains.length);
  const scored = new Uint16Array(units);
  const notApplicable = new Uint16Array(units);
  const data = table.columns[column];
  for (let unit = 0; unit < units; unit++) {
    for (const [c, component] of table.components.entries()) {
      const i = scoreIndex(table, unit, c);
      const at = unit * mains.length + mainOf[c]!;
      if (data.kind[i] === SCORED) sums[at]! += data.points[i]!;
      else if (data.kind[i] !== NOT_APPLICABLE) continue;
      else if (framework.notApplicable === 'full-points') sums[at]! += component.maxScore;
      else if (framework.notApplicable === 'drop') dropped[at]! += component.maxScore;
      mainScored[at]!++;
      scored[unit]!++;
      if (data.kind[i] !== NOT_APPLICABLE) continue;
      mainNotApplicable[at]!++;
      notApplicable[unit]!++;
    }
  }
  const mainExact = Array.from(sums, (sum, at) =>
    undropped(whole(sum), dropped[at]!, maxOfMain(mains[at % mains.length]!)),
  );
  const mainEmpty = Uint8Array.from(sums, (_, at) => {
    const { length } = mains[at % mains.length]!.components;
    return framework.notApplicable !== 'full-points' && length > 0 && mainNotApplicable[at] === length
      ? 1
      : 0;
  });
  const mainDropped = Uint8Array.from(sums, (_, at) => {
    const worthNothing = dropped[at]! > 0 && dropped[at] === maxOfMain(mains[at % mains.length]!);
    return framework.notApplicable === 'drop' && (mainEmpty[at] || worthNothing) ? 1 : 0;
  });
  const maximum = maxOfFramework(framework);
  const gone = Array.from({ length: units }, (_, unit) =>
    mains.reduce(
      (sum, main, m) => sum + (mainDropped[unit * mains.length + m] ? worthOfMain(main, framework) : 0),
      0,
    ),
  );
  const rollUp = framework.rollUp === 'weighted' ? rollUpWeighted : rollUpSum;
  const exact = Array.from({ length: units }, (_, unit) =>
    undropped(
      rollUp(mainExact.slice(unit * mains.length, (unit + 1) * mains.length), mains),
      gone[unit]!,
      maximum,
    ),
  );
  return {
    column,
    mainPoints: Float64Array.from(mainExact, nearest),
    mainExact,
    mainScored,
    mainDropped,
    mainApplies: mainEmpty.map((empty, at) => (empty || mainDropped[at] ? 0 : 1)),
    points: Float64Array.from(exact, nearest),
    exact,
    scored,
    notApplicable,
    nothingApplies: Uint8Array.from(gone, (worth) => (worth > 0 && worth === maximum ? 1 : 0)),
  };
}

/** Points over what applied, scaled to the full maximum: sum × max / (max − dropped). Nothing applied: nothing to scale. */
function undropped({ numerator, denominator }: Ratio, dropped: number, max: number): Ratio {
  if (dropped === 0 || dropped >= max) return { numerator, denominator };
  return { numerator: numerator * BigInt(max), denominator: denominator * BigInt(max - dropped) };
}

const whole = (points: number): Ratio => ({ numerator: BigInt(points), denominator: 1n });

function nearest({ numerator, denominator }: Ratio): number {
  return denominator === 1n ? Number(numerator) : Number((2n * numerator + denominator) / (2n * denominator));
}
