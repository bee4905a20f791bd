import { a1 } from '../../../src/grid/a1.ts';
import type { Guard } from './edits.ts';

/** Cells of one sheet whose value (`scores`) or whole content (`heads`: what names a score column) cannot be told from another honest one. */
export interface GuardedCells {
  readonly scores: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  /** Rows of a matrix, of which one less is an honest table of other units. */
  readonly areUnitRows: boolean;
}

/** Guards of an .xlsx sheet part: addresses, values of scores, heads of score columns. */
export function xlsxGuards(xml: string, { scores, heads, areUnitRows }: GuardedCells): Guard[] {
  const guards: Guard[] = [];
  if (areUnitRows)
    for (const { index } of xml.matchAll(/<row\b/g))
      guards.push({ from: index, to: index + 4, kind: 'fixed' });
  for (const match of xml.matchAll(/<(?:row|c)\b[^>]*?\sr="([^"]*)"/g)) {
    const to = match.index + match[0].length - 1;
    guards.push({ from: to - match[1]!.length, to, kind: 'value' });
  }
  for (const match of xml.matchAll(/<c\b[^>]*?\sr="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)) {
    const [cell, address] = match;
    if (heads.has(address!)) guards.push({ from: match.index, to: match.index + cell.length, kind: 'fixed' });
    if (!scores.has(address!)) continue;
    const value = /<v>([^<]*)<\/v>/.exec(cell);
    if (value) guards.push(inner(match.index + value.index + 3, value[1]!));
    const type = /\st="[^"]*"/.exec(cell);
    // Without its type the number of a shared text is a number.
    if (type) guards.push({ ...inner(match.index + type.index, type[0]), kind: 'fixed' });
  }
  return guards;
}

/** Guards of shared texts that name score columns. */
export const textGuards = (xml: string, texts: readonly string[]): Guard[] =>
  texts.flatMap((text) => {
    const from = xml.indexOf(`>${text}<`);
    return from < 0 ? [] : [{ from, to: from + text.length + 2, kind: 'fixed' as const }];
  });

/** Guards of an .ods: places of cells are counted, so that no cell may come or go. */
export function odsGuards(xml: string, sheets: ReadonlyMap<string, GuardedCells>): Guard[] {
  const guards: Guard[] = [];
  let cells: GuardedCells | undefined;
  let [row, rows, column] = [0, 1, 0];
  for (const match of xml.matchAll(TABLE_PARTS)) {
    const [tag, name] = match;
    const repeat = /repeated="(\d+)"/.exec(tag.slice(0, tag.indexOf('>')));
    if (repeat) guards.push(inner(match.index + repeat.index + 10, repeat[1]!));
    const count = Number(repeat?.[1] ?? 1);
    if (name === 'table') {
      cells = sheets.get(/table:name="([^"]*)"/.exec(tag)?.[1] ?? '');
      row = 0;
    } else if (name === 'table-row') {
      [rows, column] = [count, 0];
      if (tag.endsWith('/>')) row += count;
    } else if (tag.startsWith('</')) row += rows;
    else {
      const isScore = cells?.scores.has(a1(row, column));
      const { index } = match;
      guards.push(
        ...(isScore
          ? scoreGuards(index, tag)
          : [{ from: index, to: index + tag.length, kind: 'fixed' as const }]),
      );
      column += count;
    }
  }
  return guards;
}

const TABLE_PARTS =
  /<table:(table|table-row)(?=[\s/>])[^>]*>|<\/table:table-row>|<table:(?:covered-)?table-cell\b[^>]*?(?:\/>|>.*?<\/table:(?:covered-)?table-cell>)/gs;

/** Of a score's cell its value; and its frame, since a cell less would move all cells behind it. */
function scoreGuards(at: number, cell: string): Guard[] {
  const value = /office:value="([^"]*)"/.exec(cell);
  return value
    ? [inner(at + value.index + 14, value[1]!), { from: at, to: at + 17, kind: 'fixed' }]
    : [{ from: at, to: at + cell.length, kind: 'fixed' }];
}

const inner = (from: number, text: string): Guard => ({ from, to: from + text.length, kind: 'value' });

/** Guards of a CSV: values of scores, and the whole first line. Separators are addresses: a cell less moves the others. */
export function csvGuards(text: string, separator: string, scoreColumns: readonly number[]): Guard[] {
  const guards: Guard[] = [];
  let at = 0;
  for (const [row, line] of text.split('\n').entries()) {
    if (row === 0) guards.push({ from: 0, to: line.length + 1, kind: 'fixed' });
    else {
      let from = at;
      for (const [column, field] of line.split(separator).entries()) {
        if (scoreColumns.includes(column)) guards.push(inner(from, field));
        from += field.length + 1;
        guards.push({ from: from - 1, to: from, kind: 'fixed' });
      }
    }
    at += line.length + 1;
  }
  return guards;
}

/** Records of cells in an old .xls, and where in them row, column and value stand. */
const CELL_RECORDS = new Set([0x06, 0x7e, 0xbd, 0xfd, 0x203, 0x204, 0x205, 0x27e]);

/** Guards of an .xls: row, column and value of every cell; all of the cells in rows of heads, and the texts of those heads. */
export function xlsGuards(
  bytes: Uint8Array,
  stream: Uint8Array,
  heads: readonly string[],
  headRows: ReadonlySet<number>,
): Guard[] {
  const binary = Buffer.from(bytes);
  const start = binary.indexOf(Buffer.from(stream));
  if (start < 0) throw new Error('the workbook stream lies in pieces');
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const guards: Guard[] = [];
  for (let at = 0; at + 4 <= stream.length; ) {
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const from = start + at + 4;
    if (CELL_RECORDS.has(type) && headRows.has(view.getUint16(at + 4, true)))
      guards.push({ from: from - 4, to: from + length, kind: 'fixed' });
    else if (CELL_RECORDS.has(type)) {
      guards.push(
        { from, to: from + 4, kind: 'fixed' },
        { from: from + (type === 0xbd ? 4 : 6), to: from + length, kind: 'fixed' },
      );
    }
    at += 4 + length;
  }
  for (const head of new Set(heads)) {
    const text = Buffer.from(head, 'utf16le');
    for (let from = binary.indexOf(text); from >= 0; from = binary.indexOf(text, from + 1))
      guards.push({ from: from - 3, to: from + text.length, kind: 'fixed' });
  }
  return guards;
}
