import type { ChangeSplit, Points } from './site.ts';

/** One cause of a change with the components in which it stands. */
export interface ChangePart {
  readonly kind: 'performance' | 'maxima' | 'added' | 'dropped' | 'bonus';
  readonly points: Points;
  /** Largest first, whatever the sign; of equal ones in the order of the framework. */
  readonly components: ReadonlyArray<{ readonly code: string; readonly points: Points }>;
}

const KINDS = ['performance', 'maxima', 'added', 'dropped', 'bonus'] as const;

/** The parts of a change: what the unit did always, the others where they are not 0 or stand in some component. */
export function changeParts(split: ChangeSplit): ChangePart[] {
  return KINDS.map((kind) => ({
    kind,
    points: split[kind],
    components: split.components
      .filter((part) => part.kind === kind)
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
  })).filter(
    ({ kind, points, components }) => kind === 'performance' || points !== 0 || components.length > 0,
  );
}
