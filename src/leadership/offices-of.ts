import { daysBetween } from '../awards/days-between.ts';
import type { Points, YearDataset } from '../dataset/site.ts';
import { SCORE_KINDS, scoreIndex } from '../scores/score-table.ts';
import { canonicalName } from '../text/canonical-name.ts';
import type { LocalisedText } from '../text/localised.ts';
import { scoresDue } from './scores-due.ts';

/** A component as its office answers for it. */
export interface OfficeComponent {
  readonly code: string;
  readonly name: LocalisedText;
  readonly maxScore: Points;
  /** What ranked units fell short of the maximum, together; null where none has a score. */
  readonly lost: Points | null;
  /** Units whose counted score is not there. */
  readonly missingIn: readonly string[];
}

/** Points lost, and scores that are missing, of one unit in the components of an office. */
export interface OfficeUnit {
  readonly unit: string;
  readonly lost: Points;
  readonly missing: number;
}

/** The components that one office answers for: who must do what by when. */
export interface Office {
  /** Null for components that the rules assign to nobody. */
  readonly name: LocalisedText | null;
  readonly components: readonly OfficeComponent[];
  readonly lost: Points;
  readonly missing: number;
  /** Units with points lost or scores missing, most lost first; equal ones in the order of the registry. */
  readonly units: readonly OfficeUnit[];
  /** When missing scores are due, and days left then as of the year's day; negative once it is over. */
  readonly due: string;
  readonly daysLeft: number;
}

const [MISSING, SCORED, , FAULTY] = SCORE_KINDS.map((_, i) => i);

/** Offices in the order in which the framework names them; what is assigned to nobody comes last. */
export function officesOf(dataset: YearDataset): Office[] {
  const byOffice = Map.groupBy(dataset.scores.components, ({ office }) =>
    office === undefined ? '' : canonicalName(office.vi),
  );
  const due = scoresDue(dataset);
  return [...byOffice]
    .toSorted(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([, components]): Office => {
      const own = components.map(({ i, code, name, maxScore }) => ({
        ...{ code, name, maxScore },
        lost: dataset.components[i]!.lost,
        missingIn: dataset.units.flatMap(({ id }, u) => (isMissing(dataset, u, i) ? [id] : [])),
      }));
      const positions = components.map(({ i }) => i);
      return {
        name: components[0]!.office ?? null,
        components: own,
        lost: sumOf(own.map(({ lost }) => lost ?? 0)),
        missing: sumOf(own.map(({ missingIn }) => missingIn.length)),
        units: unitsOf(dataset, positions),
        due,
        daysLeft: daysBetween(dataset.settings.asOf, due),
      };
    });
}

function unitsOf(dataset: YearDataset, positions: readonly number[]): OfficeUnit[] {
  const { scores, counted } = dataset;
  const { kind, points } = scores.columns[counted];
  return dataset.units
    .map(({ id }, u) => ({
      unit: id,
      lost: sumOf(
        positions.map((c) => {
          const i = scoreIndex(scores, u, c);
          return kind[i] === SCORED ? Math.max(0, scores.components[c]!.maxScore - points[i]!) : 0;
        }),
      ),
      missing: positions.filter((c) => isMissing(dataset, u, c)).length,
    }))
    .filter(({ lost, missing }) => lost > 0 || missing > 0)
    .sort((a, b) => b.lost - a.lost);
}

/** The counted score is not there, or cannot be read. */
export function isMissing({ scores, counted }: YearDataset, u: number, c: number): boolean {
  const kind = scores.columns[counted].kind[scoreIndex(scores, u, c)];
  return kind === MISSING || kind === FAULTY;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
