import type { Field, Resource } from './package-rules.ts';

/** Rows of a CSV text by RFC 4180, quoted fields and line breaks in them included. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text[i + 1] === '"') {
        field += '"';
        i++;
      } else quoted = false;
    } else if (sign === '"' && field === '') quoted = true;
    else if (sign === ',' || sign === '\n') {
      rows.at(-1)!.push(field.endsWith('\r') && sign === '\n' ? field.slice(0, -1) : field);
      field = '';
      if (sign === '\n') rows.push([]);
    } else field += sign;
  }
  if (field !== '' || rows.at(-1)!.length > 0) rows.at(-1)!.push(field);
  else rows.pop();
  return rows;
}

const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
};

/** What is wrong with a value under its field: type, then constraints. A missing value has no type. */
function valueFault(
  value: string,
  missing: readonly string[],
  { type, constraints }: Field,
): string | undefined {
  const { required, minimum, maximum, pattern, enum: values } = constraints ?? {};
  if (missing.includes(value)) return required === true ? 'required' : undefined;
  if (!FORMS[type]!.test(value)) return `not of type ${type}`;
  if (minimum !== undefined && !(Number(value) >= Number(minimum))) return `below ${minimum}`;
  if (maximum !== undefined && !(Number(value) <= Number(maximum))) return `above ${maximum}`;
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(value)) return `not ${pattern}`;
  if (Array.isArray(values) && !values.includes(value)) return `not one of ${values}`;
  return undefined;
}

/**
 * Every way in which a CSV text breaks its Table Schema: header, types, constraints, primary key, foreign keys.
 * @param textOf text of another resource, for foreign keys
 */
export function tableFaults(resource: Resource, textOf: (resource: string) => string): string[] {
  const { name, schema } = resource;
  if (schema === undefined) return [`${name}: no schema`];
  const [header = [], ...rows] = csvRows(textOf(name));
  const expected = schema.fields.map((field) => field.name);
  if (header.join() !== expected.join()) return [`${name}: header ${header}`];
  const at = (fields: readonly string[], names: readonly string[]) =>
    fields.map((field) => names.indexOf(field));
  const keyOf = (row: readonly string[], places: readonly number[]) =>
    JSON.stringify(places.map((i) => row[i]));
  const faults = rows.flatMap((row, r) =>
    row.length !== expected.length
      ? [`${name}:${r + 2}: ${row.length} fields`]
      : schema.fields.flatMap((field, f) => {
          const fault = valueFault(row[f]!, schema.missingValues, field);
          return fault === undefined ? [] : [`${name}:${r + 2}: ${field.name} "${row[f]}" ${fault}`];
        }),
  );
  const key = at(schema.primaryKey ?? [], expected);
  if (key.length > 0 && new Set(rows.map((row) => keyOf(row, key))).size !== rows.length)
    faults.push(`${name}: primary key ${schema.primaryKey} is not unique`);
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    const [targetHeader = [], ...targets] = csvRows(textOf(reference.resource));
    const known = new Set(targets.map((row) => keyOf(row, at(reference.fields, targetHeader))));
    for (const row of rows) {
      const value = keyOf(row, at(fields, expected));
      if (!known.has(value)) faults.push(`${name}: ${value} is not in ${reference.resource}`);
    }
  }
  return faults;
}
