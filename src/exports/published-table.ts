import type { YearDataset } from '../dataset/site.ts';

/** A published field: text, a number as text, or nothing. */
export type Field = string | number | null;

/** A field of a published table: name, type and meaning, as the metadata describe it. */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly description: string;
}

/** One published CSV file. Columns are only ever added, none renamed. */
export interface PublishedTable {
  readonly name: 'scores' | 'ranking' | 'indices' | 'eligibility';
  readonly title: string;
  readonly fields: readonly TableField[];
  readonly rows: (dataset: YearDataset) => Iterable<readonly Field[]>;
}

/** A field with its name, type and meaning. */
export const field = (name: string, type: TableField['type'], description: string): TableField => ({
  name,
  type,
  description,
});
export const YEAR = field('year', 'integer', 'Năm đánh giá / assessment year');
export const UNIT = field('unit', 'string', 'Mã đơn vị / unit id');
