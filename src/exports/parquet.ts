import { type ColumnSource, parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import { DECIMALS } from '../points/points.ts';
import type { Field, TableField } from './published-table.ts';

/** Digits that a signed 64-bit integer always holds; six of them are decimals. */
const DIGITS = 18;
/** A year of all communes is one group; of a longer table one group is encoded at a time. */
const ROWS_OF_GROUP = 122_880;

/** A note in the footer of a file: what its columns leave no room for. */
export interface ParquetNote {
  readonly key: string;
  readonly value: string;
}

type Cell = string | number | bigint | boolean | null;

/**
 * A published table as the bytes of a Parquet file: the columns and rows of its CSV file in the same order, typed.
 * A `number` is DECIMAL(18, 6), so that SQL adds and compares what is exact; an `integer` is INT32. What the CSV file
 * leaves empty is NULL; text stands as it is, since nothing here is run as a formula.
 * The same rows give the same bytes.
 * @see docs/decisions/0003-dataset-and-files.md
 */
export function parquetBytes(
  fields: readonly TableField[],
  rows: Iterable<readonly Field[]>,
  notes: readonly ParquetNote[],
): Uint8Array {
  const columns = fields.map((): Cell[] => []);
  const parsers = fields.map(({ type }) => parserOf(type));
  for (const row of rows) {
    for (let c = 0; c < columns.length; c += 1) {
      const value = row[c]!;
      columns[c]!.push(value === null ? null : parsers[c]!(value));
    }
  }
  const written = parquetWriteBuffer({
    schema: [{ name: 'root', num_children: fields.length }, ...fields.map(elementOf)],
    columnData: fields.map(({ name, type }, c): ColumnSource => {
      const data = columns[c]!;
      return { name, data, ...encodingOf(type, data) };
    }),
    rowGroupSize: ROWS_OF_GROUP,
    kvMetadata: [...notes],
  });
  return new Uint8Array(written);
}

/** How a field's text becomes a typed value. */
function parserOf(type: TableField['type']): (value: string | number) => Cell {
  if (type === 'integer') return Number;
  if (type === 'boolean') return (value) => value === 'true';
  if (type === 'string') return String;
  // Scores repeat: each different one is parsed once, and its big integer is shared.
  const known = new Map<string | number, bigint>();
  return (value) => {
    let cell = known.get(value);
    if (cell === undefined) {
      cell = unscaled(value);
      known.set(value, cell);
    }
    return cell;
  };
}

/**
 * The integer that stands for a decimal text in DECIMAL(18, 6): its millionths.
 * @throws RangeError for more than six decimals: no published number has more
 * @example unscaled('6.61') // => 6610000n
 * @example unscaled('-0.5') // => -500000n
 */
export function unscaled(value: string | number): bigint {
  const [whole = '', fraction = ''] = String(value).split('.');
  if (fraction.length > DECIMALS) throw new RangeError(`more than ${DECIMALS} decimals: ${value}`);
  return BigInt(whole + fraction.padEnd(DECIMALS, '0'));
}

/** The old and the new annotation of each type: readers know one or the other. */
const ELEMENTS: Readonly<Record<TableField['type'], Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { type: 'INT32' },
  number: {
    type: 'INT64',
    converted_type: 'DECIMAL',
    scale: DECIMALS,
    precision: DIGITS,
    logical_type: { type: 'DECIMAL', scale: DECIMALS, precision: DIGITS },
  },
  boolean: { type: 'BOOLEAN' },
};

const elementOf = ({ name, type, constraints }: TableField): SchemaElement => ({
  name,
  repetition_type: constraints?.required ? 'REQUIRED' : 'OPTIONAL',
  ...ELEMENTS[type],
});

function encodingOf(type: TableField['type'], data: readonly Cell[]): Pick<ColumnSource, 'encoding'> {
  // Flags as plain bits: older readers know no run lengths of them.
  if (type === 'boolean') return { encoding: 'PLAIN' };
  // Left to itself the library samples: one row in a hundred of a large year has all ids different, and they repeat.
  const repeats = type === 'string' && new Set(data).size <= data.length / 2;
  return repeats ? { encoding: 'RLE_DICTIONARY' } : {};
}
