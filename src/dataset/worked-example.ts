import { roundHalfUp } from '../points/ratio.ts';
import { publishedPoints } from './published-score.ts';
import type { Points, Ratio, UnitYear, YearDataset } from './site.ts';
import { type ComponentView, type MainView, mainsOf } from './tree.ts';

/** The formula of a year with the numbers of one unit: what its methodology page adds up before the reader's eyes. */
export interface WorkedExample {
  readonly unit: UnitYear;
  readonly main: MainView;
  readonly parts: readonly ExamplePart[];
  /** Components of the main index added up, before anything is scaled. */
  readonly partsSum: Points;
  /** Maximum of those components that apply, where the rules drop the others and scale the sum; else null. */
  readonly partsMaximum: Points | null;
  readonly mains: readonly ExampleMain[];
  /** Main indices added up before anything is scaled, rounded half up to a millionth where weights divide. */
  readonly mainsSum: Points;
  /** What the main indices that apply are worth, where the rules drop the others and scale the total; else null. */
  readonly mainsMaximum: Points | null;
  /** Ranked units of its list; 0 where the unit has no rank. */
  readonly rankedCount: number;
}

/** One component; `counts` is what enters the sum, which is the maximum where the rules give full points for one that does not apply. */
export interface ExamplePart {
  readonly component: ComponentView;
  readonly kind: 'scored' | 'not-applicable';
  readonly counts: Points;
}

export interface ExampleMain {
  readonly main: MainView;
  readonly points: Points;
  readonly applies: boolean;
  /** Points that a value of 1 is worth; null where points are simply added. */
  readonly weight: Points | null;
  /** Points / maximum; null where the maximum is 0. */
  readonly value: Ratio | null;
  /** Value × weight, in points; null where points are simply added. */
  readonly worth: Ratio | null;
}

/**
 * The example of a year: the leader of its first list, else the first unit that has every score; undefined where
 * there is none. The main index is the first that has several components to add up for that unit.
 */
export function workedExample(dataset: YearDataset): WorkedExample | undefined {
  const u = exampleUnit(dataset);
  if (u === undefined) return undefined;
  const unit = dataset.units[u]!;
  const mains = mainsOf(dataset);
  const applying = mains.filter(({ m }) => unit.mains[m]!.applies);
  const main =
    applying.find(({ maxScore, components }) => maxScore > 0 && components.length > 1) ?? applying[0];
  if (main === undefined) return undefined;
  const { notApplicable } = dataset.framework;
  const parts = main.components.map((component): ExamplePart => {
    const score = publishedPoints(dataset, dataset.counted, u, component.c);
    if (score.kind === 'scored') return { component, kind: 'scored', counts: score.points };
    return {
      component,
      kind: 'not-applicable',
      counts: notApplicable === 'full-points' ? component.maxScore : 0,
    };
  });
  const dropped = notApplicable === 'drop' && parts.some(({ kind }) => kind === 'not-applicable');
  const examples = mains.map((one) => exampleMain(dataset, unit, one));
  const gone = examples.filter(({ applies }) => !applies).reduce((sum, one) => sum + worthOf(one), 0);
  return {
    unit,
    main,
    parts,
    partsSum: sumOf(parts.map(({ counts }) => counts)),
    partsMaximum: dropped
      ? sumOf(parts.filter(({ kind }) => kind === 'scored').map(({ component }) => component.maxScore))
      : null,
    mains: examples,
    mainsSum: sumOf(examples.filter(({ applies }) => applies).map(addsUp)),
    mainsMaximum: gone > 0 ? dataset.maximum - gone : null,
    rankedCount: dataset.units.filter(
      ({ rank, rankedGroup }) => rank !== null && rankedGroup === unit.rankedGroup,
    ).length,
  };
}

/** Position of the unit that serves as the example. */
function exampleUnit({ framework, units }: YearDataset): number | undefined {
  const leaders = framework.rankedGroups.flatMap(({ code }) =>
    units.flatMap(({ rank, rankedGroup }, u) => (rank === 1 && rankedGroup === code ? [u] : [])),
  );
  const complete = units.findIndex(({ scored, componentCount }) => scored === componentCount);
  return leaders[0] ?? (complete < 0 ? undefined : complete);
}

function exampleMain({ framework }: YearDataset, unit: UnitYear, main: MainView): ExampleMain {
  const { points, applies } = unit.mains[main.m]!;
  const max = BigInt(main.maxScore);
  const value = main.maxScore === 0 ? null : { numerator: BigInt(points), denominator: max };
  if (framework.rollUp !== 'weighted') return { main, points, applies, weight: null, value, worth: null };
  const weight =
    framework.groups[main.group.g]!.mainIndices.find(({ code }) => code === main.code)!.weight ?? 0;
  // A main index worth 0 points adds nothing, whatever its weight.
  const worth = {
    numerator: BigInt(points) * BigInt(weight),
    denominator: (main.maxScore === 0 ? 1n : max) * 1_000_000n,
  };
  return {
    main,
    points,
    applies,
    weight,
    value,
    worth: main.maxScore === 0 ? { numerator: 0n, denominator: 1n } : worth,
  };
}

/** What a main index brings into the sum, in millionths. */
function addsUp({ points, worth }: ExampleMain): Points {
  if (worth === null) return points;
  return Number(roundHalfUp(worth.numerator * 1_000_000n, worth.denominator));
}

const worthOf = ({ weight, main }: ExampleMain): Points => weight ?? main.maxScore;

const sumOf = (points: readonly Points[]): Points => points.reduce((sum, one) => sum + one, 0);
