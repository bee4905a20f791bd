import type { UnrankedReason } from '../dataset/site.ts';
import type { Points } from '../points/points.ts';
import {
  type ComponentScore,
  type MainResult,
  STATES,
  type UnitEvent,
  type UnitResult,
  type YearRules,
} from './compared.ts';

/** A result as it travels: arrays without names. Ratios are text, for they may be larger than an exact number. */
export type PackedResult = readonly [
  unit: string,
  name: string,
  state: number,
  points: Points,
  bonus: Points,
  value: string,
  rank: number,
  tied: 0 | 1,
  group: number,
  unranked: UnrankedReason | 0,
  scored: number,
  /** State, points and scored components of each main index, one after the other. */
  mains: readonly number[],
  events: ReadonlyArray<
    readonly [number, UnitEvent['kind'], string, readonly string[], from: string, into: string]
  >,
];

/** The rules of a year with the results of the first units. */
export interface PackedYear {
  readonly rules: YearRules;
  readonly results: readonly PackedResult[];
}

/** Component scores by unit; −1 is a missing score, −2 one that does not apply. */
export type PackedComponents = Readonly<Record<string, readonly number[]>>;

export function packResult(result: UnitResult): PackedResult {
  const { numerator, denominator } = result.value;
  const common = commonDivisor(numerator, denominator);
  return [
    result.unit,
    result.name,
    STATES.indexOf(result.state),
    result.points,
    result.bonus,
    `${numerator / common}/${denominator / common}`,
    result.rank ?? 0,
    result.tied ? 1 : 0,
    result.group,
    result.unranked ?? 0,
    result.scored,
    result.mains.flatMap(({ state, points, scored }) => [STATES.indexOf(state), points, scored]),
    result.events.map(({ year, kind, date, fromIds, from, into }) => [year, kind, date, fromIds, from, into]),
  ];
}

export function unpackResult(packed: PackedResult): UnitResult {
  const [unit, name, state, points, bonus, value, rank, tied, group, unranked, scored, mains, events] =
    packed;
  const [numerator = '0', denominator = '1'] = value.split('/');
  return {
    unit,
    name,
    state: STATES[state]!,
    points,
    bonus,
    value: { numerator: BigInt(numerator), denominator: BigInt(denominator) },
    rank: rank === 0 ? null : rank,
    tied: tied === 1,
    group,
    unranked: unranked === 0 ? null : unranked,
    scored,
    mains: Array.from({ length: mains.length / 3 }, (_, m): MainResult => {
      const [mainState = 0, mainPoints = 0, mainScored = 0] = mains.slice(3 * m, 3 * m + 3);
      return { state: STATES[mainState]!, points: mainPoints, scored: mainScored };
    }),
    events: events.map(([year, kind, date, fromIds, from, into]) => ({
      year,
      kind,
      date,
      fromIds,
      from,
      into,
    })),
  };
}

export const packComponents = (scores: readonly ComponentScore[]): number[] =>
  scores.map((score) => (score === 'missing' ? -1 : score === 'not-applicable' ? -2 : score));

export const unpackComponents = (packed: readonly number[]): ComponentScore[] =>
  packed.map((score) => (score === -1 ? 'missing' : score === -2 ? 'not-applicable' : score));

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}
