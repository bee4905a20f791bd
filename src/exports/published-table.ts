import type { YearDataset } from '../dataset/site.ts';

/** A published field: text, a number as text, or nothing. */
export type Field = string | number | null;

/** What holds of every value of a field, in the words of Table Schema. Bounds are inclusive. */
export interface Constraints {
  readonly required?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

/** A field of a published table: name, type and meaning, as the metadata describe it. */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly description: string;
  readonly constraints?: Constraints;
}

/** Every value of `fields` occurs in the same fields of the table `resource`. */
interface ForeignKey {
  readonly fields: readonly string[];
  readonly resource: PublishedTable['name'];
}

/** One published CSV file. Columns are only ever added, none renamed. */
export interface PublishedTable {
  readonly name: 'scores' | 'ranking' | 'indices' | 'eligibility';
  readonly title: string;
  readonly description: string;
  readonly fields: readonly TableField[];
  /** Fields that tell any two rows apart; undefined where the rules of the year let two rows be alike in all of them. */
  readonly primaryKey: (dataset: YearDataset) => readonly string[] | undefined;
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: (dataset: YearDataset) => Iterable<readonly Field[]>;
}

/** A field with its name, type and meaning. */
export const field = (
  name: string,
  type: TableField['type'],
  description: string,
  constraints?: Constraints,
): TableField => ({ name, type, description, ...(constraints && { constraints }) });

/** A field that no row leaves empty. */
const REQUIRED: Constraints = { required: true };
/** Points are never negative: a sheet with such a score is refused. */
export const POINTS: Constraints = { minimum: 0 };
/** A share of a maximum. */
export const SHARE: Constraints = { minimum: 0, maximum: 1 };
export const RANK: Constraints = { minimum: 1 };
/** Codes as in `framework.yaml`; group codes may be Roman. */
export const CODE: Constraints = { required: true, pattern: '^([0-9]+(\\.[0-9]+)*|[IVXLC]+)$' };
export const CELL: Constraints = { pattern: '^[A-Z]{1,3}[1-9][0-9]*$' };

/** The same constraints for a field that no row leaves empty. */
export const required = (constraints: Constraints = {}): Constraints => ({ ...REQUIRED, ...constraints });

export const YEAR = field('year', 'integer', 'Năm đánh giá / assessment year', REQUIRED);
export const UNIT = field(
  'unit',
  'string',
  'Mã đơn vị / unit id',
  required({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }),
);
