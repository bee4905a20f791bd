import { z } from 'zod';
import { SCORE_COLUMNS } from '../points/score-column.ts';
import { canonical } from '../text/canonical.ts';
import { IsoDay, Localised } from '../text/localised.ts';
import { Award } from './award-rules.ts';
import { Code, PointsText } from './rule-texts.ts';

/** Legal basis of a rule: which document, which clause. */
const Basis = z.strictObject({
  number: z.string().min(1),
  date: IsoDay,
  issuer: Localised,
  title: Localised,
});

/** What the rules say of a branch, held against the tree when the file is read. */
const Declared = z.strictObject({ components: z.int().min(0), maxScore: PointsText });

const ComponentIndex = z.strictObject({
  code: Code,
  name: Localised,
  maxScore: PointsText,
  /** Room or division that answers for the component inside a unit. */
  office: Localised.optional(),
});

const MainIndex = z.strictObject({
  code: Code,
  name: Localised,
  declared: Declared,
  /** Only with the roll-up `weighted`: points on the framework's scale that a value of 1 is worth. */
  weight: PointsText.optional(),
  components: z.array(ComponentIndex),
});

const Group = z.strictObject({
  code: Code,
  name: Localised,
  declared: Declared,
  mainIndices: z.array(MainIndex).min(1),
});

/** `sum`: total = sum of points. `weighted`: total = Σ (main index points / its maximum × weight), as in the national DTI 2022. */
const RollUp = z.enum(['sum', 'weighted']);

/** full-points: the unit gets the maximum. drop: it leaves the denominator. unranked: the unit has no rank. */
const NotApplicable = z.enum(['full-points', 'drop', 'unranked']);

const Bonus = z.strictObject({
  name: Localised,
  basis: Localised,
  maxScore: PointsText,
  /** Initiatives that were recognised after this day do not count. */
  recognisedBy: IsoDay.optional(),
  /** Points for at least so many recognised initiatives; the highest tier that is reached counts. */
  tiers: z.array(z.strictObject({ atLeast: z.int().min(1), points: PointsText })).min(1),
});

/** A ranking list: which groups of units are ranked against each other. A unit in none takes part but is not ranked. */
const RankedGroup = z.strictObject({
  code: z.string().regex(/^[a-z-]+$/),
  name: Localised,
  unitGroups: z.array(z.string()).min(1),
});

/**
 * A fact that sheets state about their unit beside its scores ("Thông tin chung"): a number that is published and never
 * scored. What is not declared is not read: such a block may also hold names and telephone numbers.
 */
const Fact = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** How its row is named in the sheets. */
  label: z
    .string()
    .refine((text) => canonical(text) !== '', { error: 'nhãn không được để trống / a label has words' }),
  name: Localised,
  /** What the number counts: people, computers, million đồng. */
  scale: Localised,
});

/** Shape of `framework.yaml`: the rules of one year, whole, with explicit nesting. */
export const FrameworkFile = z.strictObject({
  year: z.int().min(1990).max(2200),
  name: Localised,
  /** Component names and maxima are not public: the publication says so wherever it shows them. */
  illustrative: z.boolean(),
  basis: z.array(Basis).min(1),
  period: z.strictObject({ from: IsoDay, to: IsoDay }),
  declared: Declared,
  rollUp: RollUp,
  notApplicable: NotApplicable,
  /** Which column counts in a year of each status. Nothing ever fills a gap from another column. */
  countedColumn: z.strictObject({
    draft: z.enum(SCORE_COLUMNS),
    'self-scored': z.enum(SCORE_COLUMNS),
    appraised: z.enum(SCORE_COLUMNS),
    official: z.enum(SCORE_COLUMNS),
  }),
  groups: z.array(Group).min(1),
  facts: z.array(Fact).default([]),
  bonus: Bonus.optional(),
  rankedGroups: z.array(RankedGroup).min(1),
  deadlines: z.strictObject({ registration: IsoDay, dossier: IsoDay, decision: IsoDay }),
  awards: z.array(Award),
});

export type Framework = z.output<typeof FrameworkFile>;
export type GroupRule = Framework['groups'][number];
export type MainIndexRule = GroupRule['mainIndices'][number];
export type ComponentRule = MainIndexRule['components'][number];
export type FactRule = Framework['facts'][number];
