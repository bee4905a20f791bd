import type { YearDataset } from '../dataset/site.ts';
import type { Difference } from '../findings/difference.ts';
import { pointsText } from '../points/format-points.ts';
import { standAlone } from './frozen-dataset.ts';
import { derivedDifferences, otherDifferences } from './other-differences.ts';
import { scoreDifferences } from './score-differences.ts';

/**
 * Everything that two states of one year say differently: scores with their cells first, then what follows from them,
 * then the rules and all the rest by its path. Nothing when they are equal, and never nothing when they are not.
 */
export function differences(before: YearDataset, after: YearDataset): Difference[] {
  const [old, now] = [standAlone(before), standAlone(after)];
  const found = [
    ...scoreDifferences(old, now),
    ...unitDifferences(old, now),
    ...awardDifferences(old, now),
    ...otherDifferences(old, now),
  ];
  // What follows from scores differs alone only where the way of computing it changed.
  if (found.length > 0) return found;
  // Sources are held against each other by their hashes, see `changedSources`.
  return derivedDifferences(old, now).filter(({ code }) => !code.startsWith('sources'));
}

type Result = Pick<Difference, 'kind'> & {
  readonly of: (unit: YearDataset['units'][number]) => string | null;
};

/** What a unit comes to, in the order of the computation. */
const RESULTS: readonly Result[] = [
  { kind: 'points', of: ({ points }) => pointsText(points) },
  { kind: 'bonus', of: ({ bonus }) => pointsText(bonus) },
  { kind: 'total', of: ({ total }) => pointsText(total) },
  { kind: 'rank', of: ({ rank, tied }) => (rank === null ? null : `${rank}${tied ? '=' : ''}`) },
];

function unitDifferences(before: YearDataset, after: YearDataset): Difference[] {
  const old = new Map(before.units.map((unit) => [unit.id, unit]));
  const now = new Map(after.units.map((unit) => [unit.id, unit]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id): Difference[] => {
    const [one, other] = [old.get(id), now.get(id)];
    const same = { unit: id, column: null, cell: null };
    if (one === undefined || other === undefined) {
      const name = (there: typeof one) => there?.name.vi ?? null;
      return [{ ...same, kind: 'unit', code: '', from: name(one), to: name(other) }];
    }
    return RESULTS.flatMap(({ kind, of }) => {
      const [from, to] = [of(one), of(other)];
      return from === to ? [] : [{ ...same, kind, code: '', from, to }];
    });
  });
}

function awardDifferences(before: YearDataset, after: YearDataset): Difference[] {
  const old = new Map(before.awards.map((award) => [award.id, award]));
  const now = new Map(after.awards.map((award) => [award.id, award]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id): Difference[] => {
    const [from, to] = [outcomeText(old.get(id)), outcomeText(now.get(id))];
    const same = { kind: 'award', code: id, column: null, cell: null } as const;
    return [
      ...(from === to ? [] : [{ ...same, unit: null, from, to }]),
      ...eligibilityDifferences(old.get(id), now.get(id)).map((one) => ({ ...same, ...one })),
    ];
  });
}

type Award = YearDataset['awards'][number];

/** Units that an award was open to and no longer is, or the other way round. */
function eligibilityDifferences(
  before: Award | undefined,
  after: Award | undefined,
): Array<Pick<Difference, 'unit' | 'from' | 'to'>> {
  const old = new Map(before?.entries.map((entry) => [entry.unit, entry.eligible]));
  return (after?.entries ?? []).flatMap(({ unit, eligible }) => {
    const was = old.get(unit);
    if (was === undefined || was === eligible) return [];
    return [{ unit, from: eligibilityText(was), to: eligibilityText(eligible) }];
  });
}

const eligibilityText = (eligible: boolean) => (eligible ? 'eligible' : 'not-eligible');

/** Kind and units: "decided: so-a, so-b". */
function outcomeText(award: Award | undefined): string | null {
  if (award === undefined) return null;
  const { outcome } = award;
  const units =
    outcome.kind === 'decided'
      ? outcome.recipients.map(({ unit }) => unit)
      : 'units' in outcome
        ? outcome.units
        : [];
  return units.length === 0 ? outcome.kind : `${outcome.kind}: ${units.join(', ')}`;
}
