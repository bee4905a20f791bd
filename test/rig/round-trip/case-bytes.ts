import type { BookType } from 'xlsx';
import { type TestCell, type TestSheet, workbookBytes } from '../workbooks.ts';
import { chance, type Draw, oneOf } from './draw.ts';
import type { DrawnFile } from './random-case.ts';

/** Bytes of a file in the format that its name says. */
export function caseBytes(draw: Draw, { name, sheets }: DrawnFile): Uint8Array {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return ending === 'csv' ? csvBytes(draw, sheets[0]!) : workbookBytes(sheets, ending as BookType);
}

/** UTF-8 with or without a byte order mark, separated by commas, semicolons or tabs, every row as wide as the widest. */
function csvBytes(draw: Draw, { rows }: TestSheet): Uint8Array {
  const separator = oneOf(draw, [',', ';', '\t']);
  const decimal = oneOf(draw, ['.', ',']);
  const newline = oneOf(draw, ['\r\n', '\n']);
  const quoteAll = chance(draw, 20);
  const width = Math.max(...rows.map((row) => row.length));
  const field = (cell: TestCell) => {
    const text = textOf(cell, decimal);
    return quoteAll || /["\r\n]/.test(text) || text.includes(separator)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  };
  const lines = rows.map((row) =>
    Array.from({ length: width }, (_, column) => field(row[column] ?? null)).join(separator),
  );
  const text = lines.join(newline) + (chance(draw, 70) ? newline : '');
  return new TextEncoder().encode(chance(draw, 50) ? `\uFEFF${text}` : text);
}

function textOf(cell: TestCell, decimal: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plain(cell).replace('.', decimal);
  if (typeof cell === 'object')
    return cell.t === 'n' ? textOf(Number(cell.v), decimal) : String(cell.v ?? '');
  return String(cell);
}

/** Fifteen digits, as an office program shows a number whose float has noise; no exponent. */
const plain = (value: number) => {
  const short = String(Number(value.toPrecision(15)));
  return short.includes('e') ? value.toFixed(6) : short;
};
