import type { Cell } from '../grid/grid.ts';
import { LIMITS } from './limits.ts';
import { typedText } from './typed-text.ts';
import type { WorkbookRead } from './workbook-read.ts';

const SEPARATORS = [',', ';', '\t'] as const;

/**
 * Reads a CSV file as one sheet of texts: RFC 4180, UTF-8 with or without a byte order mark, separated by commas,
 * semicolons or tabs, whichever its first line has most of. Every cell stays text, so that code 6.10 stays 6.10 and
 * "8,5" is judged by the rule that judges every text.
 * @param file name that the grid carries; without its ending it is the sheet's name, as in an office program
 */
export function readCsv(bytes: Uint8Array, file: string): WorkbookRead {
  if (bytes.length > LIMITS.fileBytes) return { ok: false, fault: 'too-large' };
  const text = decoded(bytes);
  if (text === undefined) return { ok: false, fault: 'not-utf-8' };
  const rows = rowsOf(text, separatorOf(text));
  if (typeof rows === 'string') return { ok: false, fault: rows };
  const sheet = file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.[^.]+$/, '')
    .normalize('NFC');
  return { ok: true, grids: [{ file, sheet, rows, merges: [] }] };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    // Takes a byte order mark away; refuses what is not UTF-8 instead of replacing it.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return undefined;
  }
}

/** Characters of a file that say how it is separated: a line may be as long as the file. */
const HEAD_LENGTH = 100_000;

/** The separator of which the first line that is not blank has most, outside its quotations: a head may be broken over lines. */
function separatorOf(text: string): string {
  const counts = new Map<string, number>(SEPARATORS.map((separator) => [separator, 0]));
  let isQuoted = false;
  let isBlank = true;
  for (const letter of text.slice(0, HEAD_LENGTH)) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === '\n' && !isQuoted && !isBlank) break;
    else if (!isQuoted && counts.has(letter)) counts.set(letter, counts.get(letter)! + 1);
    if (letter.trim() !== '' || counts.has(letter)) isBlank = false;
  }
  return SEPARATORS.toSorted((a, b) => counts.get(b)! - counts.get(a)!)[0]!;
}

type Rows = Array<Array<Cell | undefined>>;

const QUOTE = '"'.charCodeAt(0);
const LINE_END = '\n'.charCodeAt(0);

/** Rows of cells; damaged where a quotation never ends. */
function rowsOf(text: string, separator: string): Rows | 'damaged' | 'too-large' {
  const stop = separator.charCodeAt(0);
  const rows: Rows = [];
  let row: Rows[number] = [];
  let cells = 0;
  let places = 0;
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text.charCodeAt(at) === QUOTE) {
      const end = endOfQuotation(text, at + 1);
      if (end < 0) return 'damaged';
      if (end - at > 2 * LIMITS.text) return 'too-large';
      field = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    const from = at;
    while (at < text.length && text.charCodeAt(at) !== stop && text.charCodeAt(at) !== LINE_END) at++;
    const isLineEnd = text.charCodeAt(at) === LINE_END;
    const to = isLineEnd && at > from && text[at - 1] === '\r' ? at - 1 : at;
    field += text.slice(from, to);
    const isEmpty = typedText(field).trim() === '';
    if (at < text.length || field !== '' || row.length > 0)
      row.push(isEmpty ? undefined : { kind: 'text', text: typedText(field) });
    if (!isEmpty) cells++;
    places++;
    if (field.length > LIMITS.text || row.length > LIMITS.columns) return 'too-large';
    if (cells > LIMITS.cells || places > LIMITS.places || rows.length >= LIMITS.rows) return 'too-large';
    // A separator at the very end stands before one more field, an empty one.
    if (at === text.length - 1 && !isLineEnd) row.push(undefined);
    if (row.length > 0 && (isLineEnd || at >= text.length - 1)) {
      rows.push(row);
      row = [];
    }
    at++;
  }
  return rows;
}

/** Where the quotation that begins at `from` ends; negative where it does not. Doubled quotes stand for one. */
function endOfQuotation(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}
