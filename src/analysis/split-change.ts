import type { Framework } from '../framework/framework.ts';
import type { Points } from '../points/points.ts';
import { roundHalfUp } from '../points/ratio.ts';
import type { ScoreKind } from '../scores/score-table.ts';

/** The counted score of one component in one year. */
export interface CountedScore {
  readonly code: string;
  readonly maxScore: Points;
  readonly kind: ScoreKind;
  /** Meaningful only for `scored`. */
  readonly points: Points;
}

/** What a unit's total of one year is made of. */
export interface UnitSum {
  readonly rollUp: Framework['rollUp'];
  readonly notApplicable: Framework['notApplicable'];
  /** All components, in the order of the framework. */
  readonly components: readonly CountedScore[];
  readonly bonus: Points;
  readonly total: Points;
}

/** A share of a change that stands in one component. A component with another maximum may have two. */
export interface SplitPart {
  readonly code: string;
  readonly kind: 'performance' | 'maxima' | 'added' | 'dropped';
  readonly points: Points;
}

/** Change of a total, split by its causes (phần thay đổi). Millionths; the five parts add up to `total` exactly. */
export interface ChangeSplit {
  /** New total less old total, whatever became of the rules. */
  readonly total: Points;
  /** What the unit did in components that both years have, on the scale of the new maximum. */
  readonly performance: Points;
  /** What the old points would be under the new maxima, less what they were. */
  readonly maxima: Points;
  /** Points in components that are new. */
  readonly added: Points;
  /** Old points in components that are gone: never above 0. */
  readonly dropped: Points;
  readonly bonus: Points;
  /** Where: parts that are not 0, in the order of the new framework, dropped components last. */
  readonly components: readonly SplitPart[];
}

/** Why a change is not split: the total is no plain sum of component points, or the sum has gaps. */
export type UnsplitReason = 'weighted' | 'incomplete' | 'not-applicable';

export type SplitOutcome =
  | { readonly split: ChangeSplit; readonly unsplit: null }
  | { readonly split: null; readonly unsplit: UnsplitReason };

/**
 * Splits the change of a unit's total since the year before; components are the same where their codes are.
 * @see docs/methodology.md §7.1
 */
export function splitChange(before: UnitSum, after: UnitSum): SplitOutcome {
  const unsplit = unsplitReason(before, after);
  if (unsplit !== null) return { split: null, unsplit };
  const old = byCode(before);
  const parts: SplitPart[] = [];
  for (const now of after.components) {
    parts.push(...partsOf(old.get(now.code), now));
    old.delete(now.code);
  }
  for (const gone of old.values()) parts.push(partOf(gone.code, 'dropped', 0 - pointsOf(gone)));
  const sumOf = (kind: SplitPart['kind']): Points =>
    parts.reduce((sum, part) => (part.kind === kind ? sum + part.points : sum), 0);
  return {
    split: {
      total: after.total - before.total,
      performance: sumOf('performance'),
      maxima: sumOf('maxima'),
      added: sumOf('added'),
      dropped: sumOf('dropped'),
      bonus: after.bonus - before.bonus,
      components: parts.filter(({ points }) => points !== 0),
    },
    unsplit: null,
  };
}

const byCode = ({ components }: UnitSum) => new Map(components.map((score) => [score.code, score]));

function partsOf(old: CountedScore | undefined, now: CountedScore): SplitPart[] {
  const { code, maxScore } = now;
  const points = pointsOf(now);
  if (old === undefined) return [partOf(code, 'added', points)];
  const was = pointsOf(old);
  if (old.maxScore === maxScore) return [partOf(code, 'performance', points - was)];
  // A share of nothing cannot be put on another scale: the component was there in name only.
  if (old.maxScore === 0) return [partOf(code, 'added', points - was)];
  // Rounded to a millionth once; what the rounding takes from one part it gives to the other.
  const scaled = Number(roundHalfUp(BigInt(was) * BigInt(maxScore), BigInt(old.maxScore)));
  return [partOf(code, 'maxima', scaled - was), partOf(code, 'performance', points - scaled)];
}

/** So many parts are a few megabytes. */
const MOST_KNOWN = 50_000;
const known = new Map<string, SplitPart>();

/** Thousands of units win or lose the same points in the same component: such parts are one object, and a million a few thousand. */
function partOf(code: string, kind: SplitPart['kind'], points: Points): SplitPart {
  const key = `${kind} ${points} ${code}`;
  let part = known.get(key);
  if (part === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    part = { code, kind, points };
    known.set(key, part);
  }
  return part;
}

/** What a component gave to the sum: under `full-points` its maximum where it does not apply. */
function pointsOf({ kind, points, maxScore }: CountedScore): Points {
  return kind === 'not-applicable' ? maxScore : points;
}

function unsplitReason(before: UnitSum, after: UnitSum): UnsplitReason | null {
  const years = [before, after];
  if (years.some(({ rollUp }) => rollUp !== 'sum')) return 'weighted';
  if (years.some(({ components }) => components.some(isGap))) return 'incomplete';
  if (years.some((year) => year.notApplicable !== 'full-points' && year.components.some(isOut)))
    return 'not-applicable';
  // The maximum on one side and a score on the other: the difference is nobody's performance.
  const old = byCode(before);
  const turned = after.components.some((now) => {
    const was = old.get(now.code);
    return was !== undefined && isOut(was) !== isOut(now);
  });
  return turned ? 'not-applicable' : null;
}

const isGap = ({ kind }: CountedScore) => kind === 'missing' || kind === 'faulty';
const isOut = ({ kind }: CountedScore) => kind === 'not-applicable';
