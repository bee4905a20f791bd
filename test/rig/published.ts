import { readFileSync } from 'node:fs';

/** Rows of a published table by column name. The tables have no quoted fields; a row of another width is an error. */
export function publishedRows(file: string): Array<Readonly<Record<string, string>>> {
  const text = readFileSync(new URL(`../published/${file}`, import.meta.url), 'utf8');
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const fields = line.split(',');
    if (fields.length !== names.length) throw new Error(`${file}: ${line}`);
    return Object.fromEntries(names.map((name, i) => [name, fields[i]!]));
  });
}
